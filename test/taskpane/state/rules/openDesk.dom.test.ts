import {
  exportProfile,
  hasErrors,
  profileById,
  relax,
  setWeight,
  writeProfile,
  type Profile,
} from "../../../../src/engine";
import { openPane, type PaneSession } from "../../../../src/taskpane/state/openPane";
import { measuresAtHand } from "../../../../src/taskpane/state/rules/measuresAtHand";
import type { DeskSession } from "../../../../src/taskpane/state/rules/deskActions";
import { openDesk } from "../../../../src/taskpane/state/rules/openDesk";
import { withDerivationNote } from "../../../../src/taskpane/state/rules/derivationNote";
import { operate } from "../../../../src/taskpane/state/rules/operators";
import { profileWords } from "../../../../src/taskpane/state/rules/profileWords";
import { rooms, type Room } from "../../../../src/taskpane/state/rules/rooms";
import { isMoved, largestFirst, whoMoves } from "../../../../src/taskpane/state/rules/whoMoves";
import type { Scalar, SheetContent } from "../../../../src/workbench/book/content";
import { bootOffice } from "../../../support/bootOffice";
import { ticketSheet } from "../../../support/ticketSheet";

const office = bootOffice({ language: "en-US" });
const regular = profileById("regular")!;
const part = { dimension: "satisfaction", metric: null };

/** Ann's customers are content, Bob's tickets are cheap. */
const calls: SheetContent = {
  name: "Calls",
  rows: ticketSheet(
    ["Ann", "Bob", "Cid"].flatMap((agent, place) =>
      Array.from({ length: 30 }, (_, index) => ({
        agent,
        day: 1 + (index % 28),
        rating: place === 0 ? 5 : 5 - ((index + place) % 3),
        minutesToFirstResponse: 5 + 20 * ((index + 2 * place) % 3),
        cost: 40 - 12 * place,
      })),
    ),
  ) as Scalar[][],
};

/** Weights as people keep them: in Chinese, with a column of their own. */
const own: SheetContent = {
  name: "Weights",
  rows: [
    ["维度", "指标", "权重", "目标", "谁定的"],
    ["客户满意", "CSAT", 60, 0.9, "王经理"],
    ["成本控制", "COST", 40, 20, "李经理"],
  ],
  tables: [{ name: "Profile_Mine", area: "A1:E3" }],
};

let pane: PaneSession | undefined;

async function deskOn(...sheets: readonly SheetContent[]): Promise<DeskSession> {
  const { book, host } = await office;
  host.faults.clear();
  await book.load({ sheets });
  pane = openPane();
  await pane.look();
  return openDesk(pane);
}

afterEach(() => pane?.close());

const rulesNow = () => pane!.state().rules!;
const profileNow = (id: string): Profile => {
  const found = rulesNow().rulebook.profiles.find((profile) => profile.id === id);
  if (!found) throw new Error(`there is no profile ${id}`);
  return found;
};
const weightsOf = (id: string) => profileNow(id).dimensions.map(({ weight }) => weight);
const write = async (sheet: string, row: number, column: number, value: Scalar) => {
  (await office).book.sheet(sheet)!.write({ row, column, rows: 1, columns: 1 }, [[value]]);
  await pane!.readRules();
};

