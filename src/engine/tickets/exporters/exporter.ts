import type { HeaderUnit } from "../headers/normaliseHeader";

/** Systems whose exports we know by their headers (mission C.1, C.2). */
export const exporterIds = [
  "zendesk",
  "freshdesk",
  "jiraServiceManagement",
  "serviceNow",
  "salesforce",
  "hubSpot",
  "intercom",
  "udesk",
  "qianniu",
  "jd",
  "pinduoduo",
  "feige",
  "kuaishou",
  "xiaohongshu",
] as const;

export type ExporterId = (typeof exporterIds)[number];

export interface Exporter {
  readonly id: ExporterId;
  /** Headers that no other system uses; two points each. */
  readonly own: string;
  /** Headers of its default exports that others use too; one point each. */
  readonly usual: string;
  /** What its cells mean where the headers do not say so. */
  readonly knows?: Knowledge;
}

export interface Knowledge {
  /** What the plain numbers under a header count. */
  readonly units?: Readonly<Record<string, HeaderUnit>>;
  /** Durations run by the team's working hours. */
  readonly hours?: "business";
  /** Columns of hours hold h:mm:ss, which Excel turns into parts of a day. */
  readonly clockCells?: true;
  /** Durations are SLA fields: they show what is left of the goal, in working days and weeks. */
  readonly sla?: true;
  /** Moments are UTC, whether the cells say so or not; only noted, never shifted (mission C.3). */
  readonly utc?: true;
}
