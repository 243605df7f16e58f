import type { Sheet } from "../../book/Book";
import type { CfContent } from "../../book/content";
import { ApiError } from "../protocol/apiError";
import type { Session } from "../Session";

export interface Rule {
  /** Ours, stable while the pane sets one property after another. */
  readonly id: string;
  readonly sheetId: string;
  /** The book's, which changes with every change of the rule; none while it is unfinished. */
  bookId: string | null;
  content: CfContent;
}

/**
 * Conditional formats as the pane sees them: made first and filled in after. The book only takes
 * finished ones, so a comparison without its operand waits here.
 */
export class ConditionalRules {
  readonly #rules = new Map<string, Rule>();
  #issued = 0;

  constructor(readonly session: Session) {}

  on(sheet: Sheet): Rule[] {
    const inBook = sheet.conditionalFormats();
    for (const { id, ...content } of inBook) {
      const known = this.#all(sheet).some(({ bookId }) => bookId === id);
      if (!known) this.#remember(sheet, id, content);
    }
    return this.#all(sheet).filter(
      ({ bookId }) => bookId === null || inBook.some(({ id }) => id === bookId),
    );
  }

  find(id: string): Rule {
    const rule = this.#rules.get(id);
    if (!rule) throw new ApiError("ItemNotFound");
    return rule;
  }

  add(sheet: Sheet, content: CfContent): Rule {
    const rule = this.#remember(sheet, null, content);
    this.#store(rule);
    return rule;
  }

  change(rule: Rule, content: CfContent): void {
    this.#take(rule);
    rule.content = content;
    this.#store(rule);
  }

  remove(rule: Rule): void {
    this.#take(rule);
    this.#rules.delete(rule.id);
  }

  #all(sheet: Sheet): Rule[] {
    return [...this.#rules.values()].filter(({ sheetId }) => sheetId === sheet.id);
  }

  #remember(sheet: Sheet, bookId: string | null, content: CfContent): Rule {
    const id = `{rule-${(this.#issued += 1)}}`;
    const rule = { id, sheetId: sheet.id, bookId, content };
    this.#rules.set(id, rule);
    return rule;
  }

  #store(rule: Rule): void {
    const isFinished = rule.content.kind !== "cellValue" || rule.content.formula1 !== "";
    if (isFinished) {
      rule.bookId = this.session.sheet(rule.sheetId).addConditionalFormat(rule.content);
    }
  }

  #take(rule: Rule): void {
    if (rule.bookId !== null) {
      this.session.sheet(rule.sheetId).removeConditionalFormat(rule.bookId);
    }
    rule.bookId = null;
  }
}