describe("editing a profile", () => {
  it("[RUL4] a copy of a built-in one becomes a table of its own", async () => {
    const desk = await deskOn(calls);
    desk.duplicate(regular, "en");
    desk.change({ type: "weightSet", part, weight: 55 });
    expect((await office).book.sheets()).toHaveLength(1);

    await desk.save("en");
    expect(desk.state()).toMatchObject({
      draft: null,
      notice: { kind: "saved", table: "Profile_Regular_operation_2" },
    });
    expect(weightsOf("Profile_Regular_operation_2")).toEqual([55, 18.75, 18.75, 7.5]);
    expect(hasErrors(rulesNow().findings)).toBe(false);
    expect(weightsOf("regular")).toEqual([40, 25, 25, 10]);
  });

  it("[RUL6] keeps what people wrote beside the rules", async () => {
    const desk = await deskOn(calls, own);
    desk.edit(profileNow("Profile_Mine"));
    desk.change({ type: "weightSet", part, weight: 70 });
    await desk.save("en");
    expect(rulesNow().tables.get("Profile_Mine")).toEqual([
      ["维度", "指标", "权重", "目标", "谁定的"],
      ["客户满意", "CSAT", 70, 0.9, "王经理"],
      ["成本控制", "COST", 30, 20, "李经理"],
    ]);
  });

  it("[RUL6] a name of its own stands in the table of profiles", async () => {
    const desk = await deskOn(calls, own);
    desk.edit(profileNow("Profile_Mine"));
    desk.change({ type: "renamed", name: "Night shift (2025)" });
    await desk.save("en");
    expect(profileNow("Profile_Mine").name).toBe("Night shift (2025)");
  });

  it("[RUL6] writes nothing over what people edited meanwhile before they chose", async () => {
    const desk = await deskOn(calls, own);
    desk.edit(profileNow("Profile_Mine"));
    desk.change({ type: "weightSet", part, weight: 70 });
    await write("Weights", 1, 3, 0.8);
    await desk.save("en");
    expect(desk.state().notice).toEqual({ kind: "editedMeanwhile", table: "Profile_Mine" });
    expect(weightsOf("Profile_Mine")).toEqual([60, 40]);

    await desk.save("en", { edits: true });
    expect(weightsOf("Profile_Mine")).toEqual([70, 30]);
  });

  it("[RUL6] a refusal of the workbook keeps the draft", async () => {
    const desk = await deskOn(calls, own);
    desk.edit(profileNow("Profile_Mine"));
    desk.change({ type: "weightSet", part, weight: 70 });
    const { host } = await office;
    host.faults.at("Table.resize", "AccessDenied");
    await desk.save("en");
    expect(desk.state().notice?.kind).toBe("host");
    expect(desk.state().draft).not.toBeNull();
    host.faults.clear();
  });

  it("[RUL6] what has errors is not saved", async () => {
    const desk = await deskOn(calls, own);
    desk.edit(profileNow("Profile_Mine"));
    desk.change({ type: "curveSet", metric: "CSAT", curve: { kind: "attainment", target: 90 } });
    await desk.save("en");
    expect(desk.state().draft).not.toBeNull();
    expect(rulesNow().tables.get("Profile_Mine")![1]![3]).toBe(0.9);
  });

  it("[RUL7] an earlier version fills the draft and holds once it is saved", async () => {
    const desk = await deskOn(calls, own);
    desk.edit(profileNow("Profile_Mine"));
    desk.change({ type: "weightSet", part, weight: 70 });
    await desk.save("en");

    const [version] = desk.state().versions.Profile_Mine!;
    await desk.restore("Profile_Mine", version!, "en");
    expect(desk.state().draft?.profile.dimensions.map(({ weight }) => weight)).toEqual([60, 40]);
    expect(weightsOf("Profile_Mine")).toEqual([70, 30]);
    await desk.save("en");
    expect(weightsOf("Profile_Mine")).toEqual([60, 40]);
  });

  it("[RUL7] brings back a table that was edited to nonsense", async () => {
    const desk = await deskOn(calls, own);
    desk.edit(profileNow("Profile_Mine"));
    desk.change({ type: "weightSet", part, weight: 70 });
    await desk.save("en");
    await write("Weights", 1, 2, "viel");
    expect(hasErrors(rulesNow().findings)).toBe(true);

    await desk.restore("Profile_Mine", desk.state().versions.Profile_Mine![0]!, "en");
    await desk.save("en");
    expect(hasErrors(rulesNow().findings)).toBe(false);
    expect(weightsOf("Profile_Mine")).toEqual([60, 40]);
  });
});

