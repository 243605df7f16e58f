const number = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
const counted = (n: number, one: string, many: string) =>
  `${number.format(n)} ${n === 1 ? one : many}`;

/** The words of the step in which rules are made. */
export const en = {
  reading: "Reading the rules…",
  percent: (points: number) => `${number.format(points)}%`,

  findings: {
    heading: "To be checked in the rules",
    none: "Nothing is wrong in the rules.",
    errors: (n: number) => counted(n, "error", "errors"),
    severity: { error: "Error", warning: "Warning", hint: "Hint" },
    ifLeft: {
      error: "While it stands, nobody is scored.",
      warning: "Scoring goes on; look whether this is meant.",
      hint: "Nothing changes; it is only pointed out.",
    },
    show: "Show in the sheet",
    mendTo: (changes: string) => `Mend: ${changes}`,
    becomes: (place: string, value: string) => `${place} → ${value}`,
    place: (row: number, column: string) => `row ${row}, ${column}`,
    more: (n: number) => `and ${counted(n, "cell", "cells")} more`,
  },

  profiles: {
    heading: "Weights",
    about:
      "A built-in profile is copied before it is changed. A copy is an Excel table that everybody can read.",
    builtIn: "built in",
    table: (name: string) => `table ${name}`,
    broken: (errors: string) => `cannot be used: ${errors}`,
    forWhom: (scope: string) => `for ${scope}`,
    several:
      "This table has rows for several phases, roles or groups. Edit them in the sheet, or copy one of them.",
    edit: "Edit",
    editOf: (name: string) => `Edit ${name}`,
    duplicate: "Duplicate",
    duplicateOf: (name: string) => `Duplicate ${name}`,
    open: "Open in the sheet",
    openOf: (name: string) => `Open ${name} in the sheet`,
    export: "Export",
    exportOf: (name: string) => `Export ${name}`,
  },

  editor: {
    heading: (name: string) => `Edit ${name}`,
    name: "Name",
    unsaved: "Not saved yet: people are still scored by what stands in the workbook.",
    newTable: (table: string) => `Saving makes the table ${table}.`,
    save: "Save",
    discard: "Discard",
    blocked: "It can be saved once the errors below are gone.",
    weights: "Weights",
    total: (points: string) => `Total ${points}. What is not locked makes room for what is moved.`,
    weightOf: (name: string) => `Weight of ${name}`,
    weightIn: (name: string, dimension: string) => `Weight of ${name} within ${dimension}`,
    points: "%",
    lock: (name: string) => `Keep the weight of ${name}`,
    ofWhole: (points: string) => `${points} of the whole`,
    curveOf: (name: string) => `Curve of ${name}`,
    team: "Compare with the value of everybody together",
    capped: "Never more than full marks",
    byChannel: "Other curves by channel stay as they are; they are edited in the sheet.",
    levels: "Levels, value:marks",
    levelsWrong: "Expected values and marks such as 80%:60; 90%:100",
    numberWrong: "Expected a number",
    /** Behind a field whose value is a share. */
    share: "%",
    marks: "marks",
    findings: "To be checked in this draft",
  },

  moves: {
    heading: "Who moves",
    about: (month: string) => `${month}, before anything is saved.`,
    measureFirst: (month: string) =>
      `${month} has not been measured yet. Measuring writes nothing.`,
    measure: (month: string) => `Measure ${month}`,
    measuring: "Measuring",
    stop: "Stop",
    noMonth: "Once tickets are read, this shows who would move.",
    nobody: "Nobody moves.",
    summary: (moved: number, tiers: number) =>
      `${counted(moved, "rank changes", "ranks change")}, ${counted(tiers, "tier changes", "tiers change")}.`,
    agent: "Agent",
    rank: "Rank",
    composite: "Composite",
    change: (before: string, after: string) => `${before} → ${after}`,
    up: (places: number) => `up ${places}`,
    down: (places: number) => `down ${places}`,
    none: "–",
    all: (n: number) => `Show all ${number.format(n)}`,
    fewer: "Show only those who move",
  },

  compare: {
    heading: "Compare two",
    left: "First",
    right: "Second",
    what: "Dimension or metric",
    alike: "They weigh and score alike.",
    differences: (n: number) => counted(n, "difference", "differences"),
    gone: "–",
    terms: {
      minimumCoverage: "Minimum coverage",
      missing: "Missing scores",
      weighing: "Weight goes to",
    },
  },

  files: {
    heading: "Import and export",
    import: "Import a file…",
    paste: "Or paste the text of a file",
    pasteImport: "Import the text",
    exported: (name: string) => `${name} as a file`,
    download: "Download",
    copy: "Copy",
    copied: "Copied.",
    close: "Close",
    refused: "This is no profile that can be used. Nothing was changed.",
  },

  versions: {
    heading: "Earlier versions",
    none: "Each save keeps the table as it was; the last ten stay here.",
    until: (time: string) => `as it stood until ${time}`,
    restore: "Restore",
    restoreOf: (table: string, time: string) => `Restore ${table} as it stood until ${time}`,
  },

  notice: {
    saved: (table: string) => `Saved in the table ${table}.`,
    mended: (table: string) => `Mended in the table ${table}.`,
    editedMeanwhile: (table: string) =>
      `The table ${table} was edited in the sheet while you edited it here. Nothing was saved.`,
    over: "Save over it",
    takeTheirs: "Take the sheet’s",
    dismiss: "Dismiss",
    failed: "The rules were not changed.",
    unexpected: "Something went wrong in the add-in itself.",
  },

  room: {
    heading: "More rules",
    unused: "not used",
    rules: (n: number) => counted(n, "rule", "rules"),
    errors: (n: number) => counted(n, "error", "errors"),
    warnings: (n: number) => counted(n, "warning", "warnings"),
    create: "Create",
    createOf: (title: string) => `Create ${title}`,
    open: "Open",
    openOf: (title: string) => `Open ${title}`,
    remove: "Remove",
    removeOf: (title: string) => `Remove ${title}`,
    sure: (n: number) => `Remove the table with ${counted(n, "rule", "rules")}?`,
    yes: "Remove it",
    no: "Keep it",
  },

  /** What each table is for; the titles name the new sheets. */
  rooms: {
    phases: {
      title: "KPI phases",
      about: "Which weights hold from when to when, so that a month picks its own.",
    },
    curves: {
      title: "KPI curves",
      about: "Curves with names, for several profiles to share.",
    },
    metrics: {
      title: "KPI metrics",
      about: "Metrics of your own, counted by conditions as in COUNTIFS.",
    },
    redLines: {
      title: "KPI red lines",
      about: "Standards whose breach asks for a review, whatever the composite. A person confirms.",
    },
    tiers: {
      title: "KPI tiers",
      about: "From which composite a tier begins. A tier starts a conversation; it is no verdict.",
    },
    distribution: {
      title: "KPI distribution",
      about:
        "Shares at the top and the bottom: recognition, or an improvement plan where a standard is missed too. Being last is no failing by itself.",
    },
    streaks: {
      title: "KPI streaks",
      about:
        "What follows when something repeats over months: training, coaching, a conversation. A person confirms.",
    },
    rewards: {
      title: "KPI rewards",
      about: "Bonus, leave, certificate, star list: for what, and what goes with what.",
    },
    pay: {
      title: "KPI pay",
      about:
        "How the composite becomes performance pay: shares, caps, protection, rounding. The result is a proposal that a person confirms.",
    },
    salaries: {
      title: "KPI salaries",
      about: "What the performance share is taken of, by agent. It stays in this workbook.",
    },
    terms: {
      title: "KPI profiles",
      about: "What holds for a profile as a whole: its name, and what a missing score counts.",
    },
    profileAbout:
      "Weights and curves: one row a metric. Change a cell here or edit it in the pane; both are the same.",
  },
};
