import fc from "fast-check";
import {
  notesAfter,
  readNotes,
  type NewNote,
  type NoteWords,
} from "../../../../src/engine/review/notes";

const words: NoteWords = { header: (key) => key, metric: (id) => id };
const note: NewNote = {
  period: { label: "2025-03", kind: "month", number: 24_302 },
  agent: "王芳",
  metric: "FCR",
  text: "checked",
  by: "Li",
  at: 45_750,
};
const header = ["period", "agent", "metric", "note", "by", "at"];
const line = ["2025-03", "王芳", "FCR", "checked", "Li", 45_750];

describe("a change of the notes", () => {
  it("[NOTE3] begins a table, and adds to one", () => {
    const begun = notesAfter(null, { kind: "added", note }, words);
    expect(begun).toEqual([header, line]);
    const other = { ...note, metric: null, text: "more", by: null, at: null };
    expect(notesAfter(begun, { kind: "added", note: other }, words)).toEqual([
      header,
      line,
      ["2025-03", "王芳", null, "more", null, null],
    ]);
  });

  it("[NOTE3] rewrites and removes one row, and leaves the others and people's own columns", () => {
    const old = [
      ["Mine", "Agent", "Period", "Note"],
      ["a", "王芳", "2025-03", "first"],
      ["b", "王芳", "2025-03", "second"],
      ["", "", "", ""],
      ["c", "李娜", "2025-03", "third"],
    ];
    const before = readNotes(old).notes[1]!;
    const changed = { ...before, text: "better" };
    expect(notesAfter(old, { kind: "rewritten", before, note: changed }, words)).toEqual([
      ["Mine", "Agent", "Period", "Note", "metric", "by", "at"],
      ["a", "王芳", "2025-03", "first", null, null, null],
      ["b", "王芳", "2025-03", "better", null, null, null],
      ["c", "李娜", "2025-03", "third", null, null, null],
    ]);
    const rest = notesAfter(old, { kind: "removed", before }, words);
    expect(rest?.map((row) => row[0])).toEqual(["Mine", "a", "c"]);
  });

  it("[NOTE3] finds a note that has moved, and none that somebody else has changed", () => {
    const old = [header, line];
    const before = readNotes(old).notes[0]!;
    const moved = [header, ["2025-02", "B", "", "new", "", ""], line];
    expect(notesAfter(moved, { kind: "removed", before }, words)).toEqual([header, moved[1]]);
    const edited = [header, line.with(3, "checked twice")];
    expect(notesAfter(edited, { kind: "rewritten", before, note }, words)).toBeNull();
    expect(notesAfter(null, { kind: "removed", before }, words)).toBeNull();
  });

  it("[NOTE3] is read back as it was written, whatever the note says", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1 })), (texts) => {
        const written = texts.reduce<ReturnType<typeof notesAfter>>(
          (old, text) => notesAfter(old, { kind: "added", note: { ...note, text } }, words),
          null,
        );
        const read = readNotes(written ?? []).notes.map(({ text }) => text);
        const said = texts.filter((text) => readNotes([header, line.with(3, text)]).notes.length);
        expect(read).toEqual(said.map((text) => readBack(text)));
      }),
    );
  });
});

/** As a cell of a table of rules gives it. */
const readBack = (text: string): string => readNotes([header, line.with(3, text)]).notes[0]!.text;
