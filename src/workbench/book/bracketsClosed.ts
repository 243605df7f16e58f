import type { LexerTreeBuilder } from "@univerjs/engine-formula";

interface LexerState {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/**
 * Univer's lexer starts each formula afresh but for its square brackets: while somebody types
 * `Tickets[`, the bracket stays open for good, and from then on no formula's quotes and commas are
 * seen. Here it is closed before each formula.
 */
export function bracketsClosed(lexer: LexerTreeBuilder): LexerTreeBuilder {
  const state = lexer as unknown as LexerState;
  const reset = state._resetTemp.bind(lexer);
  state._resetTemp = () => {
    reset();
    state._squareBracketState = 0;
    state._tableBracketState = false;
  };
  return lexer;
}