describe("a profile of another shape", () => {
  it("[RUL12] an added metric becomes a row, a removed one goes, in the words of the table", async () => {
    const desk = await deskOn(calls, own);
    desk.edit(profileNow("Profile_Mine"));
    const curve = { kind: "attainment", target: 0.8 } as const;
    desk.change({ type: "metricAdded", dimension: "solving", metric: "FCR", curve });
    desk.change({ type: "partRemoved", part: { dimension: "cost", metric: null } });
    await desk.save("zh-CN");
    const [, ...rows] = rulesNow().tables.get("Profile_Mine")!;
    expect(rows.map((line) => line.slice(0, 2))).toEqual([
      ["客户满意", "CSAT"],
      ["问题解决", "首次解决率"],
    ]);
    expect(profileNow("Profile_Mine").dimensions.map(({ id }) => id)).toEqual([
      "satisfaction",
      "solving",
    ]);
  });

  it("[RUL11] what an operator did stays in the table of profiles", async () => {
    const desk = await deskOn(calls);
    desk.duplicate(regular, "en");
    const { draft } = desk.state();
    const { metrics } = rulesNow().rulebook;
    const outcome = operate(draft!.profile, { kind: "goal", goal: "cost" }, "regular", metrics);
    if (outcome.kind !== "profile") throw new Error("35 % for cost is possible");
    const named = { language: "en", metrics, from: "Regular operation" } as const;
    const profile = withDerivationNote(outcome.profile, draft!.profile, named);
    desk.change({ type: "derived", profile });
    await desk.save("en");
    expect(profileNow("Profile_Regular_operation_2")).toMatchObject({
      note: "Made from Regular operation: Cost control set to 35%.",
    });
  });

  it("[RUL14] for one role is edited like any other, and may become another's", async () => {
    const desk = await deskOn(calls, {
      name: "Weights",
      rows: [
        ["Dimension", "Metric", "Weight", "Target", "Role"],
        ["Satisfaction", "CSAT", 60, 0.9, "Pre-sales"],
        ["Cost", "COST", 40, 20, "Pre-sales"],
      ],
      tables: [{ name: "Profile_Mine", area: "A1:E3" }],
    });
    desk.edit(profileNow("Profile_Mine (Pre-sales)"));
    desk.change({ type: "weightSet", part, weight: 70 });
    desk.change({ type: "termsSet", terms: { role: "After-sales", minimumCoverage: 0.5 } });
    await desk.save("en");
    expect(rulesNow().tables.get("Profile_Mine")!.slice(1)).toEqual([
      ["Satisfaction", "CSAT", 70, 0.9, "After-sales"],
      ["Cost", "COST", 30, 20, "After-sales"],
    ]);
    expect(profileNow("Profile_Mine (After-sales)").minimumCoverage).toBe(0.5);
  });

  it("[RUL15] writes no figure in place of a formula before somebody said that it may go", async () => {
    const { rows, tables } = own;
    const withFormula = rows.map((line, row) =>
      row === 1 ? line.with(3, { formula: "=0.45*2", value: 0.9 }) : line,
    );
    const desk = await deskOn(calls, { name: "Weights", rows: withFormula, tables: tables! });
    desk.edit(profileNow("Profile_Mine"));
    desk.change({ type: "curveSet", metric: "CSAT", curve: { kind: "attainment", target: 0.8 } });
    await desk.save("en");
    expect(desk.state().notice).toMatchObject({
      kind: "formulasInTheWay",
      formulas: [{ table: "Profile_Mine", row: 1, header: "目标", formula: "=0.45*2" }],
    });
    expect(rulesNow().tables.get("Profile_Mine")![1]![3]).toBe(0.9);
    expect(desk.state().versions).toEqual({});

    await desk.save("en", { formulas: true });
    expect(desk.state().notice?.kind).toBe("saved");
    expect(rulesNow().tables.get("Profile_Mine")![1]![3]).toBe(0.8);
  });

  it("[RUL7] a table that was removed comes back from its versions", async () => {
    const desk = await deskOn(calls, own);
    await desk.remove("Profile_Mine");
    expect(rulesNow().tables.has("Profile_Mine")).toBe(false);
    await desk.restore("Profile_Mine", desk.state().versions.Profile_Mine![0]!, "en");
    await desk.save("en");
    expect(rulesNow().tables.get("Profile_Mine")).toEqual(own.rows);
  });

  it("[RUL7] an earlier version keeps its shared curve, own metric, name and terms", async () => {
    const tables: SheetContent[] = [
      {
        name: "Weights",
        rows: [
          ["Dimension", "Metric", "Weight", "Curve", "Who"],
          ["Satisfaction", "CSAT", 60, "Ours", "Li"],
          ["Solving", "Chased", 40, "Ours", "Wang"],
        ],
        tables: [{ name: "Profile_Mine", area: "A1:E3" }],
      },
      {
        name: "Curves",
        rows: [
          ["Name", "Curve", "Target"],
          ["Ours", "target", 0.9],
        ],
        tables: [{ name: "KPI_Curves", area: "A1:C2" }],
      },
      {
        name: "Own",
        rows: [
          ["Id", "Name", "Kind", "Counted", "Direction"],
          ["CHASED", "Chased", "rate", "Rating>=4", "up"],
        ],
        tables: [{ name: "KPI_Metrics", area: "A1:E2" }],
      },
      {
        name: "Terms",
        rows: [
          ["Profile", "Name", "Minimum coverage"],
          ["Profile_Mine", "Night shift", 0.5],
        ],
        tables: [{ name: "KPI_Profiles", area: "A1:C2" }],
      },
    ];
    const desk = await deskOn(calls, ...tables);
    const before = profileNow("Profile_Mine");
    desk.edit(before);
    desk.change({ type: "weightSet", part, weight: 70 });
    await desk.save("en");
    expect(
      rulesNow()
        .tables.get("Profile_Mine")!
        .map((line) => line[4]),
    ).toEqual(["Who", "Li", "Wang"]);
    await desk.restore("Profile_Mine", desk.state().versions.Profile_Mine![0]!, "en");
    await desk.save("en");
    expect(profileNow("Profile_Mine")).toEqual(before);
    expect(rulesNow().tables.get("Profile_Mine")).toEqual(tables[0]!.rows);
  });

  it("[RUL7] a version of several profiles is written back as it stood", async () => {
    const several: SheetContent = {
      name: "Weights",
      rows: [
        ["Dimension", "Metric", "Weight", "Target", "Role"],
        ["Satisfaction", "CSAT", 100, 0.9, "Pre-sales"],
        ["Satisfaction", "CSAT", 100, 0.8, "After-sales"],
      ],
      tables: [{ name: "Profile_Mine", area: "A1:E3" }],
    };
    const desk = await deskOn(calls, several);
    await desk.remove("Profile_Mine");
    await desk.restore("Profile_Mine", desk.state().versions.Profile_Mine![0]!, "en");
    expect(desk.state()).toMatchObject({ draft: null, notice: { kind: "restored" } });
    expect(rulesNow().tables.get("Profile_Mine")).toEqual(several.rows);
  });
});

