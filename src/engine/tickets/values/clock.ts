/** A time of day, with the zone it was written in. */
export interface ClockTime {
  /** From midnight; 86 400 for 24:00. */
  readonly seconds: number;
  /** East of UTC; null: no zone is written. */
  readonly zoneMinutes: number | null;
}

const HALF = "凌晨|早上|上午|中午|下午|晚上|am|pm|a\\.m\\.|p\\.m\\.";
const CLOCK = new RegExp(
  `^(?:(${HALF})\\s*)?(\\d{1,2})\\s*(?::|时|点)\\s*(?:(\\d{1,2})分?)?` +
    `(?:\\s*:?\\s*(\\d{1,2}(?:\\.\\d{1,9})?)秒?)?\\s*(${HALF})?` +
    "\\s*(?:(z)|(?:utc|gmt)?\\s*([-+]\\d{1,2}):?(\\d{2})?|(utc|gmt))?$",
);
const HOUR_ONLY = new RegExp(`^(?:(${HALF})\\s*(\\d{1,2})|(\\d{1,2})\\s*(${HALF}))$`);

/** For lower-case NFKC text: "1:30 pm", "下午1:30", "13时30分05秒", "04:00:00.000+08:00". */
export function parseClock(text: string): ClockTime | null {
  const match = CLOCK.exec(text);
  if (match === null) return hourOnly(text);

  const [, before, hourText, minuteText, secondText, after, z, zoneHours, zoneRest, utc] = match;
  const hour = hourOfDay(Number(hourText), before ?? after ?? null);
  const minute = Number(minuteText ?? 0);
  const second = Number(secondText ?? 0);
  if (hour === null || minute > 59 || second >= 60) return null;
  if (hour === 24 && (minute > 0 || second > 0)) return null;

  let zoneMinutes: number | null = z !== undefined || utc !== undefined ? 0 : null;
  if (zoneHours !== undefined) {
    const minutes = Number(zoneRest ?? 0);
    zoneMinutes = Number(zoneHours) * 60 + (zoneHours.startsWith("-") ? -minutes : minutes);
  }
  return { seconds: hour * 3600 + minute * 60 + second, zoneMinutes };
}

function hourOnly(text: string): ClockTime | null {
  const match = HOUR_ONLY.exec(text);
  if (match === null) return null;
  const hour = hourOfDay(Number(match[2] ?? match[3]), match[1] ?? match[4] ?? null);
  return hour === null ? null : { seconds: hour * 3600, zoneMinutes: null };
}

/** Some exports write 下午13:30; the half of the day then says nothing new. */
function hourOfDay(hour: number, half: string | null): number | null {
  if (hour > 24) return null;
  switch (half?.replaceAll(".", "")) {
    case "am":
    case "上午":
    case "凌晨":
    case "早上":
      return hour === 12 ? 0 : hour;
    case "pm":
    case "下午":
      return hour < 12 ? hour + 12 : hour;
    case "晚上":
      return hour <= 12 ? hour + 12 : hour;
    case "中午":
      return hour < 3 ? hour + 12 : hour;
    default:
      return hour;
  }
}
