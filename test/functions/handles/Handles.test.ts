import { metricById, parsePeriod } from "../../../src/engine";
import { ticketsArgument } from "../../../src/functions/arguments/ticketsArgument";
import { Handles } from "../../../src/functions/handles";
import type { Opened } from "../../../src/functions/handles/opened";
import { withHandles } from "../../../src/functions/handles/openHandles";
import { measureOnce, scoreOnce } from "../../../src/functions/memo";
import { isProblem, type Problem } from "../../../src/functions/problem";
import { call } from "../call";
import { row, sheet } from "../tickets";
import { FakeWorkbook } from "./fakeWorkbook";

const further = [...sheet, row(300, "Dora", 4, 2)];
const others = [...sheet, row(301, "Emma", 5, 2), row(302, "Emma", 6, 2)];

let workbook: FakeWorkbook;
let handles: Handles;
let told: (string | Problem)[];

beforeEach(() => {
  jest.useFakeTimers();
  workbook = new FakeWorkbook({ Tickets: sheet, "April 2025": others });
  handles = new Handles();
  handles.connect(workbook);
  told = [];
});
afterEach(() => jest.useRealTimers());

const listen = (...names: string[]) => handles.listen(names, (answer) => told.push(answer));
const settle = (milliseconds = 0) => jest.advanceTimersByTimeAsync(milliseconds);
const last = () => told.at(-1) as string;

async function resolved(handle: string): Promise<Opened | Problem> {
  for (;;) {
    const answer = handles.resolve(handle)!;
    if (!isProblem(answer) || answer.code !== "reading") return answer;
    await answer.ready();
  }
}

async function agents(handle: string): Promise<readonly string[]> {
  const answer = await resolved(handle);
  if (isProblem(answer) || answer.read.kind !== "read") throw new Error("not read");
  const { codes, words } = answer.read.table.column("agent")!;
  return [...new Set(Array.from(codes, (code) => words[code]!))].sort();
}

