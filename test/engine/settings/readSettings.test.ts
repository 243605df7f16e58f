import fc from "fast-check";
import { defaultSettings, type Settings } from "../../../src/engine/metrics/settings";
import { findColumns } from "../../../src/engine/ruleTables/ruleTable";
import type { Finding } from "../../../src/engine/ruleTables/finding";
import { readRulebookSettings } from "../../../src/engine/settings/readRulebookSettings";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { settingNamed, settingNames } from "../../../src/engine/settings/settingNamed";
import type { SettingSpec } from "../../../src/engine/settings/settingSpec";
import { settingSpecs } from "../../../src/engine/settings/settingSpecs";
import { settingsTable } from "../../../src/engine/settings/settingsTable";
import { readTargets, targetKinds, targetTable } from "../../../src/engine/settings/targetTable";
import { writeRuleTable } from "../../../src/engine/ruleTables/writeRuleTable";
import { findingSentence, ruleChoice, ruleHeader } from "../../../src/locales/rules";
import { settingHelp, settingName, settingRows, targetRows } from "../../../src/locales/settings";

const read = (...rows: unknown[][]) => readSettings([["设置", "值"], ...rows]);
const codes = ({ findings }: { findings: readonly Finding[] }) =>
  findings.map(({ code, severity, row, column }) => ({ code, severity, row, column }));

