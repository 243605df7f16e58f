import { removeRuleTable, writeRuleTable, type Result, type Source } from "../../../host";
import type { Language } from "../../../locales/language";
import { paneSampleWords } from "../../../locales/paneSample";
import { sampleTickets } from "./sampleTickets";

/** Of the Excel table that the sample stands in, in every language. */
const SAMPLE_TABLE = "SampleTickets";

export interface SampleActions {
  /** Puts made-up tickets on a sheet of their own; they are read as any others. */
  readonly addSample: (language: Language) => Promise<void>;
  /** Takes them away again, with their sheet. */
  readonly removeSample: () => Promise<void>;
}

export const isSample = ({ kind, name }: Pick<Source, "kind" | "name">): boolean =>
  kind === "table" && name === SAMPLE_TABLE;

export const sampleActions = (
  told: <T>(result: Promise<Result<T>>) => Promise<Result<T>>,
): SampleActions => ({
  async addSample(language) {
    const { title, about } = paneSampleWords[language];
    await told(
      writeRuleTable({ name: SAMPLE_TABLE, title, about, ...sampleTickets(language) }, "over"),
    );
  },
  async removeSample() {
    await told(removeRuleTable(SAMPLE_TABLE));
  },
});
