import type { TableWords } from "./dataTables";

/** What the tables about reading and measuring tickets are for. */
export const en = {
  KPI_Columns: {
    title: "KPI columns",
    about:
      "How the columns of the ticket sheets are understood. Correct a field, a unit or an order; blank cells leave it to recognition.",
  },
  KPI_Agents: {
    title: "KPI agents",
    about:
      "Who the agents are: one row a name. Two names with the same agent are one person. Groups, roles, first and last days and buffer periods stand here.",
  },
  KPI_Exclusions: {
    title: "KPI exclusions",
    about:
      "Which tickets, or which ratings, do not count, and why: one rule a row. Only what meets everything in its row is left out.",
  },
  KPI_Settings: {
    title: "KPI settings",
    about: "What the definitions depend on. Every setting is stored with each result.",
  },
  KPI_Schedule: {
    title: "KPI schedule",
    about:
      "Working hours by weekday; several rows make several stretches. They count where times are measured in working time.",
  },
  KPI_Holidays: {
    title: "KPI holidays",
    about:
      "Days that differ from their weekday: official days off and make-up workdays. Add your own.",
  },
  KPI_Targets: {
    title: "KPI targets",
    about: "How soon a first response or a solution is due, by channel and phase.",
  },
  KPI_Inputs: {
    title: "KPI inputs",
    about:
      "Scores that people enter: checks, ratings, tests, costs. One row a value, with agent, period and metric.",
  },
} satisfies Readonly<Record<string, TableWords>>;
