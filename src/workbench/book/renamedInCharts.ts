import { quotedSheetName } from "./address";
import type { UniverSheet } from "./UniverSheet";

/** Charts name the sheet of their data; after a renaming they follow, as formulas do. */
export function renamedInCharts(
  sheets: readonly UniverSheet[],
  before: string,
  after: string,
): void {
  const from = `${quotedSheetName(before)}!`;
  const to = `${quotedSheetName(after)}!`;
  const moved = (address: string) =>
    address.startsWith(from) ? to + address.slice(from.length) : address;

  for (const sheet of sheets) {
    const named = sheet
      .charts()
      .filter(({ series }) =>
        series.some(({ values, categories }) =>
          [values, categories].some((address) => address?.startsWith(from)),
        ),
      );
    for (const chart of named) {
      const series = chart.series.map(({ values, categories, ...rest }) => ({
        ...rest,
        values: moved(values),
        ...(categories !== undefined && { categories: moved(categories) }),
      }));
      sheet.keepChart({ ...chart, series });
    }
  }
}
