import {
  phaseNamed,
  phaseWords,
  profileById,
  profileFor,
  readPhases,
  readProfiles,
  type Period,
  type Profile,
} from "../../../../src/engine";
import { parsePeriod } from "../../../../src/engine";

const header = ["开始日期", "结束日期", "阶段", "权重方案", "岗位", "小组"];
const read = (...rows: unknown[][]) => readPhases([header, ...rows]);
const told = (...rows: unknown[][]) =>
  read(...rows).findings.map(({ code, row, found, expected, mend }) => [
    code,
    row,
    found,
    expected,
    ...(mend ?? []).map(({ row: at, column, value }) => `${at}.${column}=${value}`),
  ]);
const month = (text: string): Period => parsePeriod(text)!;
const profiles: readonly Profile[] = [profileById("regular")!, profileById("launch")!];
const chosen = (
  rows: unknown[][],
  period: Period | null,
  who: { role?: string; group?: string } = {},
  known = profiles,
) => {
  const outcome = profileFor(period, who, { profiles: known, phases: read(...rows).phases });
  return outcome.kind === "profile"
    ? [outcome.profile.id, outcome.phase, ...outcome.warnings.map(({ code }) => code)]
    : outcome.problems.map(({ code }) => code);
};

describe("the table of phases", () => {
  it("[PHA1] reads days, both included, and ends that are open", () => {
    const { phases, findings } = read(
      [null, "2025-02-28", "新品上市期"],
      ["2025-03-01", 45747, null, "Profile_Ours", "技术顾问"],
      ["2025-04-01", null, "稳定期"],
    );
    expect(findings).toEqual([
      expect.objectContaining({ code: "phase.gap", found: "2025-03-01", expected: "2025-03-31" }),
    ]);
    expect(phases).toEqual([
      { row: 1, from: -Infinity, to: 45717, phase: "launch", profile: null, scope: {} },
      {
        row: 2,
        from: 45717,
        to: 45748,
        phase: null,
        profile: "Profile_Ours",
        scope: { role: "技术顾问" },
      },
      { row: 3, from: 45748, to: Infinity, phase: "regular", profile: null, scope: {} },
    ]);
  });

  it("[PHA1] refuses a row that names nothing, or ends before it begins", () => {
    expect(told(["2025-03-01", "2025-03-31"])).toEqual([["phase.blank", 1, "", ""]]);
    expect(told(["2025-03-31", "2025-03-01", "大促"])).toEqual([
      ["phase.reversed", 1, "2025-03-01", "2025-03-31"],
    ]);
  });

  it("[PHA2] knows a phase under each of its names, and leaves other words as they are", () => {
    for (const [id, names] of Object.entries(phaseWords))
      for (const name of names) expect(phaseNamed(` ${name} `)).toBe(id);
    expect(phaseNamed("淡季")).toBe("淡季");
  });

  it("[PHA3] refuses two phases on a day, and ends the earlier one", () => {
    expect(
      told(["2025-01-01", "2025-03-15", "launch"], ["2025-03-01", "2025-12-31", "regular"]),
    ).toEqual([["phase.overlap", 2, "2025-03-01", "1", "1.to=45716"]]);
    expect(
      told(
        ["2025-01-01", "2025-12-31", "regular"],
        ["2025-03-01", "2025-03-31", "launch", null, "技术顾问"],
      ),
    ).toEqual([]);
  });

  it("[PHA3] points out days between phases", () => {
    expect(
      told(["2025-04-01", "2025-12-31", "regular"], ["2025-01-01", "2025-03-15", "launch"]),
    ).toEqual([["phase.gap", 1, "2025-03-16", "2025-03-31", "1.from=45732"]]);
  });
});

describe("the profile of a period", () => {
  const year: unknown[][] = [
    ["2025-01-01", "2025-03-10", "新品推广期"],
    ["2025-03-11", "2025-12-31", "常规运营期"],
  ];

  it("[PHA4] is that of the phase of most of its days; another phase on some is pointed out", () => {
    expect(chosen(year, month("2025-02"))).toEqual(["launch", "launch"]);
    expect(chosen(year, month("2025-03"))).toEqual(["regular", "regular", "phase.split"]);
    expect(chosen(year, month("2025-04"))).toEqual(["regular", "regular"]);
  });

  it("[PHA4] points out days without a phase, and has none where no day has one", () => {
    expect(chosen([["2025-03-05", "2025-03-31", "大促", "launch"]], month("2025-03"))).toEqual([
      "launch",
      "promotion",
      "phase.partly",
    ]);
    expect(chosen(year, month("2026-01"))).toEqual(["phase.none"]);
    expect(chosen(year, null)).toEqual(["phase.noPeriod"]);
  });

  it("[PHA3] takes the row for somebody's role before the one for everybody", () => {
    const rows = [...year, ["2025-03-01", "2025-03-31", null, "launch", "技术顾问"]];
    expect(chosen(rows, month("2025-03"), { role: "技术顾问" })).toEqual(["launch", null]);
    expect(chosen(rows, month("2025-03"), { role: "索赔员" })[0]).toBe("regular");
  });

  it("[PHA5] takes the profile that names more of phase, role and group, never somebody else's", () => {
    const { profiles: own } = readProfiles(
      [
        ["维度", "指标", "权重", "目标", "岗位"],
        ["a", "FCR", 100, 0.8, "技术顾问"],
        ["a", "CSAT", 100, 0.9, "索赔员"],
      ],
      "Profile_Roles",
    );
    const rows = [["2025-01-01", "2025-12-31", null, "profile_roles"]];
    const of = (role: string) => chosen(rows, month("2025-03"), { role }, [...profiles, ...own])[0];
    expect(of("技术顾问")).toBe("Profile_Roles (技术顾问)");
    expect(of("索赔员")).toBe("Profile_Roles (索赔员)");
    expect(of("服务顾问")).toBe("phase.noProfile");
  });

  it("[PHA5] has none where the row names a profile that is not there", () => {
    expect(chosen([["2025-01-01", null, "大促"]], month("2025-03"))).toEqual(["phase.noProfile"]);
  });
});
