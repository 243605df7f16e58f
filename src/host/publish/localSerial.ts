const DAY_MS = 86_400_000;

/** A moment as Excel writes it: a 1900 serial by this computer's clock, to the second. */
export function localSerial(date = new Date()): number {
  const local = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
  return (local - Date.UTC(1899, 11, 30)) / DAY_MS;
}
