import { matcherOf, parseCriterion } from "../../criteria";
import { NO, UNKNOWN, YES } from "../../tickets/columns";
import type { ConditionFact, TableFact } from "./fact";

/** What categories of returns are called, where nobody says [choice]. */
const USUAL = "*退货*|*换货*|*退换*|*退款*|*return*|*exchange*|*refund*";

/** Whether each category, by its code, is one of the settings' returns. */
const byCategory: TableFact<Uint8Array> = {
  needs: [["category"]],
  derive({ table, settings }) {
    const isReturn = matcherOf(parseCriterion(settings.returnCategories || USUAL));
    const answer = (word: string) => (word === "" ? UNKNOWN : isReturn(word) ? YES : NO);
    return Uint8Array.from(table.column("category")!.words, answer);
  },
};

/** The ticket is about a return, an exchange or a refund, as its category says. */
export const returned: ConditionFact = {
  needs: byCategory.needs,
  derive(from) {
    const { size } = from;
    const categories = from.codes("category");
    const answers = from.ofTable(byCategory);
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++) vector[ticket] = answers[categories[ticket]!]!;
    return vector;
  },
};