describe("profiles from files", () => {
  it("[RUL8] a profile of a colleague becomes a draft", async () => {
    const desk = await deskOn(calls);
    const edited = setWeight(regular, "satisfaction", 35);
    if (edited.kind !== "profile") throw new Error("35 is possible");
    desk.importText(exportProfile(edited.profile), "from Bob.json");
    expect(desk.state().draft?.profile.dimensions[0]!.weight).toBe(35);
    await desk.save("zh-CN");
    expect(desk.state().notice?.kind).toBe("saved");
  });

  it("[RUL8] a file that cannot be read changes nothing and is told", async () => {
    const desk = await deskOn(calls);
    const text = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    await desk.importFile({ name: "gone.json", text });
    expect(desk.state()).toMatchObject({
      draft: null,
      notice: { kind: "unreadFile", file: "gone.json" },
    });
  });

  it.each(["{", '{"__proto__": {"id": "x"}}', '{"dimensions": "many"}'])(
    "[RUL8] %s is refused",
    async (text) => {
      const desk = await deskOn(calls);
      desk.importText(text, "evil.json");
      expect(desk.state()).toMatchObject({ draft: null, notice: { kind: "refused" } });
    },
  );
});

describe("who moves", () => {
  it("[RUL5] is told of a measured month, before anything is saved", async () => {
    const desk = await deskOn(calls);
    expect(measuresAtHand(pane!.state(), desk.state())).toBeNull();
    await desk.measure();
    const measures = measuresAtHand(pane!.state(), desk.state())!;

    desk.duplicate(regular, "en");
    const before = whoMoves(rulesNow().rulebook, measures, desk.state().draft!);
    expect(before.people.map(({ agent }) => agent)).toHaveLength(3);
    expect(before.people.filter(isMoved)).toEqual([]);

    desk.change({ type: "weightSet", part, weight: 100 });
    const after = whoMoves(rulesNow().rulebook, measures, desk.state().draft!);
    expect(after.people[0]!.agent).toBe("Ann");
    expect(after.people.some(isMoved)).toBe(true);
    expect((await office).book.sheets()).toHaveLength(1);
  });

  it("[RUL5] tells tiers that are crossed and what pay comes to", async () => {
    const desk = await deskOn(calls, {
      name: "Salaries",
      rows: [
        ["Agent", "Salary"],
        ["Ann", 8000],
        ["Bob", 8000],
        ["Cid", 8000],
      ],
      tables: [{ name: "KPI_Salaries", area: "A1:B4" }],
    });
    pane!.chooseMonth("2025-03");
    await desk.measure();
    const measures = measuresAtHand(pane!.state(), desk.state())!;
    desk.duplicate(regular, "en");
    desk.change({ type: "weightSet", part, weight: 100 });
    const moves = whoMoves(rulesNow().rulebook, measures, desk.state().draft!);
    expect(moves.payMoved).toBe(3);
    expect(moves.tierMoved).toBeGreaterThan(0);
    const sum = (side: "before" | "after") =>
      moves.people.reduce((total, move) => total + move[side].pay!, 0);
    expect(moves.pay).toEqual({ before: sum("before"), after: sum("after") });
    expect(largestFirst(moves.people)[0]!.before.tier).not.toBe(
      largestFirst(moves.people)[0]!.after.tier,
    );
  });

  it("[RUL5] measures no longer count once a setting is another", async () => {
    const desk = await deskOn(calls, {
      name: "Settings",
      rows: [
        ["Setting", "Value"],
        ["minimumTickets", 5],
      ],
      tables: [{ name: "KPI_Settings", area: "A1:B2" }],
    });
    await desk.measure();
    expect(measuresAtHand(pane!.state(), desk.state())).not.toBeNull();
    await write("Settings", 1, 1, 7);
    expect(measuresAtHand(pane!.state(), desk.state())).toBeNull();
  });
});

