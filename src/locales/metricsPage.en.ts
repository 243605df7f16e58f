import type { Metric } from "../engine";

/** The page that explains every metric. */
export const en = {
  title: "KPI metrics",
  intro:
    "What every metric counts, made from the definition that measures it. Settings stand at their defaults; a workbook may change them in its table KPI_Settings, and the definition beside a number follows.",
  families: {
    volume: "Workload, calls, platform",
    satisfaction: "Satisfaction",
    speed: "Speed",
    solving: "Solving problems",
    quality: "Quality and ability",
    cost: "Cost and productivity",
    sales: "Sales",
  },
  id: "Id",
  unit: "Unit",
  units: {
    tickets: "tickets",
    number: "a number",
    share: "percent",
    points: "points",
    seconds: "seconds",
    minutes: "minutes",
    hours: "hours",
    money: "money",
    ticketsPerDay: "tickets per day",
  } satisfies Record<Metric["unit"], string>,
  direction: "Better",
  directions: { up: "higher", down: "lower", none: "neither: a target band, or shown only" },
  levels: "Told of",
  level: { agent: "people", team: "teams", company: "the company" },
  source: "Number in the list of metrics",
  way: (setting: string, value: string, isUsual: boolean) =>
    `${setting}: ${value}${isUsual ? " (default)" : ""}`,
  whereDaily: "On sheets with a row for each agent and day",
  orElse: "or, where those columns are missing",
  help: "All functions",
  otherLanguage: "中文",
};
