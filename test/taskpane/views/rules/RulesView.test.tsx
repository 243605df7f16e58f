import { screen, within } from "@testing-library/react";
import {
  builtInProfiles,
  metricById,
  profileById,
  writeProfile,
  type Cells,
  type Finding,
  type Profile,
} from "../../../../src/engine";
import { metricName } from "../../../../src/locales/engine";
import type { Pane } from "../../../../src/taskpane/state/pane";
import { opening } from "../../../../src/taskpane/state/reduce";
import { clearDesk, type Desk } from "../../../../src/taskpane/state/rules/desk";
import { draftCopy, draftOf, editDraft } from "../../../../src/taskpane/state/rules/draft";
import type { DeskActions } from "../../../../src/taskpane/state/rules/deskActions";
import { startingCurve } from "../../../../src/taskpane/state/rules/parts";
import { profileWords } from "../../../../src/taskpane/state/rules/profileWords";
import { rulesOf } from "../../../../src/taskpane/state/rulesOfBook";
import { RulesView } from "../../../../src/taskpane/views/rules/RulesView";
import { show } from "../../../support/show";

const regular = profileById("regular")!;
const words = profileWords("en");

const recorded = (): { readonly [Action in keyof DeskActions]: jest.Mock } => ({
  edit: jest.fn(),
  duplicate: jest.fn(),
  change: jest.fn(),
  discard: jest.fn(),
  save: jest.fn(),
  importText: jest.fn(),
  importFile: jest.fn(),
  restore: jest.fn(),
  mend: jest.fn(),
  takeOut: jest.fn(),
  changeCells: jest.fn(),
  takeBack: jest.fn(),
  replaceFormulas: jest.fn(),
  create: jest.fn(),
  open: jest.fn(),
  remove: jest.fn(),
  showFinding: jest.fn(),
  measure: jest.fn(),
  stopMeasuring: jest.fn(),
  dismiss: jest.fn(),
});

const paneWith = (tables: Readonly<Record<string, Cells>> = {}): Pane => ({
  ...opening,
  rules: rulesOf(new Map(Object.entries(tables))),
});

function view(pane: Pane, desk: Partial<Desk> = {}) {
  const actions = recorded();
  const drawn = show(
    <RulesView pane={pane} desk={{ ...clearDesk, ...desk }} language="en" actions={actions} />,
  );
  return { ...drawn, actions };
}

/** A table in which 95 was written for 95 %. */
const wrong = (profile: Profile): Cells => {
  const cells = writeProfile(profile, words);
  const target = cells[0]!.indexOf("Target");
  return cells.map((line, row) => (row === 1 ? line.with(target, 95) : line));
};