describe("an OPEN formula", () => {
  it("[HDL1] gives a handle with the table's name, for which functions get its tickets", async () => {
    listen("tickets");
    await settle();
    expect(told).toEqual([expect.stringMatching(/^Tickets#[0-9a-z]{6,7}$/)]);
    expect(await agents(last())).toEqual(["Ann", "Bob", "Cleo"]);
  });

  it("[HDL1] gives another handle once the tickets have changed", async () => {
    listen("Tickets");
    await settle();
    workbook.edit("Tickets", further);
    await settle(1_000);
    expect(told).toHaveLength(2);
    expect(told[1]).not.toBe(told[0]);
    expect(await agents(last())).toContain("Dora");
  });

  it("[HDL2] keeps its handle where a change changed nothing", async () => {
    listen("Tickets");
    await settle();
    workbook.edit(
      "Tickets",
      sheet.map((cells) => [...cells]),
    );
    workbook.editElsewhere();
    await settle(1_000);
    expect(told).toHaveLength(1);
  });

  it("[HDL2] gives the same handle in another session, and after an edit is undone", async () => {
    listen("Tickets");
    await settle();
    workbook.edit("Tickets", further);
    await settle(1_000);
    workbook.edit("Tickets", sheet);
    await settle(1_000);
    expect(told[2]).toBe(told[0]);

    const session = new Handles();
    session.connect(new FakeWorkbook({ Tickets: sheet }));
    session.listen(["Tickets"], (answer) => told.push(answer));
    await settle();
    expect(last()).toBe(told[0]);
  });

  it("[HDL3] reads once for many edits, and once for all formulas that ask together", async () => {
    listen("Tickets");
    listen("TICKETS");
    await settle();
    expect(workbook.readings).toBe(1);
    expect(told[1]).toBe(told[0]);

    for (let edit = 0; edit < 10; edit++) {
      workbook.edit("Tickets", edit % 2 ? sheet : further);
      await settle(100);
    }
    workbook.edit("Tickets", further);
    await settle(1_000);
    expect(workbook.readings).toBe(2);
  });

  it("[HDL3] follows edits that never pause after five seconds", async () => {
    listen("Tickets");
    await settle();
    for (let edit = 0; edit < 60; edit++) {
      workbook.edit("Tickets", edit % 2 ? sheet : further);
      await settle(100);
    }
    expect(workbook.readings).toBe(2);
  });

  it("[HDL3] reads again when something changed while it read", async () => {
    const read = workbook.read.bind(workbook);
    jest.spyOn(workbook, "read").mockImplementationOnce(async (found) => {
      const before = await read(found);
      workbook.edit("Tickets", further);
      return before;
    });
    listen("Tickets");
    await settle(1_000);
    expect(await agents(last())).toContain("Dora");
  });

  it("[HDL4] gives a new handle when a rule changes, without reading tickets for other tables", async () => {
    listen("Tickets");
    await settle();
    workbook.editRules("Results", [["Anything"]]);
    workbook.rules.delete("Results");
    await settle(1_000);
    expect([told.length, workbook.readings]).toEqual([1, 1]);

    const names = [
      ["Name in the sheet", "Agent"],
      ["Bob", "Ann"],
    ];
    workbook.editRules("KPI_Agents", names);
    await settle(1_000);
    expect(told).toHaveLength(2);
    expect(await agents(last())).toEqual(["Ann", "Cleo"]);
  });

  it("[HDL6] follows a renamed table under its new name", async () => {
    listen("Tickets");
    await settle();
    workbook.rename("Tickets", "Tickets2025");
    workbook.edit("Tickets2025", further);
    await settle(1_000);
    expect(last()).toMatch(/^Tickets2025#/);
    expect(await agents(last())).toContain("Dora");
    expect(workbook.readings).toBe(2);
  });

  it("[HDL6] takes another table that has its name now", async () => {
    listen("Tickets");
    await settle();
    workbook.rename("Tickets", "Old");
    workbook.add("Tickets", others);
    await settle(1_000);
    expect(await agents(last())).toContain("Emma");
  });

  it("[HDL6] says that a table was deleted, and goes on once it is back", async () => {
    listen("Tickets");
    await settle();
    workbook.remove("Tickets");
    await settle(1_000);
    const gone = { kind: "problem", code: "noTable", found: "Tickets", known: ["April 2025"] };
    expect(last()).toEqual(gone);
    expect(await resolved(told[0] as string)).toEqual(gone);

    workbook.add("Tickets", further);
    await settle(1_000);
    expect(await agents(last())).toContain("Dora");
  });

  it("[HDL7] reads several tables as one set", async () => {
    workbook.edit("April 2025", [sheet[0]!, row(401, "Emma", 5, 2)]);
    listen("Tickets", "April 2025");
    await settle();
    expect(last()).toMatch(/^Tickets\/April 2025#/);
    expect(await agents(last())).toEqual(["Ann", "Bob", "Cleo", "Emma"]);
  });

  it("[HDL9] knows no workbook before one is connected", () => {
    const alone = new Handles();
    alone.listen(["Tickets"], (answer) => told.push(answer));
    expect(told).toEqual([{ kind: "problem", code: "noWorkbook" }]);
    expect(alone.resolve("Tickets#abc123")).toEqual({ kind: "problem", code: "noWorkbook" });
  });

  it("[HDL10] says what the workbook refused, and what went wrong with us", async () => {
    workbook.refusal = "cellEdit";
    listen("Tickets");
    await settle();
    expect(last()).toMatchObject({ code: "workbook", reason: "cellEdit" });
    workbook.refusal = null;
    jest.spyOn(workbook, "find").mockRejectedValue(new Error("a bug"));
    workbook.edit("Tickets", further);
    await settle(1_000);
    expect(last()).toMatchObject({ code: "workbook", reason: "unexpected" });
  });

  it("reads no more once it is gone", async () => {
    const stop = listen("Tickets");
    await settle();
    stop();
    workbook.edit("Tickets", further);
    await settle(10_000);
    expect([told.length, workbook.readings, workbook.recalculations]).toEqual([1, 1, 0]);
  });
});

describe("tickets that are formulas", () => {
  it("[HDL12] have a new handle once they were calculated", async () => {
    listen("Tickets");
    await settle();
    workbook.calculate("Tickets", further);
    await settle(1_000);
    expect(told).toHaveLength(2);
    expect(await agents(last())).toContain("Dora");
  });

  it("[HDL12] keep it where they came to the same, and where another sheet was calculated", async () => {
    listen("Tickets");
    await settle();
    workbook.calculated("elsewhere");
    await settle(1_000);
    expect(workbook.readings).toBe(1);
    workbook.calculated("sheet");
    await settle(1_000);
    expect([told.length, workbook.readings]).toEqual([1, 2]);
  });

  it("[HDL12] do not call forth themselves through functions that stand beside them", async () => {
    handles.listen(["Tickets"], (answer) => {
      told.push(answer);
      workbook.calculated("sheet");
    });
    await settle(60_000);
    expect([told.length, workbook.readings]).toEqual([1, 2]);
  });

  it("[HDL12] come to an end even where they hold their own handle, and go on at an edit", async () => {
    handles.listen(["Tickets"], (answer) => {
      told.push(answer);
      const [header = [], ...rows] = sheet;
      workbook.calculate("Tickets", [[...header, isProblem(answer) ? "" : answer], ...rows]);
    });
    await settle(60_000);
    expect(told).toHaveLength(3);
    workbook.edit("Tickets", further);
    await settle(60_000);
    expect(told).toHaveLength(6);
  });

  it("[HDL12] have rules that are formulas followed as well", async () => {
    const merged = (name: string) => [
      ["Name in the sheet", "Agent"],
      ["Bob", name],
    ];
    workbook.rules.set("KPI_Agents", merged("Ann"));
    listen("Tickets");
    await settle();
    workbook.rules.set("KPI_Agents", merged("Cleo"));
    workbook.calculated("rules");
    await settle(1_000);
    expect(told).toHaveLength(2);
    expect(await agents(last())).toEqual(["Ann", "Cleo"]);
  });

  it("[HDL12] are read anew when no OPEN formula listens, without asking all formulas again and again", async () => {
    await resolved("Tickets#zzzzzz");
    workbook.calculate("Tickets", further);
    await settle(60_000);
    expect([workbook.readings, workbook.recalculations]).toEqual([1, 0]);
    expect(await agents("Tickets#zzzzzz")).toContain("Dora");
  });
});

describe("a handle that nobody has given yet", () => {
  it("[HDL5] is read when it is asked for, once for all who ask", async () => {
    const asked = await Promise.all([resolved("Tickets#zzzzzz"), resolved("tickets#zzzzzz")]);
    expect(asked[0]).toBe(asked[1]);
    expect(workbook.readings).toBe(1);
  });

  it("[HDL5] has every formula calculated once after an edit, so that OPEN follows again", async () => {
    await resolved("Tickets#zzzzzz");
    workbook.edit("Tickets", further);
    workbook.edit("Tickets", sheet);
    await settle(1_000);
    expect(workbook.recalculations).toBe(1);
    workbook.edit("Tickets", further);
    await settle(1_000);
    expect(workbook.recalculations).toBe(1);
  });

  it("[HDL8] brings the tickets of now, not those of the state it names", async () => {
    await resolved("Tickets#zzzzzz");
    workbook.edit("Tickets", further);
    expect(await agents("Tickets#zzzzzz")).toContain("Dora");
  });

  it("[HDL5] keeps few tickets that no OPEN formula holds", async () => {
    for (const name of ["May", "June", "July"]) workbook.add(name, sheet);
    for (const name of ["Tickets", "May", "June", "July"]) await resolved(`${name}#zzzzzz`);
    expect(workbook.readings).toBe(4);
    await resolved("July#zzzzzz");
    expect(workbook.readings).toBe(4);
    await resolved("Tickets#zzzzzz");
    expect(workbook.readings).toBe(5);
  });

  it.each(["Tickets", "#abc123", "Tickets#", "Tickets#AB", "June #1 list"])(
    "[HDL1] is not any text: %s",
    (text) => {
      expect(handles.resolve(text)).toBeNull();
    },
  );
});

describe("formulas that are given one handle", () => {
  it("[HDL11] share its tickets, its measures and its scores", async () => {
    listen("Tickets");
    await settle();
    const given = () => {
      const tickets = withHandles(handles, () => ticketsArgument([[last()]], null));
      if (isProblem(tickets)) throw new Error(tickets.code);
      return tickets;
    };
    const csat = metricById("CSAT")!;
    const march = () => parsePeriod("2025-03");
    expect(given().read).toBe(given().read);
    expect(measureOnce(given(), csat, march())).toBe(measureOnce(given(), csat, march()));
    expect(scoreOnce(given(), march(), "regular")).toBe(scoreOnce(given(), march(), "Regular"));
  });
});

describe("a range of weights beside a handle", () => {
  const weights = [
    ["Dimension", "Metric", "Weight", "Target"],
    ["Satisfaction", "CSAT", 60, "50%"],
    ["Satisfaction", "NPS", 40, 50],
  ];
  const composite = (range: unknown[][]) =>
    withHandles(handles, () => call("COMPOSITE", [[last()]], range, "Ann", null, []));

  it("[FN27] has the terms of the workbook's table that it is", async () => {
    workbook.rules.set("Profile_Ours", weights);
    workbook.rules.set("KPI_Profiles", [
      ["Profile", "Missing scores", "Minimum coverage"],
      ["Profile_Ours", "count as zero", "50%"],
    ]);
    listen("Tickets");
    await settle();
    expect(composite(weights)).toEqual([[60]]);
    expect(composite([["Profile_Ours"]])).toEqual([[60]]);
    const another = [weights[0]!, weights[1]!, ["Problem solving", "NPS", 40, 50]];
    expect(composite(another)).toMatchObject([[{ code: "coverage" }]]);
  });
});

describe("two workbooks", () => {
  it("[HDL9] have tickets of their own under the same name", async () => {
    const other = new Handles();
    other.connect(new FakeWorkbook({ Tickets: others }));
    const theirs = other.resolve("Tickets#zzzzzz");
    if (isProblem(theirs) && theirs.code === "reading") await theirs.ready();
    expect(await agents("Tickets#zzzzzz")).not.toContain("Emma");
  });

  it("[HDL9] one in the place of the other leave nothing behind", async () => {
    listen("Tickets");
    await settle();
    const before = last();
    handles.startAnew();
    expect(handles.resolve(before)).toMatchObject({ code: "reading" });
  });
});