describe("settings in a table", () => {
  it("[STG1] are named in either language; unit, case and spaces do not count", () => {
    expect(
      read(
        ["回访窗口（天）", 14],
        ["first response  TARGET (minutes)", 20],
        ["计时方式", "工作时间"],
        ["FCR definition", "one reply"],
        ["minimumRatings", 3],
      ),
    ).toEqual({
      settings: {
        repeatWindowDays: 14,
        firstResponseTargetMinutes: 20,
        clock: "working",
        fcrDefinition: "touch",
        minimumRatings: 3,
      },
      findings: [],
    });
  });

  it("[STG1] need no header row", () => {
    expect(readSettings([["Repeat window", 3]])).toEqual({
      settings: { repeatWindowDays: 3 },
      findings: [],
    });
    expect(codes(readSettings([["Repeat windwo", 3]]))[0]).toMatchObject({ row: 1 });
  });

  it("[STG2] that are blank have their default", () => {
    expect(read(["Repeat window", ""], ["As of", null], [], ["Clock", "-"])).toEqual({
      settings: {},
      findings: [],
    });
    expect(readRulebookSettings({})).toEqual({ settings: defaultSettings, findings: [] });
  });

  it("[STG3] refuse an unknown name and offer the nearest", () => {
    const [finding] = read(["Repeat windw", 3]).findings;
    expect(finding).toMatchObject({
      code: "settings.unknownName",
      severity: "error",
      expected: "Repeat window",
      mend: [{ row: 1, column: "setting", value: "Repeat window" }],
    });
    expect(read(["重复来仿窗口", 3]).findings[0]!.expected).toBe("重复来访窗口");
    expect(read(["Favourite colour", "red"]).findings[0]).not.toHaveProperty("mend");
    expect(codes(read(["General settings", ""]))).toEqual([
      { code: "settings.unknownName", severity: "hint", row: 1, column: "setting" },
    ]);
    expect(codes(read(["", 5]))).toEqual([
      { code: "cell.blank", severity: "error", row: 1, column: "setting" },
    ]);
  });

  it("[STG3] refuse values out of range or of another kind, and a setting that stands twice", () => {
    const wrong = read(
      ["Satisfied from", 6],
      ["Repeat window", "a week"],
      ["Clock", "sundial"],
      ["As of", "soon"],
      ["Fewest ratings", 2.5],
      ["Fewest tickets", 4],
      ["最少工单数", 4],
      ["Working calendar", "Mon–Fri"],
    );
    expect(wrong.findings.map(({ code }) => code)).toEqual([
      "cell.outsideRange",
      "cell.notANumber",
      "cell.unknownWord",
      "cell.notADate",
      "settings.notWhole",
      "settings.twice",
      "settings.ownTable",
    ]);
    expect(wrong.settings).toEqual({ minimumTickets: 4 });
  });

  it("[STG4] take a 0 for a blank cell, and say so", () => {
    const zeros = read(
      ["Repeat window", 0],
      ["Fewest ratings", 0],
      ["Clock", 0],
      ["As of", 0],
      ["Phase", 0],
    );
    expect(zeros.settings).toEqual({});
    expect(codes(zeros)).toEqual([
      { code: "settings.zero", severity: "warning", row: 1, column: "value" },
      { code: "settings.zero", severity: "warning", row: 2, column: "value" },
    ]);
  });

  it("[STG5] read lengths of time with units of their own", () => {
    const times = (value: unknown) => read(["First response target", value]).settings;
    expect(times("30 s")).toEqual({ firstResponseTargetMinutes: 0.5 });
    expect(times("2小时")).toEqual({ firstResponseTargetMinutes: 120 });
    expect(times("45")).toEqual({ firstResponseTargetMinutes: 45 });
    expect(read(["Repeat window", "2周"]).settings).toEqual({ repeatWindowDays: 14 });
    expect(codes(read(["First response target", "1:30"]))[0]).toMatchObject({
      code: "cell.notANumber",
    });
    // An Excel time of 0:30 is a fraction of a day.
    expect(codes(read(["First response target", 0.5 / 24]))[0]).toMatchObject({
      code: "cell.outsideRange",
    });
    expect(codes(read(["First response target", "90天"]))[0]).toMatchObject({
      code: "cell.outsideRange",
    });
  });

  it("[STG6] that contradict each other are refused", () => {
    const table = (...rows: unknown[][]) => readRulebookSettings({ settings: rows });
    const crossed = table(["Satisfied from", 3], ["Dissatisfied up to", 3]);
    expect(crossed.settings).toBeNull();
    expect(crossed.findings.map(({ code }) => code)).toEqual(["settings.ratingsCross"]);

    const working = table(["Clock", "working time"]);
    expect(working.settings?.clock).toBe("working");
    expect(working.findings.map(({ code }) => code)).toEqual(["settings.officeHours"]);
  });

  it("[STG7] are none when a table has an error", () => {
    const broken = readRulebookSettings({ settings: [["Clock", "sundial"]] });
    expect(broken.settings).toBeNull();
    expect(readRulebookSettings({ holidays: [["Date"], ["soon"]] }).settings).toBeNull();
    expect(
      readRulebookSettings({
        targets: [
          ["Target", "Minutes"],
          ["FRT", ""],
        ],
      }).settings,
    ).toBeNull();
  });

  it("[STG2] take calendar and targets from their tables", () => {
    const { settings, findings } = readRulebookSettings({
      settings: [["Clock", "working time"]],
      schedule: [
        ["Weekday", "From", "To"],
        ["每天", "08:00", "24:00"],
      ],
      targets: [
        ["目标项", "渠道", "分钟"],
        ["首响", "在线", 0.5],
      ],
    });
    expect(findings).toEqual([]);
    expect(settings?.calendar.week[6]).toEqual([{ from: 480, to: 1440 }]);
    expect(settings?.targets).toEqual([
      { of: "firstResponse", channel: "在线", phase: "", minutes: 0.5 },
    ]);
  });
});

describe("targets in a table", () => {
  it("[STG8] are read by channel and phase", () => {
    const { targets, findings } = readTargets([
      ["Target for", "Channel", "Phase", "Minutes"],
      ["FRT", "chat", "promotion", "60秒"],
      ["first response", "Chat", "", 0.5],
      ["resolution", 0, 0, 120],
      ["FRT", "CHAT", null, 1],
      ["delivery", "", "", 1],
    ]);
    expect(targets).toEqual([
      { of: "firstResponse", channel: "chat", phase: "promotion", minutes: 1 },
      { of: "firstResponse", channel: "Chat", phase: "", minutes: 0.5 },
      { of: "resolution", channel: "", phase: "", minutes: 120 },
    ]);
    expect(codes({ findings })).toEqual([
      { code: "settings.targetTwice", severity: "error", row: 4, column: "of" },
      { code: "cell.unknownWord", severity: "error", row: 5, column: "of" },
    ]);
  });
});

