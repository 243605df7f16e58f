/** Words of the headless commands `score` and `calc`. */
export const en = {
  usage: {
    score:
      "npm run --silent score -- --book FILE --month 2025-03 [--profile NAME|phase|FILE.json] [--sheet NAME | --sheets NAME,NAME] [--out OUT.xlsx] [--json] [--language zh|en]",
    calc: 'npm run --silent calc -- --book FILE [--sheet NAME] [--language zh|en] "=FORMULA"',
  },
  usageIs: (usage: string) => `Usage: ${usage}`,
  unknownOption: (found: string) => `Unknown option ${found}.`,
  needsValue: (option: string) => `Option ${option} needs a value.`,
  missing: (option: string) => `Option ${option} is missing.`,
  tooMany: (found: string) => `One argument too many: ${found}.`,
  noFormula: (found: string) =>
    `Expected a formula that begins with “=”; found ${found === "" ? "nothing" : `“${found}”`}.`,
  language: (found: string) => `--language: expected zh or en; found “${found}”.`,
  month: (found: string) => `--month: expected a month such as 2025-03; found “${found}”.`,
  profile: (found: string, known: string) =>
    `--profile: expected one of ${known}, phase, or a .json file; found “${found}”.`,
  noProfile: (month: string) => `KPI_Phases has no profile for ${month}.`,
  sheetOrSheets: "Give either --sheet or --sheets.",
  inTable: (table: string, sentence: string) => (table === "" ? sentence : `${table}: ${sentence}`),
  noFile: (file: string) => `${file}: there is no such file.`,
  folder: (file: string) => `${file}: expected a file; this is a folder.`,
  unreadableFile: (file: string, detail: string) => `${file} cannot be read: ${detail}.`,
  unwritable: (file: string, detail: string) => `${file} cannot be written: ${detail}.`,
  /** Why a file cannot be written, by the system's code. */
  unwritableBecause: {
    ENOENT: "its folder does not exist",
    ENOTDIR: "its folder does not exist",
    EISDIR: "there is a folder of that name",
    EACCES: "permission is missing",
    EPERM: "permission is missing, or another program has it open",
    EBUSY: "another program has it open",
    EROFS: "the disk is read-only",
    ENOSPC: "the disk is full",
  } as Readonly<Record<string, string>>,
  notXlsx: (file: string) => `--out: expected a name that ends in .xlsx; found “${file}”.`,
  sameFile: (file: string) => `--out: ${file} is the book itself; choose another name.`,
  profileRefused: (file: string, sentence: string) => `${file}: ${sentence}`,
  noSheet: (found: string, sheets: string) =>
    `There is no sheet “${found}” in the book; it has: ${sheets}.`,
  noTicketSheet: (sheets: string) =>
    `No sheet of the book can be read as tickets; expected a header row with an agent and a time. Sheets: ${sheets}.`,
  noTickets: (month: string, months: string) =>
    `Nobody has a ticket in ${month}; the tickets are of ${months === "" ? "no month that can be read" : months}.`,
  warning: (sentence: string) => `Note: ${sentence}`,
  notRead: (file: string) => `Not brought in from ${file}:`,
  notWritten: (file: string) => `${file} cannot keep:`,
  written: (file: string, sheet: string) => `${file} written, results on: ${sheet}.`,
  formulaError: (error: string) => `The formula gives ${error}.`,
  summary: (tickets: string, agents: string, problems: string) =>
    `Tickets read: ${tickets}. Agents scored: ${agents}. Problems in the sheet: ${problems}.`,
  proposals: "Proposed, for a person to confirm:",
  questions: "Open questions:",
  of: (agent: string, text: string) => `${agent}: ${text}`,
  listSeparator: ", ",
  columns: {
    rank: "Rank",
    agent: "Agent",
    group: "Group",
    tickets: "Tickets",
    composite: "Composite",
    coverage: "Coverage",
    tier: "Tier",
    labels: "Labels",
    coefficient: "Coefficient",
    base: "Base pay",
    performance: "Performance pay",
    pay: "Pay",
  },
};
