import type { RuleWords } from "./ruleWords";

export const en = {
  tables: {
    KPI_Schedule: { weekday: "Weekday", from: "From", to: "To" },
    KPI_Holidays: {
      date: "Date",
      kind: "Kind",
      name: "Name",
      from: "From",
      to: "To",
      like: "Hours of",
    },
  },
  choices: {
    weekday: {
      0: "Monday",
      1: "Tuesday",
      2: "Wednesday",
      3: "Thursday",
      4: "Friday",
      5: "Saturday",
      6: "Sunday",
    },
    specialDay: { holiday: "day off", workday: "make-up workday", hours: "special hours" },
    chinaHoliday: {
      newYear: "New Year’s Day",
      springFestival: "Spring Festival",
      qingming: "Qingming Festival",
      labourDay: "Labour Day",
      dragonBoat: "Dragon Boat Festival",
      midAutumn: "Mid-Autumn Festival",
      nationalDay: "National Day",
    },
  },
  findings: {
    "calendar.notATime": ({ found, expected }) =>
      `“${found}” is not a time of day such as ${expected}.`,
    "calendar.noTimeBetween": ({ expected }) =>
      "These hours end when they begin." +
      (expected === "" ? "" : ` All day is written 00:00–${expected}.`),
    "calendar.overMidnight": ({ expected }) =>
      `The end lies before the beginning, so these hours run on to ${expected} of the next day.`,
    "calendar.overlap": () =>
      "These hours overlap others of the same weekday; the time they share counts once.",
    "calendar.zeroHours": () =>
      "Zeros are read as empty cells: a day off. All day is written 00:00–24:00.",
    "calendar.noHours": () => "No weekday has working hours, so no working time would ever pass.",
    "calendar.unknownWeekday": ({ found }) =>
      `“${found}” is not a weekday; write Monday, Mon or Mon–Fri.`,
    "calendar.dateTwice": () => "This date already stands above with another meaning.",
    "calendar.sameDate": () => "This date already stands above; this row adds nothing.",
    "calendar.hoursOnHoliday": () =>
      "A day off has no hours; for part of a day choose “special hours”.",
    "calendar.yearMissing": ({ found }) =>
      `No holiday of ${found} is listed, so every weekday of that year counts as worked.`,
    "calendar.workdayAnyway": () =>
      "By the weekly schedule this day is a workday anyway. Is the date right?",
  },
} satisfies RuleWords;