describe("every setting", () => {
  it("[STG1] has names that no other has", () => {
    const names = settingNames.flatMap((setting) =>
      settingSpecs[setting].names.map((name) => [name, setting] as const),
    );
    for (const [name, setting] of names)
      expect([name, settingNamed(name)]).toEqual([name, setting]);
  });

  it("[STG4] has a default that may be written, and a range without 0", () => {
    for (const setting of settingNames) {
      const spec = settingSpecs[setting];
      if (spec.kind !== "number") continue;
      expect(spec.from).toBeGreaterThan(0);
      expect(defaultSettings[setting]).toBeGreaterThanOrEqual(spec.from);
      expect(defaultSettings[setting]).toBeLessThanOrEqual(spec.to);
    }
  });
});

function anyValue(spec: SettingSpec): fc.Arbitrary<unknown> {
  switch (spec.kind) {
    case "number": {
      const { from: min, to: max, whole } = spec;
      return whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
    }
    case "date":
      return fc.option(fc.integer({ min: 40_000, max: 50_000 }).map((day) => day + 0.25));
    case "choice":
      return fc.constantFrom(...Object.keys(spec.choices));
    case "text":
      return fc.constantFrom("", "大促", "launch");
    case "tables":
      return fc.constant(undefined);
  }
}

describe.each(["zh-CN", "en"] as const)("settings in %s", (language) => {
  const written = (settings: Settings) =>
    writeRuleTable(settingsTable, settingRows(settings, language), (key) =>
      ruleHeader("KPI_Settings", key, language),
    );

  it("[RT4] have headers, names and choices that are recognised", () => {
    for (const table of [settingsTable, targetTable]) {
      const headers = table.columns.map(({ key }) => ruleHeader(table.name, key, language));
      expect(Object.values(findColumns(table, headers))).toEqual(headers.map((_, index) => index));
    }
    for (const setting of settingNames) {
      const spec = settingSpecs[setting];
      expect(spec.names).toContain(settingName(setting, language));
      expect(settingHelp(setting, language)).not.toBe(setting);
      if (spec.kind !== "choice") continue;
      for (const [choice, known] of Object.entries(spec.choices))
        expect(known).toContain(ruleChoice(`setting.${setting}`, choice, language));
    }
    for (const [kind, known] of Object.entries(targetKinds))
      expect(known).toContain(ruleChoice("target", kind, language));
  });

  it("[RT4] read back as they were written, whatever they are", () => {
    const inCells = settingNames.filter((setting) => settingSpecs[setting].kind !== "tables");
    const values = fc.record(
      Object.fromEntries(inCells.map((setting) => [setting, anyValue(settingSpecs[setting])])),
    );
    fc.assert(
      fc.property(values, (value) => {
        const settings = { ...defaultSettings, ...(value as Partial<Settings>) };
        const { settings: back, findings } = readSettings(written(settings));
        expect(findings).toEqual([]);
        expect({ ...defaultSettings, ...back }).toEqual(settings);
      }),
    );
  });

  it("[RT4] read targets back", () => {
    const targets = [
      { of: "firstResponse", channel: "在线", phase: "", minutes: 0.5 },
      { of: "resolution", channel: "", phase: "大促", minutes: 90 },
    ] as const;
    const cells = writeRuleTable(targetTable, targetRows(targets, language), (key) =>
      ruleHeader("KPI_Targets", key, language),
    );
    expect(readTargets(cells)).toEqual({ targets, findings: [] });
  });

  it("have a sentence for each finding", () => {
    const { findings } = readRulebookSettings({
      settings: [
        ["Repeat windw", 3],
        ["Favourite colour", "red"],
        ["Working calendar", "x"],
        ["Clock", "working time"],
        ["Clock", "working time"],
        ["Fewest ratings", 2.5],
        ["Fewest tickets", 0],
        ["Dissatisfied up to", 4],
      ],
      targets: [
        ["Target", "Minutes"],
        ["FRT", 1],
        ["FRT", 1],
      ],
    });
    expect(new Set(findings.map(({ code }) => code)).size).toBe(8);
    for (const finding of findings) {
      const sentence = findingSentence(finding, language);
      expect(sentence).not.toContain(finding.code);
      expect(sentence).not.toMatch(/undefined|null/);
    }
  });
});
