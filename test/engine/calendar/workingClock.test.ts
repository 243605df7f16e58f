import fc from "fast-check";
import { chinaHolidays } from "../../../src/engine/calendar/chinaHolidays";
import { serialOfDay } from "../../../src/engine/calendar/serial";
import { officeCalendar, type WorkCalendar } from "../../../src/engine/calendar/workCalendar";
import { workingClock } from "../../../src/engine/calendar/workingClock";

const at = (date: string, time = "00:00"): number => {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const [hour, minute] = time.split(":").map(Number) as [number, number];
  return serialOfDay(year, month, day)! + (hour * 60 + minute) / 1440;
};
const office = workingClock(officeCalendar);
const special = (
  date: string,
  kind: "holiday" | "workday" | "hours",
  rest: Partial<WorkCalendar["specialDays"][number]> = {},
) => ({ day: at(date), kind, name: "", hours: null, like: null, ...rest });
const withDays = (...specialDays: WorkCalendar["specialDays"]) =>
  workingClock({ ...officeCalendar, specialDays });
const nights = (...specialDays: WorkCalendar["specialDays"]): WorkCalendar => ({
  week: Array.from({ length: 7 }, () => [{ from: 22 * 60, to: 30 * 60 }]),
  specialDays,
});

describe("working minutes", () => {
  it("[CAL6] count what lies in working hours: Friday evening to Monday morning (V083)", () => {
    const [friday, monday] = [at("2025-03-07", "17:30"), at("2025-03-10", "09:30")];
    expect(office.minutesBetween(friday, monday)).toBe(60);
    expect(Math.round((monday - friday) * 1440)).toBe(3840);
  });

  it("[CAL5] go from Monday to Friday, 09:00 to 18:00, unless told otherwise", () => {
    expect(office.minutesBetween(at("2025-03-03"), at("2025-03-10"))).toBe(5 * 540);
  });

  it("[CAL6] are exact to the millisecond", () => {
    const second = 1 / 86_400;
    expect(office.minutesBetween(at("2025-03-07", "09:00"), at("2025-03-07", "09:00"))).toBe(0);
    expect(
      office.minutesBetween(at("2025-03-07", "17:59") + 30.25 * second, at("2025-03-08")),
    ).toBe(29.75 / 60);
  });

  it("[CAL6] count time that lies in two overlapping shifts once", () => {
    const week = officeCalendar.week.map(() => [
      { from: 480, to: 960 },
      { from: 840, to: 1320 },
    ]);
    const shifts = workingClock({ week, specialDays: [] });
    expect(shifts.minutesBetween(at("2025-03-05"), at("2025-03-06"))).toBe(840);
  });

  it("[CAL6] leave out the lunch break", () => {
    const week = officeCalendar.week.map(() => [
      { from: 540, to: 720 },
      { from: 780, to: 1080 },
    ]);
    const clock = workingClock({ week, specialDays: [] });
    expect(clock.minutesBetween(at("2025-03-05", "11:30"), at("2025-03-05", "13:30"))).toBe(60);
  });

  it("[CAL7] are 0 where nobody works, and missing where the end comes first", () => {
    expect(office.minutesBetween(at("2025-03-08"), at("2025-03-09", "23:00"))).toBe(0);
    expect(office.minutesBetween(at("2025-03-05", "12:00"), at("2025-03-05", "11:00"))).toBeNaN();
    expect(office.minutesBetween(at("2025-03-09", "12:00"), at("2025-03-08", "11:00"))).toBeNaN();
    expect(office.minutesBetween(Number.NaN, at("2025-03-05"))).toBeNaN();
    expect(office.minutesBetween(at("2025-03-05"), Number.NaN)).toBeNaN();
    expect(office.minutesBetween(0, at("2025-03-05"))).toBeNaN();
  });

  it("[CAL7] take two moments less than half a millisecond apart for the same", () => {
    const noon = at("2025-03-05", "12:00");
    expect(office.minutesBetween(noon, noon - 0.0001 / 86_400)).toBe(0);
  });

  it("[CAL8] count a night shift to the day on which it begins", () => {
    const clock = workingClock(nights(special("2025-03-06", "holiday")));
    expect(clock.minutesBetween(at("2025-03-05", "22:00"), at("2025-03-06", "06:00"))).toBe(480);
    expect(clock.minutesBetween(at("2025-03-06", "06:00"), at("2025-03-07", "22:00"))).toBe(0);
    expect(clock.minutesBetween(at("2025-03-05"), at("2025-03-08"))).toBe(6 * 60 + 480 + 120);
  });

  it("[CAL9] follow the stated weekday on a make-up workday, else Monday, else the first that works", () => {
    const [sunday, monday] = [at("2025-09-28"), at("2025-09-29")];
    expect(withDays(special("2025-09-28", "workday")).minutesBetween(sunday, monday)).toBe(540);

    const shortFriday = {
      ...officeCalendar,
      week: officeCalendar.week.map((hours, day) => (day === 4 ? [{ from: 540, to: 720 }] : hours)),
    };
    const friday = { ...shortFriday, specialDays: [special("2025-09-28", "workday", { like: 4 })] };
    expect(workingClock(friday).minutesBetween(sunday, monday)).toBe(180);

    const closedMonday = {
      week: [[], [{ from: 600, to: 660 }], [], [], [], [], []],
      specialDays: [special("2025-09-28", "workday")],
    };
    expect(workingClock(closedMonday).minutesBetween(sunday, monday)).toBe(60);

    const own = withDays(special("2025-09-28", "workday", { hours: [{ from: 0, to: 30 }] }));
    expect(own.minutesBetween(sunday, monday)).toBe(30);
  });

  it("[CAL9] know a day of special hours", () => {
    const clock = withDays(special("2025-12-31", "hours", { hours: [{ from: 540, to: 720 }] }));
    expect(clock.minutesBetween(at("2025-12-31"), at("2026-01-01"))).toBe(180);
  });

  it("[CAL16] leave out National Day 2025 and count its make-up workdays", () => {
    const clock = workingClock({ ...officeCalendar, specialDays: chinaHolidays(2025) });
    const day = 540;
    expect(clock.minutesBetween(at("2025-10-01"), at("2025-10-09"))).toBe(0);
    expect(clock.minutesBetween(at("2025-09-28"), at("2025-10-01"))).toBe(3 * day);
    expect(clock.minutesBetween(at("2025-10-09"), at("2025-10-12"))).toBe(3 * day);
    expect(clock.minutesBetween(at("2025-09-30", "17:00"), at("2025-10-09", "10:00"))).toBe(120);
  });

  it("[CAL10] end with closing time, and go on at the next opening", () => {
    const from = at("2025-03-07", "17:30");
    expect(office.addMinutes(from, 30)).toBe(at("2025-03-07", "18:00"));
    expect(office.addMinutes(from, 31)).toBe(at("2025-03-10", "09:01"));
    expect(office.addMinutes(at("2025-03-08", "12:00"), 60)).toBe(at("2025-03-10", "10:00"));
    expect(office.addMinutes(at("2025-03-08", "12:00"), 0)).toBe(at("2025-03-08", "12:00"));
    expect(office.addMinutes(from, -1)).toBeNaN();
    expect(office.addMinutes(from, Number.NaN)).toBeNaN();
    const never = workingClock({ week: [], specialDays: [] });
    expect(never.addMinutes(from, 1)).toBeNaN();
  });
});

