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
    takeOut: (metric: string) => `Mend: take out ${metric}`,
    takeOutMeans: "Its weight goes to the others:",
    takeItOut: "Take it out",
    leaveIt: "Leave it",
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
    remove: "Remove",
    removeOf: (name: string) => `Remove ${name}`,
    sure: "Remove this table of weights? It stays among the earlier versions.",
  },

  editor: {
    heading: (name: string) => `Edit ${name}`,
    name: "Name",
    unsaved: "Not saved yet: people are still scored by what stands in the workbook.",
    newTable: (table: string) => `Saving makes the table ${table}.`,
    save: "Save",
    discard: "Discard",
    undo: "Undo",
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
    remove: "Remove",
    removeOf: (name: string) => `Take ${name} out of the profile`,
    removeFrom: (name: string, dimension: string) => `Take ${name} out of ${dimension}`,
    cannotRemove: "Its weight could go nowhere: unlock another weight first, or add one.",
    inChannel: (name: string, channel: string) => `${name}, ${channel}`,
    ofChannel: (channel: string) => `Where most tickets come by ${channel}:`,
    newChannel: "Another curve for the channel",
    addChannel: "Add the channel",
    addChannelTo: (name: string) => `Add a curve by channel for ${name}`,
    removeChannel: (channel: string, name: string) => `Remove the curve of ${channel} for ${name}`,
    levels: "Levels, value:marks",
    levelsWrong: "Expected values and marks such as 80%:60; 90%:100",
    numberWrong: "Expected a number",
    /** Behind a field whose value is a share. */
    share: "%",
    marks: "marks",
    findings: "To be checked in this draft",
  },

  /** What holds for the profile as a whole. */
  terms: {
    heading: "For whom, and what holds as a whole",
    all: "all",
    minimumHint: "Below this share of the weight there is no composite.",
    noteHint: "Also tells how the profile was made.",
  },

  add: {
    heading: "Add a metric",
    dimension: "To the dimension",
    newDimension: (name: string) => `${name} (new)`,
    ownDimension: "another, by its name…",
    dimensionName: "Name of the new dimension",
    search: "Search by name",
    /** Of those that the profile does not weigh yet. */
    found: (n: number) => counted(n, "metric", "metrics"),
    none: "No metric has such a name, or the profile weighs it already.",
    own: "Your own",
    directions: {
      up: "higher is better",
      down: "lower is better",
      none: "neither is better: scored within a band",
    },
    add: "Add",
    addOf: (name: string) => `Add ${name}`,
    added: (name: string, weight: string) => `${name} added with ${weight} of the whole.`,
    company: "Told of a team or the company as a whole: no merit or fault of one person.",
    notMeasured: (reason: string) => `Not measured here: ${reason}.`,
    unknownYet: "Once the month is measured, this shows what the tickets cannot tell.",
  },

  operators: {
    heading: "Change by a rule",
    about: "Each rule shows what it would change; nothing happens before it is applied.",
    goal: {
      title: "Start from a goal",
      about: "Where a source names no amount, the amount is ours.",
      label: "What matters most for now",
      choose: "Choose a goal",
      goals: {
        cost: "Lower cost: cost control 35%",
        brand: "Brand: satisfaction at least 40%",
        quality: "After-sales quality: satisfaction 50%",
        speed: "Speed: timeliness twice its weight",
        repurchase: "Repurchase: satisfaction and solving +5 each",
      },
    },
    bound: {
      title: "Keep a weight within bounds",
      about: "A weight that lies outside moves to the nearer end; the others make room.",
      of: "Weight",
      choose: "Choose a weight",
      min: "At least",
      max: "At most",
    },
    overlay: {
      title: "Lay a part over the profile",
      about: "For instance 20% qualitative: everything else shares what remains.",
      share: "Share of the whole",
      dimension: "Dimension",
      metric: "Metric",
      choose: "Choose a metric",
    },
    promotion: {
      title: "Prepare for a promotion",
      about:
        "Standards are relaxed while it lasts, and one weight is raised. There are no usual amounts: they are yours to set. How soon an answer is due (30 s, then 60 s) stands in KPI_Targets, by phase.",
      standard: (name: string) => `Full marks at, ${name}`,
      raised: "Raise the weight of",
      choose: "Choose a weight",
      by: "by",
      points: "points",
    },
    before: "Before",
    after: "After",
    effect: "What it would change",
    nothing: "This changes nothing here.",
    apply: "Apply",
    applied: "Applied to the draft.",
  },

  /** How a profile was derived. */
  steps: {
    madeFrom: (from: string, steps: readonly string[]) => `Made from ${from}: ${steps.join("; ")}.`,
    setWeight: (name: string, weight: string) => `${name} set to ${weight}`,
    bound: (name: string, min: string | null, max: string | null) =>
      [
        name,
        [min !== null && `at least ${min}`, max !== null && `at most ${max}`]
          .filter(Boolean)
          .join(" and "),
      ].join(" "),
    overlay: (name: string, share: string) => `${name} laid over with ${share}`,
    relax: (name: string, value: string) => `full marks of ${name} at ${value}`,
    and: ", ",
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
    /** In one line, where weights are moved. */
    brief: (ranks: number, tiers: number) =>
      `Moved: ${counted(ranks, "rank", "ranks")}, ${counted(tiers, "tier", "tiers")}.`,
    pay: (people: number, before: string, after: string) =>
      `Pay changes for ${counted(people, "person", "people")}; all together ${before} → ${after}.`,
    paySame: "Nobody's pay changes.",
    payOf: (change: string) => `pay ${change}`,
    agent: "Agent",
    rank: "Rank",
    composite: "Composite",
    change: (before: string, after: string) => `${before} → ${after}`,
    up: (places: number) => `up ${places}`,
    down: (places: number) => `down ${places}`,
    none: "–",
    largest: (n: number, all: number) =>
      `The ${number.format(n)} largest of ${number.format(all)} moves:`,
    moved: (n: number) => `Show all ${number.format(n)} who move`,
    all: (n: number) => `Show all ${number.format(n)}`,
    fewer: "Show fewer",
  },

  /** What would follow if a tier began elsewhere. */
  tiers: {
    try: "Try other limits",
    about:
      "Nothing is written before it is saved. Who moves is told by the weights chosen for the month.",
    from: (tier: string) => `${tier} from`,
    order: "A tier would begin where a better one begins, or above it. Nothing like that is saved.",
    save: "Save the limits",
    reset: "Back to the table’s",
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
      carryBack: "Carried over at most (periods)",
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
    removed: "removed",
    until: (time: string) => `as it stood until ${time}`,
    restore: "Restore",
    restoreOf: (table: string, time: string) => `Restore ${table} as it stood until ${time}`,
  },

  notice: {
    saved: (table: string) => `Saved in the table ${table}.`,
    mended: (table: string) => `Mended in the table ${table}.`,
    changed: (table: string) => `Written to the table ${table}.`,
    takeBack: "Undo",
    takenBack: (table: string) => `The table ${table} is as it was before.`,
    editedSince: (table: string) =>
      `The table ${table} was edited after that. Nothing was undone; its earlier versions are kept below where it holds weights.`,
    restored: (table: string) => `The table ${table} stands as it stood then.`,
    editedMeanwhile: (table: string) =>
      `The table ${table} was edited in the sheet while you edited it here. Nothing was saved.`,
    over: "Save over it",
    formulas: (n: number) =>
      `This would put figures in place of ${counted(n, "formula", "formulas")}. Nothing was written.`,
    formula: (table: string, row: number, column: string, formula: string) =>
      `${table}, row ${row}, ${column}: ${formula}`,
    overFormulas: "Replace them",
    keepFormulas: "Keep them",
    takeTheirs: "Take the sheet’s",
    dismiss: "Dismiss",
    unreadFile: (file: string) => `The file ${file} could not be read. Nothing was changed.`,
    failed: "The rules were not changed.",
    unexpected: "Something went wrong in the add-in itself.",
  },

  room: {
    settings: "Settings and entries",
    heading: "More rules",
    kept: "Kept at each scoring",
    unused: "not used",
    noneYet: "none yet",
    rules: (n: number) => counted(n, "row", "rows"),
    byScoring: "Scoring a month writes it; look at it, but leave it as it is.",
    errors: (n: number) => counted(n, "error", "errors"),
    warnings: (n: number) => counted(n, "warning", "warnings"),
    create: "Create",
    createOf: (title: string) => `Create ${title}`,
    open: "Open",
    openOf: (title: string) => `Open ${title}`,
    remove: "Remove",
    removeOf: (title: string) => `Remove ${title}`,
    sure: (n: number) => `Remove the table with ${counted(n, "row", "rows")}?`,
    yes: "Remove it",
    no: "Keep it",
  },

  /** What each table is for; the titles name the new sheets. */
  rooms: {
    criticalFails: {
      title: "KPI critical fails",
      about:
        "Checks that somebody failed as a whole, and what follows: for the metric or for the composite. Nothing follows before a person has confirmed it.",
    },
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
    history: {
      title: "KPI history",
      about: "Composites and ranks of settled months: what repeats over months is found here.",
    },
    scores: {
      title: "KPI scores",
      about: "Values and scores of single metrics by month: trends come from here.",
    },
    terms: {
      title: "KPI profiles",
      about: "What holds for a profile as a whole: its name, and what a missing score counts.",
    },
    profileAbout:
      "Weights and curves: one row a metric. Change a cell here or edit it in the pane; both are the same.",
  },
};
