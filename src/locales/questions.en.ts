import type { ExporterId, Question } from "../engine";

export const en = {
  /** What is asked; the header and a cell that shows the trouble stand before it. */
  questions: {
    momentOrDuration: "Is this a point in time or a length of time?",
    dateOrder: "Does the day or the month come first?",
    durationUnit: "What do the plain numbers count?",
    clockTime: "Is a time such as 1:30 hours and minutes, or minutes and seconds?",
    remainingOrElapsed:
      "Does this SLA field show what was left of the goal, or how long it took? If what was left, give the goal too.",
    ratingScale: "What is the highest rating?",
    shareUnit: "Are these numbers percent, or fractions that Excel shows as percent?",
    field: "What does this column hold?",
    grain: "Does a row stand for one ticket, or for one agent's day or month?",
  } satisfies Record<Question["kind"], string>,
  options: {
    moment: "A point in time",
    duration: "A length of time",
    dayFirst: "The day: 01/02 is 1 February",
    monthFirst: "The month: 01/02 is January 2",
    milliseconds: "Milliseconds",
    seconds: "Seconds",
    minutes: "Minutes",
    hours: "Hours",
    days: "Days",
    clock: "Times of day as Excel keeps them",
    remaining: "What was left of the goal",
    elapsed: "How long it took",
    "5": "5",
    "10": "10",
    fraction: "Fractions: 0.98 is 98 %",
    percent: "Percent: 0.98 is 0.98 %",
    ticket: "One ticket",
    agentDay: "One agent's day or month",
  },
  clockOptions: { hours: "Hours and minutes", minutes: "Minutes and seconds" },
  about: (header: string, example: string): string =>
    [header, example === "" ? "" : `“${example}”`].filter((part) => part !== "").join(", "),
  between: ": ",
  meanwhile: (assumed: string | null): string =>
    assumed === null ? " Until then it is not used." : ` Until then: ${assumed}.`,
  exporters: {
    zendesk: "Zendesk",
    freshdesk: "Freshdesk",
    jiraServiceManagement: "Jira Service Management",
    serviceNow: "ServiceNow",
    salesforce: "Salesforce",
    hubSpot: "HubSpot",
    intercom: "Intercom",
    udesk: "Udesk",
    qianniu: "Qianniu (Taobao, Tmall)",
    jd: "JD.com",
    pinduoduo: "Pinduoduo",
    feige: "Feige (Douyin)",
    kuaishou: "Kuaishou",
    xiaohongshu: "Xiaohongshu",
  } satisfies Record<ExporterId, string>,
};