describe("the Rules step", () => {
  it("[RUL4] lists every profile; a built-in one can be copied, not edited", async () => {
    const { user, actions } = view(paneWith());
    expect(screen.getAllByRole("button", { name: /built in/ })).toHaveLength(
      builtInProfiles.length,
    );
    await user.click(screen.getByRole("button", { name: /^Regular operation/ }));
    expect(screen.queryByRole("button", { name: /^Edit/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Duplicate Regular operation" }));
    expect(actions.duplicate).toHaveBeenCalledWith(regular, "en");
  });

  it("[RUL10] tells errors first, where and what follows, and mends what it names", async () => {
    const { user, actions } = view(paneWith({ Profile_X: wrong(regular) }));
    const list = screen.getByRole("list", { name: "To be checked in the rules" });
    const [first] = within(list).getAllByRole("listitem");
    expect(within(first!).getByRole("img", { name: "Error" })).toBeVisible();
    expect(first).toHaveTextContent("Profile_X · Row 1, Target");
    expect(screen.getByText("While it stands, nobody is scored.")).toBeVisible();

    await user.click(within(first!).getByRole("button", { name: "Show in the sheet" }));
    expect(actions.showFinding).toHaveBeenCalled();
    await user.click(within(first!).getByRole("button", { name: "Mend: row 1, Target → 0.95" }));
    expect(actions.mend).toHaveBeenCalled();
  });

  /** Effort is told of a team, not of a person. */
  const ofCompany: Cells = [
    ["Dimension", "Metric", "Weight", "Target"],
    ["Satisfaction", "CSAT", 50, 0.9],
    ["Cost", "COST", 20, 20],
    ["Cost", "CES", 30, 2],
  ];

  it("[RUL16] shows who gets the weight of a metric that scores nobody, then takes it out", async () => {
    const { user, actions } = view(paneWith({ Profile_X: ofCompany }));
    const name = `Mend: take out ${metricName("CES", "en")}`;
    await user.click(screen.getByRole("button", { name }));
    const table = screen.getByRole("table", { name });
    expect(
      within(table)
        .getAllByRole("row")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Dimension or metricBeforeAfter",
      expect.stringMatching(/20%50%$/),
      expect.stringMatching(/30% .*–$/),
    ]);
    expect(actions.takeOut).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Leave it" }));
    expect(screen.getByRole("button", { name })).toHaveFocus();
    await user.click(screen.getByRole("button", { name }));
    await user.click(screen.getByRole("button", { name: "Take it out" }));
    const finding = expect.objectContaining({ code: "metric.ofCompany", row: 3 }) as Finding;
    expect(actions.takeOut).toHaveBeenCalledWith(finding, "en");
  });

  it("[RUL16] a mend can be undone, unless a formula went with it", async () => {
    const mended = { table: "Profile_X", before: ofCompany, after: ofCompany.slice(0, 3) };
    const told = (of: typeof mended | null) =>
      view(paneWith(), { notice: { kind: "mended", table: "Profile_X", mended: of } });
    const { user, actions, unmount } = told(mended);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(actions.takeBack).toHaveBeenCalledWith(mended);
    unmount();
    told(null);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("[RUL17] tries limits of tiers, and writes them once that is wanted", async () => {
    const tiers: Cells = [
      ["Tier", "From"],
      ["excellent", 90],
      ["improve", null],
    ];
    const { user, actions } = view(paneWith({ Tiers_Ours: tiers }));
    await user.click(screen.getByRole("button", { name: /^KPI tiers/ }));
    await user.click(screen.getByRole("button", { name: "Try other limits" }));
    const save = screen.getByRole("button", { name: "Save the limits" });
    await user.click(save);
    expect(actions.changeCells).not.toHaveBeenCalled();
    const limit = screen.getByRole("textbox", { name: /from$/ });
    await user.clear(limit);
    await user.type(limit, "85{Enter}");
    await user.click(save);
    const changes = [{ row: 1, column: "from", value: 85 }];
    expect(actions.changeCells).toHaveBeenCalledWith("Tiers_Ours", changes, "en");
  });

  it("[RUL8] takes the text of a file", async () => {
    const { user, actions } = view(paneWith());
    await user.click(screen.getByRole("textbox", { name: "Or paste the text of a file" }));
    await user.paste('{"id": "x"}');
    await user.click(screen.getByRole("button", { name: "Import the text" }));
    expect(actions.importText).toHaveBeenCalledWith('{"id": "x"}', "");
  });

  it("[RUL7] [RUL9] removes a table of weights once that is asked twice", async () => {
    const own = { ...regular, id: "Profile_Mine" };
    const { user, actions } = view(paneWith({ Profile_Mine: writeProfile(own, words) }));
    await user.click(screen.getByRole("button", { name: /^Mine/ }));
    await user.click(screen.getByRole("button", { name: "Remove Mine" }));
    expect(actions.remove).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Remove it" }));
    expect(actions.remove).toHaveBeenCalledWith("Profile_Mine");
  });

  it("compares two profiles side by side", () => {
    view(paneWith());
    const table = screen.getByRole("table", { name: /Compare two: \d+ differences/ });
    const row = within(table).getByRole("row", { name: /^Satisfaction/ });
    expect(row).toHaveTextContent("Satisfaction40%30%");
  });
});

describe("the editor of a profile", () => {
  const draft = draftCopy(regular, "Mine", "Profile_Mine");

  it("[RUL1] moves a weight by figure", async () => {
    const { user, actions } = view(paneWith(), { draft });
    const field = screen.getByRole("textbox", { name: "Weight of Satisfaction" });
    await user.clear(field);
    await user.type(field, "55%{Enter}");
    expect(actions.change).toHaveBeenLastCalledWith({
      type: "weightSet",
      part: { dimension: "satisfaction", metric: null },
      weight: 55,
    });
  });

  it("keeps what is no number for its writer to mend", async () => {
    const { user, actions } = view(paneWith(), { draft });
    const field = screen.getByRole("textbox", { name: "Weight of Satisfaction" });
    await user.clear(field);
    await user.type(field, "lots{Enter}");
    expect(field).toBeInvalid();
    expect(field).toHaveValue("lots");
    expect(actions.change).not.toHaveBeenCalled();
  });

  it("[RUL2] locks a weight", async () => {
    const { user, actions } = view(paneWith(), { draft });
    await user.click(screen.getByRole("button", { name: "Keep the weight of Cost control" }));
    expect(actions.change).toHaveBeenCalledWith({
      type: "lockToggled",
      part: { dimension: "cost", metric: null },
    });
  });

  it("[RUL3] sets a target in percent, and another kind of curve", async () => {
    const { user, actions } = view(paneWith(), { draft });
    await user.click(screen.getByRole("button", { name: "CSAT" }));
    const target = screen.getByRole("textbox", { name: "Target, Customer satisfaction" });
    expect(target).toHaveValue("95");
    await user.clear(target);
    await user.type(target, "90{Enter}");
    expect(actions.change).toHaveBeenLastCalledWith({
      type: "curveSet",
      metric: "CSAT",
      curve: { kind: "attainment", target: 0.9 },
    });
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Curve of Customer satisfaction" }),
      "lower limit",
    );
    expect(actions.change).toHaveBeenLastCalledWith({
      type: "curveSet",
      metric: "CSAT",
      curve: { kind: "lowerLimit", limit: 0.95 },
    });
  });

  it("[RUL6] says that nothing is saved yet, and saves", async () => {
    const { user, actions } = view(paneWith(), { draft });
    expect(screen.getByText(/Saving makes the table Profile_Mine/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(actions.save).toHaveBeenCalledWith("en");
  });

  it("[RUL6] does not save what has errors or no edits", async () => {
    const own = { ...regular, id: "Profile_Mine" };
    const cells = writeProfile(own, words);
    const unchanged = view(paneWith({ Profile_Mine: cells }), { draft: draftOf(own, cells) });
    await unchanged.user.click(screen.getByRole("button", { name: "Save" }));
    expect(unchanged.actions.save).not.toHaveBeenCalled();
    unchanged.unmount();

    const [first, ...rest] = own.dimensions;
    const broken: Profile = {
      ...own,
      dimensions: [
        {
          ...first!,
          metrics: [{ ...first!.metrics[0]!, curve: { kind: "attainment", target: 95 } }],
        },
        ...rest,
      ],
    };
    const { user, actions } = view(paneWith(), { draft: { ...draft, profile: broken } });
    expect(screen.getByText("It can be saved once the errors below are gone.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(actions.save).not.toHaveBeenCalled();
  });

  it("[RUL6] asks what to do with what people edited meanwhile", async () => {
    const notice = { kind: "editedMeanwhile", table: "Profile_Mine" } as const;
    const { user, actions } = view(paneWith(), { draft, notice });
    await user.click(screen.getByRole("button", { name: "Save over it" }));
    expect(actions.save).toHaveBeenCalledWith("en", { edits: true });
    await user.click(screen.getByRole("button", { name: "Take the sheet’s" }));
    expect(actions.discard).toHaveBeenCalled();
  });

  it("[RUL11] shows what a goal would change, and does it once it is applied", async () => {
    const { user, actions } = view(paneWith(), { draft });
    await user.click(screen.getByRole("button", { name: "Start from a goal" }));
    const goal = screen.getByRole("combobox", { name: "What matters most for now" });
    await user.selectOptions(goal, "cost");
    const table = screen.getByRole("table", { name: "What it would change" });
    expect(within(table).getByRole("row", { name: /^Cost control/ })).toHaveTextContent("10%35%");
    expect(within(table).getAllByRole("row")).toHaveLength(5);
    expect(actions.change).not.toHaveBeenCalled();

    await user.click(screen.getByRole("button", { name: "Apply" }));
    expect(actions.change).toHaveBeenCalledWith({
      type: "derived",
      profile: expect.objectContaining({
        id: "Profile_Mine",
        note: "Made from Regular operation: Cost control set to 35%.",
      }) as Profile,
    });
  });

  it("[RUL11] says what cannot be, and what changes nothing", async () => {
    const { user } = view(paneWith(), { draft });
    await user.click(screen.getByRole("button", { name: "Keep a weight within bounds" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Weight" }), "satisfaction");
    const most = screen.getByRole("textbox", { name: "At most" });
    await user.type(most, "60{Enter}");
    expect(screen.getByText("This changes nothing here.")).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "At least" }), "70{Enter}");
    expect(screen.queryByRole("button", { name: "Apply" })).toBeNull();
    expect(screen.getByText(/70–60/)).toBeVisible();
  });

  it("[RUL11] lays a part over the profile, and relaxes standards for a promotion", async () => {
    const { user, actions } = view(paneWith(), { draft });
    await user.click(screen.getByRole("button", { name: "Lay a part over the profile" }));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Metric" }),
      "Service innovation",
    );
    const table = screen.getByRole("table", { name: "What it would change" });
    expect(within(table).getByRole("row", { name: /^Qualitative/ })).toHaveTextContent("–20%");

    await user.click(screen.getByRole("button", { name: "Prepare for a promotion" }));
    const standard = screen.getByRole("textbox", { name: "Full marks at, Customer satisfaction" });
    await user.clear(standard);
    await user.type(standard, "85{Enter}");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Raise the weight of" }),
      "timeliness",
    );
    await user.type(screen.getByRole("textbox", { name: "by" }), "5{Enter}");
    await user.click(screen.getByRole("button", { name: "Apply" }));
    const [{ profile }] = actions.change.mock.lastCall as [{ profile: Profile }];
    expect(profile.dimensions.map(({ id, weight }) => [id, Number(weight.toFixed(2))])).toEqual([
      ["satisfaction", 37.33],
      ["timeliness", 30],
      ["solving", 23.33],
      ["cost", 9.33],
    ]);
    expect(profile.dimensions[0]!.metrics[0]!.curve).toEqual({ kind: "attainment", target: 0.85 });
  });

  it("[RUL12] finds a metric by name and adds it to a new dimension", async () => {
    const { user, actions } = view(paneWith(), { draft });
    await user.click(screen.getByRole("button", { name: "Add a metric" }));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "To the dimension" }),
      "Quality (new)",
    );
    await user.type(screen.getByRole("searchbox", { name: "Search by name" }), "质检");
    await user.click(screen.getByRole("button", { name: "Add QA score" }));
    expect(actions.change).toHaveBeenCalledWith({
      type: "metricAdded",
      dimension: "quality",
      metric: "QASCORE",
      curve: startingCurve(metricById("QASCORE")!),
    });
  });

  it("[RUL12] takes a metric out, but not the last that could carry its weight", async () => {
    const { user, actions } = view(paneWith(), { draft });
    await user.click(screen.getByRole("button", { name: "FCR · Escalation · Repeat" }));
    await user.click(
      screen.getByRole("button", { name: "Take Escalation rate out of Problem solving" }),
    );
    expect(actions.change).toHaveBeenCalledWith({
      type: "partRemoved",
      part: { dimension: "solving", metric: "ESCALATION" },
    });
  });

  it("[RUL13] takes an edit back", async () => {
    const once = editDraft(draft, { type: "renamed", name: "Other" });
    const { user, actions } = view(paneWith(), { draft: once });
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(actions.change).toHaveBeenCalledWith({ type: "undone" });
  });

  it("[RUL14] sets what a missing score counts, and for whom the profile is", async () => {
    const { user, actions } = view(paneWith(), { draft });
    await user.click(screen.getByRole("button", { name: "For whom, and what holds as a whole" }));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Missing scores" }),
      "count as zero",
    );
    expect(actions.change).toHaveBeenLastCalledWith({
      type: "termsSet",
      terms: { missing: "zero" },
    });
    const coverage = screen.getByRole("textbox", { name: "Minimum coverage" });
    await user.clear(coverage);
    await user.type(coverage, "50{Enter}");
    expect(actions.change).toHaveBeenLastCalledWith({
      type: "termsSet",
      terms: { minimumCoverage: 0.5 },
    });
  });

  it("[RUL15] names the formulas that saving would replace", async () => {
    const formula = {
      table: "Profile_Mine",
      row: 1,
      header: "Target",
      formula: "=B1",
      gives: 0.9,
      becomes: 0.8,
    };
    const waiting = { of: "save", consent: {} } as const;
    const notice = { kind: "formulasInTheWay", formulas: [formula], waiting } as const;
    const { user, actions } = view(paneWith(), { draft, notice });
    expect(screen.getByText("Profile_Mine, row 1, Target: =B1")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Replace them" }));
    expect(actions.replaceFormulas).toHaveBeenCalledWith(waiting, "en");
    await user.click(screen.getByRole("button", { name: "Keep them" }));
    expect(actions.dismiss).toHaveBeenCalled();
  });
});
