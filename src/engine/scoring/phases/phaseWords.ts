import type { Choices } from "../../ruleTables/RuleRow";
import { evenWord } from "../../ruleTables/evenWord";

export type KnownPhase = "launch" | "regular" | "promotion";

/** One phase under its several names in the sources (G-18). */
export const phaseWords: Choices<KnownPhase> = {
  launch: [
    "Launch",
    "New-product launch",
    "新品上市期",
    "新品推广期",
    "上市期",
    "推广期",
    "新品期",
  ],
  regular: ["Regular", "Regular operation", "常规运营期", "稳定期", "常规期", "平稳期", "日常"],
  promotion: ["Promotion", "Big promotion", "大促", "大促期", "促销期", "618", "双11", "双十一"],
};

/** A known phase's id; any other word as it stands. */
export function phaseNamed(word: string): string {
  const wanted = evenWord(word);
  for (const [id, names] of Object.entries(phaseWords))
    if (id === wanted || names.some((name) => evenWord(name) === wanted)) return id;
  return word.trim();
}
