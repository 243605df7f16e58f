/** The page behind "More help" in Excel; made when the add-in is built, not loaded with it. */
export const en = {
  title: "KPI functions",
  intro:
    "Metric and report functions take the ticket sheet with its header row and answer in the cell. The task pane shows the same numbers. Nothing leaves the workbook. The examples and their answers are those of the sample workbook.",
  contents: "Functions",
  syntax: "How to write it",
  argument: "Argument",
  meaning: "Meaning",
  optional: "may be left out",
  repeating: "any number of ranges, or none",
  example: "Example",
  argumentsTitle: "What the arguments may be",
  metricsTitle: "Metrics",
  metric: "Metric",
  name: "Name",
  errorsTitle: "When a cell shows an error",
  errorsHint: "Point at the triangle in the cell's corner to read the reason.",
  error: "Error",
  reason: "Reason",
  errors: {
    "#VALUE!":
      "An argument or the sheet cannot be used: no agent or time column, an unknown metric or profile, a period that is not a month, weights that do not add to 100%, a range of rules with an error, too many cells.",
    "#N/A":
      "There is no such number: nobody of that name has a ticket in the period, no ticket counts, a column is missing, or too little of the weight could be measured. Not measured is never zero.",
    "#SPILL!": "The cells that a table would fill are not empty. Clear them.",
    "#NAME?":
      "The add-in is not loaded yet. Press its button on the Home tab; if the error stays, open the cell with F2 and press Enter.",
    "#BUSY!": "Excel is waiting for the add-in; the error goes away by itself.",
  },
  explained: {
    tickets:
      "One row per ticket, headers in Chinese or English. An Excel table is best: Tickets[#All]. Whole columns such as A:N are slow and fail on the web.",
    agents:
      "One name, or a range of names: the answer has its shape. Left out, the metric functions give one number for everybody together; COMPOSITE lists all agents with their composites, best first.",
    period:
      '"2025-03", 2025年3月, or a cell with a date of that month. Left out, all tickets count. "Last month" is refused: the answer must not depend on the day it is looked at.',
    profile:
      '"regular" (satisfaction 40, timeliness 25, solving 25, cost 10), "launch" (30, 25, 35, 10), another by its name ("after-sales"), "phase" for what KPI_Phases says of the month, or a table with the columns Dimension, Metric, Weight and Target. What KPI_Profiles[#All] among the rules says of missing scores and coverage holds for the profile it names, built-in ones too; for such a table when KPI_Profiles has one row, or the table a column Profile with its name. Typing KPI.PROFILE(" offers the built-in ones, and its answer may stand here: =KPI.SCORECARD(Tickets[#All],KPI.PROFILE("launch"),"2025-03").',
    metric:
      'A name of the table below, such as "FRT.P90", or one of your own metrics from KPI_Metrics[#All].',
    rules:
      "Any number of ranges, each a table of rules with its header row, recognised by its headers: KPI_Settings[#All], KPI_Exclusions[#All], KPI_Agents[#All], KPI_Metrics[#All], Tiers_Stars[#All] and so on. Settings may also be two columns without a header, name and value. One table of each kind; a table with an error is refused with its row and column. Tickets from KPI.OPEN bring the workbook's own tables with them.",
    language: '"zh" or "en". Left out, the language of the ticket sheet\'s own headers.',
  },
  otherLanguage: "中文",
  examples: {
    FCR: [
      '=KPI.FCR(Tickets[#All],"客服06","2025-03")',
      "0.647: 44 of the 68 tickets that count were settled at the first contact.",
    ],
    CSAT: ['=KPI.CSAT(Tickets[#All],"客服06","2025-03")', "0.758: 25 of 33 ratings are 4 or 5."],
    NPS: [
      '=KPI.NPS({"Agent","Created","NPS score";"Ann","2025-03-01",10;"Ann","2025-03-02",9;"Bob","2025-03-03",3;"Bob","2025-03-04",9})',
      "50: three of four are promoters, one is a detractor.",
    ],
    CONVERSION: [
      '=KPI.CONVERSION({"Agent","Date","Inquiries","Ordering customers";"Ann","2025-03-01",80,24;"Ann","2025-03-02",120,46},"Ann","2025-03")',
      "0.35: 70 of 200 inquiring customers ordered.",
    ],
    FRT: ['=KPI.FRT(Tickets[#All],,"2025-03")', "10.35 minutes: the median of everybody together."],
    RESOLUTION: [
      '=KPI.RESOLUTION(Tickets[#All],"客服06","2025-03")',
      "13.305 hours: half of the tickets took longer.",
    ],
    OVERDUE: [
      '=KPI.OVERDUE(Tickets[#All],"客服06","2025-03")',
      "0.1: one ticket in ten missed its target. Less is better.",
    ],
    ESCALATION: [
      '=KPI.ESCALATION(Tickets[#All],"客服06","2025-03")',
      "0.167: one ticket in six was handed up. Less is better.",
    ],
    REPEAT: [
      '=KPI.REPEAT(Tickets[#All],"客服06","2025-03")',
      "0.089 of the tickets repeat an earlier one. Less is better.",
    ],
    REOPEN: [
      '=KPI.REOPEN(Tickets[#All],"客服06","2025-03")',
      "0.157 of the resolved tickets were opened again. Less is better.",
    ],
    METRIC: [
      '=KPI.METRIC(Tickets[#All],"FRT.P90","客服06","2025-03")',
      "50.405 minutes: nine of ten first answers came faster.",
    ],
    INTERVAL: ["=KPI.INTERVAL(44,68)", "0.528 and 0.75: 44 of 68 may as well be 53% as 75%."],
    TREND: [
      '=KPI.TREND(Tickets[#All],"FCR")',
      "A column for each month, a row for each agent and one for everybody.",
    ],
    DEFINE: ['=KPI.DEFINE("FCR","en")', "The definition in a sentence, as it is measured."],
    COMPOSITE: [
      '=KPI.COMPOSITE(Tickets[#All],"regular","客服06","2025-03")',
      "73.959 points of 100. With a range of names: points beside each name.",
    ],
    SCORECARD: [
      '=KPI.SCORECARD(Tickets[#All],"regular","2025-03")',
      "Fills the cells to the right and below with the whole table.",
    ],
    EXPLAIN: [
      '=KPI.EXPLAIN(Tickets[#All],"regular","客服06","2025-03")',
      "A row for each metric; the points add up to the composite, 73.959.",
    ],
    PROFILE: [
      '=KPI.PROFILE("regular")',
      "Copy the table as values, change the weights, and give it to KPI.COMPOSITE.",
    ],
    SCORE: [
      '=KPI.SCORE(0.72,80%,"FCR")',
      "90 points: 72% of a target of 80%. The metric says that more is better.",
    ],
    WEIGHTED: [
      '=KPI.WEIGHTED({90,"",80},{40,20,40})',
      "85: the missing score gives its weight to the others.",
    ],
    RANK: ["=KPI.RANK({92;92;88;75})", "1, 1, 3, 4: equal scores share a rank."],
    TIER: ['=KPI.TIER({95;84.5;60},,"en")', "Excellent, Good, Needs support."],
    DISTRIBUTE: [
      '=KPI.DISTRIBUTE({"A";"B";"C";"D";"E";"F";"G";"H";"I";"J"},{95;90;88;85;82;80;78;76;74;60},,,"en")',
      "A and B have the first label, J the last; the others are blank.",
    ],
    STREAK: [
      '=KPI.STREAK({"Period","Agent","Composite";"2025-01","Ann",55;"2025-02","Ann",58;"2025-03","Ann",59},{"Streak","Condition","Periods","Below score";"Low","below score",3,60},"Ann")',
      "3 months in a row below 60.",
    ],
    PAY: ["=KPI.PAY(80,10000)", "9400: 7,000 base and 80% of 3,000."],
    SELFASSESS: [
      '=KPI.SELFASSESS({"Item","Points","Applies","Conforms","Samples","Failing samples";"Organisation",50,"yes","yes","","";"Complaints",20,"yes","",10,1;"Culture",10,"yes","no","","";"Delivery",20,"no","","",""},0,FALSE,"score")',
      "85 of 100: 68 of the 80 points that apply were earned. The rules of GB/T 27922-2011, judged by yourselves: no certificate, and not a score of people.",
    ],
    LINT: [
      '=KPI.LINT({"Tier","From";"Gold",90;"Gold",95})',
      "Says that a tier stands in the table twice.",
    ],
    COLUMNS: ["=KPI.COLUMNS(Tickets[#All])", "Check this first with a new sheet."],
    ISSUES: [
      "=KPI.ISSUES(Tickets[#All])",
      "An empty list below the headers means that nothing was found.",
    ],
    OPEN: [
      '=KPI.FCR(KPI.OPEN("Tickets"),"客服06","2025-03")',
      '0.647, as with the range. Best put =KPI.OPEN("Tickets") into one cell that all formulas point to: a large table is then read once, and the workbook\'s tables of rules hold.',
    ],
    VERSION: ["=KPI.VERSION()", "Quote it when you report a problem."],
  } as Readonly<Record<string, readonly [formula: string, answer: string]>>,
};
