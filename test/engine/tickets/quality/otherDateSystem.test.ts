import { readTicketSheets, type ReadOptions } from "../../../../src/engine";
import { DAYS_FROM_1904 } from "../../../../src/engine/calendar/serial";

const MARCH_2025 = 45_717;

function codes(name: string, first: number, options: ReadOptions = {}) {
  const days = Array.from({ length: 20 }, (_, day) => ["Ann", first + day, first + day + 0.5]);
  const cells = [["Agent", "Created at", "Resolved at"], ...days];
  return readTicketSheets([{ name, cells }], options).issues.map(
    ({ code, found, expected, handling }) => [code, found, expected, handling],
  );
}

describe("dates of the other date system", () => {
  it("[RD167] are told where the sheet's name says another time", () => {
    expect(codes("2025-03", MARCH_2025 - DAYS_FROM_1904)).toEqual([
      ["sheet.dateSystem", "2021-02-28 00:00:00", "2025-03-01 00:00:00", "kept"],
    ]);
    expect(codes("2025-03", MARCH_2025, { date1904: true })).toMatchObject([
      ["sheet.dateSystem", "2029-03-02 00:00:00", "2025-03-01 00:00:00", "kept"],
    ]);
  });

  it("[RD167] are none where the dates are of that time, or of yet another, or nothing says", () => {
    expect(codes("2025-03", MARCH_2025)).toEqual([]);
    expect(codes("2025-03", MARCH_2025 - DAYS_FROM_1904, { date1904: true })).toEqual([]);
    expect(codes("2025-03", MARCH_2025 - 365)).toEqual([]);
    expect(codes("Tickets", MARCH_2025 - DAYS_FROM_1904)).toEqual([]);
  });
});
