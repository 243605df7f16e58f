import { defaultSettings, officeCalendar, settingNames, type Settings } from "../../src/engine";
import { officialHolidays, workCalendarText } from "../../src/locales/calendar";
import { settingTexts } from "../../src/locales/settings";

const textOf = (settings: Partial<Settings>, setting: keyof Settings, language: "en" | "zh-CN") =>
  settingTexts({ ...defaultSettings, ...settings }, language).find(
    (text) => text.setting === setting,
  );

describe("settings as people read them", () => {
  it("[STG2] are all there, in both languages", () => {
    for (const language of ["en", "zh-CN"] as const) {
      const texts = settingTexts(defaultSettings, language);
      expect(texts.map(({ setting }) => setting)).toEqual(settingNames);
      expect(texts.every(({ isDefault }) => isDefault)).toBe(true);
      for (const { name, value } of texts)
        expect(name + value).not.toMatch(/undefined|null|object/);
    }
  });

  it("[STG2] have their unit, and say whether somebody chose them", () => {
    expect(textOf({ repeatWindowDays: 14 }, "repeatWindowDays", "en")).toEqual({
      setting: "repeatWindowDays",
      name: "Repeat window",
      value: "14 days",
      isDefault: false,
    });
    expect(textOf({}, "clock", "zh-CN")?.value).toBe("自然时间");
    expect(textOf({}, "asOf", "en")?.value).toBe("–");
    expect(textOf({ asOf: 45_748.5 }, "asOf", "en")?.value).toBe("Apr 1, 2025, 12:00 PM");
    const targets = [
      { of: "firstResponse", channel: "chat", phase: "", minutes: 0.5 },
      { of: "resolution", channel: "", phase: "", minutes: 120 },
    ] as const;
    expect(textOf({ targets }, "targets", "en")?.value).toBe(
      "first response (chat) 0.5 minutes; resolution 120 minutes",
    );
    expect(textOf({ targets }, "targets", "zh-CN")?.value).toBe(
      "首次响应（chat） 0.5 分钟；解决 120 分钟",
    );
  });

  it("names a phase as its language does, and one of people's own as they wrote it", () => {
    expect(textOf({ phase: "regular" }, "phase", "zh-CN")?.value).toBe("常规运营期");
    expect(textOf({ phase: "双十一" }, "phase", "zh-CN")?.value).toBe("双十一");
  });
});

describe("a working calendar as people read it", () => {
  it("[CAL5] names hours by weekday and counts the special days", () => {
    expect(workCalendarText(officeCalendar, "en")).toBe("Monday–Friday 09:00–18:00");
    const calendar = {
      week: [
        ...officeCalendar.week.slice(0, 4),
        [{ from: 540, to: 720 }],
        [
          { from: 600, to: 720 },
          { from: 1320, to: 1800 },
        ],
        [],
      ],
      specialDays: officialHolidays(2025, "zh-CN"),
    };
    expect(workCalendarText(calendar, "zh-CN")).toBe(
      "周一至周四 09:00–18:00；周五 09:00–12:00；周六 10:00–12:00、22:00–06:00；放假 28 天、调休上班 5 天",
    );
    expect(workCalendarText({ week: [], specialDays: [] }, "en")).toBe("no hours");
  });
});
