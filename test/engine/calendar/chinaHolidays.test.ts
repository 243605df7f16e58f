import { chinaHolidayData } from "../../../src/engine/calendar/chinaHolidayData";
import { chinaHolidays, chinaHolidayYears } from "../../../src/engine/calendar/chinaHolidays";
import { dayText } from "../../../src/engine/calendar/dayText";
import { weekdayOf } from "../../../src/engine/calendar/weekday";
import { arrangementsOf, firstYear, lastYear } from "../../support/chinaHolidays";

const days = (year: number, kind: "holiday" | "workday") =>
  chinaHolidays(year)
    .filter((day) => day.kind === kind)
    .map(({ day }) => dayText(day).slice(5));

describe("China's official holidays", () => {
  it("[CAL16] are those of the package they were taken from, year by year", () => {
    expect(chinaHolidayYears).toEqual(
      Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index),
    );
    for (const year of chinaHolidayYears)
      expect(chinaHolidayData[year]).toEqual(arrangementsOf(year));
  });

  // 国办发明电〔2024〕12号, of 12 November 2024.
  it("[CAL16] of 2025 are as the State Council announced them", () => {
    expect(days(2025, "holiday")).toEqual(
      (
        "01-01 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04 04-04 04-05 04-06 05-01 05-02 05-03 " +
        "05-04 05-05 05-31 06-01 06-02 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08"
      ).split(" "),
    );
    expect(days(2025, "workday")).toEqual(["01-26", "02-08", "04-27", "09-28", "10-11"]);
  });

  // Of 4 November 2025.
  it("[CAL16] of 2026 are as the State Council announced them", () => {
    expect(days(2026, "holiday").join(" ")).toBe(
      "01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 04-04 04-05 04-06 " +
        "05-01 05-02 05-03 05-04 05-05 06-19 06-20 06-21 09-25 09-26 09-27 10-01 10-02 10-03 10-04 " +
        "10-05 10-06 10-07",
    );
    expect(days(2026, "workday").join(" ")).toBe("01-04 02-14 02-28 05-09 09-20 10-10");
  });

  // 国办发明电〔2020〕1号 prolonged Spring Festival to 2 February; 1 February was then not worked.
  it("[CAL16] of Spring Festival 2020 are those of the second announcement", () => {
    expect(days(2020, "holiday").filter((day) => day > "01-02" && day < "03")).toEqual(
      "01-24 01-25 01-26 01-27 01-28 01-29 01-30 01-31 02-01 02-02".split(" "),
    );
    expect(days(2020, "workday")).not.toContain("02-01");
  });

  it("[CAL16] are not guessed for other years", () => {
    expect(chinaHolidays(2018)).toEqual([]);
    expect(chinaHolidays(lastYear + 1)).toEqual([]);
  });

  it("are days of their own, worked on weekends only", () => {
    for (const year of chinaHolidayYears) {
      const all = chinaHolidays(year);
      expect(new Set(all.map(({ day }) => day)).size).toBe(all.length);
      for (const { day, kind } of all)
        if (kind === "workday") expect(weekdayOf(day)).toBeGreaterThanOrEqual(5);
    }
  });
});
