import type { Report, SettledPerson } from "../../engine";
import {
  earnedText,
  failText,
  proposalText,
  streakText,
  verdictText,
} from "../../locales/applicationTexts";
import { applicationWords } from "../../locales/application";
import { tierName } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { asText } from "./cellText";
import type { SheetColumn } from "./tableSheet";

export function applicationColumns(
  report: Report,
  language: Language,
): readonly SheetColumn<SettledPerson>[] {
  const { columns: words, separator, yes } = applicationWords(language);
  const text = (
    header: string,
    width: number,
    of: (person: SettledPerson) => readonly string[],
  ): SheetColumn<SettledPerson> => ({
    header,
    width,
    wraps: width > 150,
    format: "General",
    of: (person) => asText(of(person).join(separator)),
  });
  const number = (
    header: string,
    format: string,
    of: (person: SettledPerson) => number | null,
    width = 72,
  ): SheetColumn<SettledPerson> => ({
    header,
    width,
    format,
    of: (person) => of(person) ?? "",
  });
  const crossed = ({ redLines }: SettledPerson) =>
    redLines.filter(({ kind }) => kind === "crossed");
  return [
    number(words.rank, "0", ({ rank }) => rank),
    text(words.agent, 96, ({ agent }) => [agent]),
    text(words.group, 84, ({ group }) => [group ?? ""]),
    number(words.scored, "0.0", ({ scored }) => scored, 96),
    text(words.redLines, 190, (person) =>
      crossed(person).map((verdict) => verdictText(verdict, report.measured, language)),
    ),
    text(words.criticalFails, 190, ({ criticalFails }) =>
      criticalFails.map((fail) => failText(fail, report.measured, language)),
    ),
    number(words.composite, "0.0", ({ composite }) => composite, 130),
    text(words.tier, 90, ({ tier }) => (tier ? [tierName(tier.id, language)] : [])),
    text(words.labels, 110, ({ labels }) => labels),
    number(words.coefficient, "0.00", ({ coefficient }) => coefficient, 90),
    text(words.streaks, 170, ({ streaks }) =>
      streaks.map((streak) => streakText(streak, language)),
    ),
    text(words.rewards, 170, ({ rewards }) =>
      rewards.map((earned) => earnedText(earned, language)),
    ),
    text(words.inBuffer, 84, ({ inBuffer }) => (inBuffer ? [yes] : [])),
    text(words.proposals, 240, ({ proposals }) => [
      ...new Set(proposals.map((proposal) => proposalText(proposal, language))),
    ]),
  ];
}
