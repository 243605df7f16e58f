import type { Column, TextColumn } from "../columns";
import type { Field } from "../fields";
import { narrowCodes } from "../reading/narrowCodes";
import { agentNamed, type People } from "./people";

/** Columns that name agents. */
const NAMES = ["agent", "resolver", "firstResponder", "agentAtRating"] as const;

/** Merges the names that stand for one person, and puts the table's groups over the sheet's. */
export function applyPeople(columns: Map<Field, Column | null>, people: People): void {
  if (people.agentOf.size > 0) {
    for (const field of NAMES) {
      const column = columns.get(field);
      if (column?.kind === "text")
        columns.set(
          field,
          respelt(column, (name) => agentNamed(people, name)),
        );
    }
    const repliers = columns.get("repliers");
    if (repliers?.kind === "text")
      columns.set(
        "repliers",
        respelt(repliers, (list) => renamedIn(list, people)),
      );
  }
  const agents = columns.get("agent");
  if (agents?.kind === "text") putGroups(columns, agents, people);
}

/** Each word spelt otherwise; words that come out the same get one code. */
export function respelt(column: TextColumn, spelt: (word: string) => string): TextColumn {
  const words = [""];
  const codeOf = new Map([["", 0]]);
  const newCode = column.words.map((word) => {
    const name = word === "" ? "" : spelt(word);
    const known = codeOf.get(name);
    if (known !== undefined) return known;
    codeOf.set(name, words.length);
    return words.push(name) - 1;
  });
  if (words.length === column.words.length && newCode.every((code, old) => code === old))
    return { ...column, words };
  return { kind: "text", codes: column.codes.map((code) => newCode[code]!), words };
}

/** "张三:3; 李四:1": the names change, the counts stay. */
const renamedIn = (list: string, people: People): string =>
  list.replace(/[^;；,，、|]+/g, (entry) => {
    const [, before = "", name = "", after = ""] =
      /^(\s*)(.*?)(\s*(?:[:：]\s*\d+\s*)?)$/.exec(entry) ?? [];
    return before + agentNamed(people, name) + after;
  });

function putGroups(
  columns: Map<Field, Column | null>,
  agents: TextColumn,
  { persons }: People,
): void {
  const groups = agents.words.map((agent) => persons.get(agent)?.group ?? null);
  if (groups.every((group) => group === null)) return;
  const given = columns.get("group");
  const sheet = given?.kind === "text" ? given : null;

  const words = [...(sheet?.words ?? [""])];
  const codeOf = new Map(words.map((word, code) => [word, code]));
  const groupCode = groups.map((group) => {
    if (group === null) return null;
    const known = codeOf.get(group);
    if (known !== undefined) return known;
    codeOf.set(group, words.length);
    return words.push(group) - 1;
  });
  const size = agents.codes.length;
  const codes = narrowCodes(new Uint8Array(0), words.length, size, size);
  for (let row = 0; row < size; row++)
    codes[row] = groupCode[agents.codes[row]!] ?? sheet?.codes[row] ?? 0;
  columns.set("group", { kind: "text", codes, words });
}