describe("other tables of rules", () => {
  it.each(Object.keys(rooms) as Room[])(
    "[RUL9] %s begins with a table that has no errors, in either language",
    async (room) => {
      for (const language of ["en", "zh-CN"] as const) {
        const desk = await deskOn(calls);
        await desk.create(room, language);
        const { tables, findings } = rulesNow();
        expect(tables.size).toBe(1);
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);

        await desk.remove([...tables.keys()][0]!);
        expect((await office).book.sheets().map(({ name }) => name)).toEqual(["Calls"]);
      }
    },
  );

  it("[RUL9] salaries begin with the people of the tickets, their amounts blank", async () => {
    const desk = await deskOn(calls);
    await desk.create("salaries", "zh-CN");
    const { tables, findings, rulebook } = rulesNow();
    expect(tables.get("KPI_Salaries")!.map((line) => line.slice(0, 2))).toEqual([
      ["客服", "工资总额"],
      ["Ann", ""],
      ["Bob", ""],
      ["Cid", ""],
    ]);
    expect(rulebook.salaries).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(["salary.notEntered"]);
  });

  it("[RUL10] a mend changes the cell that it names", async () => {
    const relaxed = relax(regular, "CSAT", 95);
    if (relaxed.kind !== "profile") throw new Error("a target is a number");
    const cells = writeProfile(relaxed.profile, profileWords("en")) as Scalar[][];
    const desk = await deskOn(calls, {
      name: "Weights",
      rows: cells,
      tables: [
        { name: "Profile_X", area: `A1:${"ABCDEFGH"[cells[0]!.length - 1]}${cells.length}` },
      ],
    });
    const finding = rulesNow().findings.find(({ mend }) => mend !== undefined)!;
    expect(finding.code).toBe("target.aboveWhole");
    await desk.mend(finding, "en");
    expect(hasErrors(rulesNow().findings)).toBe(false);
    expect(desk.state().versions.Profile_X).toHaveLength(1);
  });

  /** Effort is told of a team: no merit of one person. */
  const ofTeam: SheetContent = {
    name: "Weights",
    rows: [
      ["维度", "指标", "权重", "目标", "谁定的"],
      ["客户满意", "CSAT", "60%", 0.9, "王经理"],
      ["成本控制", "COST", "30%", 20, "李经理"],
      ["成本控制", "CES", "10%", 2, "张经理"],
    ],
    tables: [{ name: "Profile_Mine", area: "A1:E4" }],
  };

  it("[RUL16] takes a metric out that scores nobody, and undoes that", async () => {
    const desk = await deskOn(calls, ofTeam);
    const finding = rulesNow().findings.find(({ code }) => code === "metric.ofCompany")!;
    await desk.takeOut(finding, "en");
    expect(rulesNow().tables.get("Profile_Mine")).toEqual([
      ...ofTeam.rows.slice(0, 2),
      ["成本控制", "COST", "40%", 20, "李经理"],
    ]);
    const { notice } = desk.state();
    if (notice?.kind !== "mended" || !notice.mended) throw new Error("it was not mended");

    await desk.takeBack(notice.mended);
    expect(desk.state().notice).toEqual({ kind: "takenBack", table: "Profile_Mine" });
    expect(rulesNow().tables.get("Profile_Mine")).toEqual(ofTeam.rows);
    expect(desk.state().versions.Profile_Mine).toHaveLength(2);
  });

  it("[RUL16] undoes no mend over what people edited since", async () => {
    const desk = await deskOn(calls, ofTeam);
    await desk.takeOut(
      rulesNow().findings.find(({ about }) => about === "CES")!,
      "en",
    );
    const { notice } = desk.state();
    if (notice?.kind !== "mended" || !notice.mended) throw new Error("it was not mended");
    await write("Weights", 1, 3, 0.8);
    await desk.takeBack(notice.mended);
    expect(desk.state().notice).toEqual({ kind: "editedSince", table: "Profile_Mine" });
    expect(rulesNow().tables.get("Profile_Mine")).toHaveLength(3);
  });

  it("[RUL17] limits of tiers are written as they were tried, and undone", async () => {
    const tiers: SheetContent = {
      name: "Tiers",
      rows: [
        ["Tier", "From"],
        ["A", 90],
        ["B", null],
      ],
      tables: [{ name: "Tiers_Ours", area: "A1:B3" }],
    };
    const desk = await deskOn(calls, tiers);
    await desk.changeCells("Tiers_Ours", [{ row: 1, column: "from", value: 85 }], "en");
    expect(rulesNow().rulebook.settlement.tiers[0]).toMatchObject({ id: "A", from: 85 });
    const { notice } = desk.state();
    if (notice?.kind !== "changed" || !notice.mended) throw new Error("nothing was written");
    await desk.takeBack(notice.mended);
    expect(rulesNow().rulebook.settlement.tiers[0]).toMatchObject({ id: "A", from: 90 });
  });

  it("[RUL15] a mend asks before a formula goes, and goes on once it may", async () => {
    const desk = await deskOn(calls, {
      ...ofTeam,
      rows: ofTeam.rows.map((line, row) =>
        row === 2 ? line.with(2, { formula: '="30%"', value: "30%" }) : line,
      ),
    });
    await desk.takeOut(
      rulesNow().findings.find(({ about }) => about === "CES")!,
      "en",
    );
    const { notice } = desk.state();
    if (notice?.kind !== "formulasInTheWay") throw new Error("nothing was asked");
    expect(notice.formulas).toMatchObject([{ table: "Profile_Mine", row: 2, formula: '="30%"' }]);
    expect(rulesNow().tables.get("Profile_Mine")).toHaveLength(4);
    expect(desk.state().versions).toEqual({});

    await desk.replaceFormulas(notice.waiting, "en");
    expect(desk.state().notice).toEqual({ kind: "mended", table: "Profile_Mine", mended: null });
    expect(rulesNow().tables.get("Profile_Mine")).toHaveLength(3);
  });

  it("[RUL15] so does a version that is written back", async () => {
    const several = (target: SheetContent["rows"][number][number]): SheetContent => ({
      name: "Weights",
      rows: [
        ["Dimension", "Metric", "Weight", "Target", "Role"],
        ["Satisfaction", "CSAT", 100, target, "Pre-sales"],
        ["Satisfaction", "CSAT", 100, 0.8, "After-sales"],
      ],
      tables: [{ name: "Profile_Mine", area: "A1:E3" }],
    });
    const desk = await deskOn(calls, several({ formula: "=0.45*2", value: 0.9 }));
    const cells = several(0.7).rows as Scalar[][];
    await desk.restore("Profile_Mine", { until: "2025-03-01T00:00:00.000Z", cells }, "en");
    const { notice } = desk.state();
    if (notice?.kind !== "formulasInTheWay") throw new Error("nothing was asked");
    expect(rulesNow().tables.get("Profile_Mine")![1]![3]).toBe(0.9);
    await desk.replaceFormulas(notice.waiting, "en");
    expect(desk.state().notice).toEqual({ kind: "restored", table: "Profile_Mine" });
    expect(rulesNow().tables.get("Profile_Mine")).toEqual(cells);
  });
});