describe("working minutes of any calendar", () => {
  const first = at("2025-01-20");
  const moment = fc.integer({ min: 0, max: 14 * 1440 }).map((minutes) => first + minutes / 1440);
  const hours = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1439 }))
      .map(([from, length]) => ({ from, to: from + length })),
    { maxLength: 3 },
  );
  const specialDay = fc.record({
    day: fc.integer({ min: first - 1, max: first + 15 }),
    kind: fc.constantFrom("holiday" as const, "workday" as const, "hours" as const),
    name: fc.constant(""),
    hours: fc.option(hours),
    like: fc.option(fc.constantFrom(0 as const, 4 as const, 6 as const)),
  });
  const calendar = fc.record({
    week: fc.array(hours, { minLength: 7, maxLength: 7 }),
    specialDays: fc.array(specialDay, { maxLength: 6 }),
  });

  /** Minute by minute: is anybody at work, by the rules as they are written? */
  const slowly = ({ week, specialDays }: WorkCalendar, from: number, to: number): number => {
    const hoursOf = (day: number) => {
      const differs = specialDays.findLast((special) => special.day === day);
      const usual = week[(day + 5) % 7]!;
      if (differs === undefined) return usual;
      if (differs.kind === "holiday") return [];
      if (differs.hours !== null) return differs.hours;
      if (differs.like !== null) return week[differs.like]!;
      return [week[0]!, ...week].find(({ length }) => length > 0) ?? [];
    };
    const worksAt = (minute: number) => {
      const day = Math.floor(minute / 1440);
      const time = minute - day * 1440;
      return (
        hoursOf(day).some((shift) => time >= shift.from && time < shift.to) ||
        hoursOf(day - 1).some((shift) => time + 1440 >= shift.from && time + 1440 < shift.to)
      );
    };
    let worked = 0;
    for (let minute = Math.round(from * 1440); minute < Math.round(to * 1440); minute++)
      if (worksAt(minute)) worked++;
    return worked;
  };

  it("[CAL6] are what a count minute by minute gives", () => {
    fc.assert(
      fc.property(calendar, moment, moment, (days, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(workingClock(days).minutesBetween(from, to)).toBeCloseTo(slowly(days, from, to), 9);
      }),
      { numRuns: 60 },
    );
  });

  it("[CAL6] add up, never fall, and are never more than the calendar's minutes", () => {
    fc.assert(
      fc.property(calendar, fc.tuple(moment, moment, moment), (days, moments) => {
        const [a, b, c] = moments.sort((x, y) => x - y);
        const clock = workingClock(days);
        const whole = clock.minutesBetween(a, c);
        expect(clock.minutesBetween(a, b) + clock.minutesBetween(b, c)).toBeCloseTo(whole, 9);
        expect(clock.minutesBetween(a, b)).toBeGreaterThanOrEqual(0);
        expect(whole).toBeLessThanOrEqual((c - a) * 1440 + 1e-6);
      }),
    );
  });

  it("[CAL6] are the calendar's minutes where somebody is always at work", () => {
    const always = workingClock({
      week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]),
      specialDays: [],
    });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(always.minutesBetween(from, to)).toBe(Math.round((to - from) * 1440));
      }),
    );
  });

  it("[CAL10] later and back are the same minutes, and no earlier moment has them", () => {
    fc.assert(
      fc.property(calendar, moment, fc.integer({ min: 1, max: 5000 }), (days, from, minutes) => {
        const clock = workingClock(days);
        const due = clock.addMinutes(from, minutes);
        if (Number.isNaN(due)) {
          expect(clock.minutesBetween(from, at("2026-01-01"))).toBeLessThan(minutes);
          return;
        }
        expect(clock.minutesBetween(from, due)).toBeCloseTo(minutes, 9);
        expect(clock.minutesBetween(from, due - 1 / 86_400)).toBeLessThan(minutes);
      }),
    );
  });
});
