import type { Sheet, SheetChart } from "hucre/xlsx";

import type { AxisContent, ChartContent } from "../../book/content";

type ReadAxis = NonNullable<NonNullable<ReadChart["axes"]>["x"]>;
type ReadChart = NonNullable<Sheet["charts"]>[number];
type WrittenAxes = NonNullable<SheetChart["axes"]>;
type WrittenAxis = NonNullable<WrittenAxes["x"]>;
type Axes = Pick<ChartContent, "categoryAxis" | "valueAxis">;

/** A pie has none. */
const withoutAxes: readonly string[] = ["Pie", "Doughnut"];
/** Excel draws lines across the value axis unless told otherwise; a file says it of both. */
const linesAcross = { x: false, y: true } as const;

export function axesOf({ axes }: ReadChart, type: string): Axes {
  if (withoutAxes.includes(type)) return {};
  const categoryAxis = axisOf(axes?.x, linesAcross.x);
  const valueAxis = axisOf(axes?.y, linesAcross.y);
  return { ...(categoryAxis && { categoryAxis }), ...(valueAxis && { valueAxis }) };
}

function axisOf(axis: ReadAxis | undefined, usual: boolean): AxisContent | null {
  const { title, scale, numberFormat, reverse, hidden, gridlines } = axis ?? {};
  const content: AxisContent = {
    ...(title !== undefined && { title }),
    ...(scale?.min !== undefined && { minimum: scale.min }),
    ...(scale?.max !== undefined && { maximum: scale.max }),
    ...(numberFormat && !numberFormat.sourceLinked && { numberFormat: numberFormat.formatCode }),
    ...(reverse && { reversed: true }),
    ...((gridlines?.major ?? false) !== usual && { gridlines: !usual }),
    ...(hidden && { visible: false }),
  };
  return Object.keys(content).length > 0 ? content : null;
}

export function axesForFile({ type, categoryAxis, valueAxis }: ChartContent): WrittenAxes {
  if (withoutAxes.includes(type)) return {};
  return {
    x: axisForFile(categoryAxis ?? {}, linesAcross.x),
    y: axisForFile(valueAxis ?? {}, linesAcross.y),
  };
}

function axisForFile(axis: AxisContent, usual: boolean): WrittenAxis {
  const { title, minimum, maximum, numberFormat, reversed, gridlines, visible } = axis;
  const hasScale = minimum !== undefined || maximum !== undefined;
  return {
    ...(title && { title }),
    ...(hasScale && {
      scale: {
        ...(minimum !== undefined && { min: minimum }),
        ...(maximum !== undefined && { max: maximum }),
      },
    }),
    ...(numberFormat !== undefined && { numberFormat: { formatCode: numberFormat } }),
    ...(reversed && { reverse: true }),
    gridlines: { major: gridlines ?? usual },
    ...(visible === false && { hidden: true }),
  };
}
