/** A small ticket sheet: three agents, March 2025, one rated 5, one reopened, one unrated. */
const serial = (day: number, hour: number): number => 45717 + day - 1 + hour / 24;

export const header = [
  "Ticket ID",
  "Agent",
  "Group",
  "Created",
  "First response",
  "Resolved",
  "Rating",
  "Reopened",
];

export const row = (
  id: number,
  agent: unknown,
  day: number,
  hours: number,
  rating: unknown = 5,
  reopened = 0,
): unknown[] => [
  `T-${id}`,
  agent,
  "North",
  serial(day, 9),
  serial(day, 9.25),
  serial(day, 9 + hours),
  rating,
  reopened,
];

export const sheet: unknown[][] = [
  header,
  ...Array.from({ length: 12 }, (_, at) => row(at, "Ann", (at % 20) + 1, 2, at < 9 ? 5 : 2)),
  ...Array.from({ length: 12 }, (_, at) =>
    row(100 + at, "Bob", (at % 20) + 1, 30, 4, at < 6 ? 1 : 0),
  ),
  row(200, "Cleo", 3, 5, null),
];
