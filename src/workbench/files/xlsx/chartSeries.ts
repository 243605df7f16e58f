import type { Sheet, SheetChart } from "hucre/xlsx";

import type { ChartContent, ChartSeries, LabelPosition, MarkerStyle } from "../../book/content";

type ReadChart = NonNullable<Sheet["charts"]>[number];
type ReadSeries = NonNullable<ReadChart["series"]>[number];
type WrittenSeries = SheetChart["series"][number];
type FilePosition = NonNullable<NonNullable<ReadSeries["dataLabels"]>["position"]>;

const positions: Readonly<Record<LabelPosition, FilePosition>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
};
/** Excel calls a file damaged that places a label where its kind of chart has no place. */
const placesOn: Readonly<Record<string, readonly LabelPosition[]>> = {
  Bar: ["Center", "InsideEnd", "InsideBase", "OutsideEnd"],
  Column: ["Center", "InsideEnd", "InsideBase", "OutsideEnd"],
  Line: ["Center", "Left", "Right", "Top", "Bottom"],
};

const marks: Readonly<Record<MarkerStyle, "none" | "circle" | "square" | "diamond" | "triangle">> =
  { None: "none", Circle: "circle", Square: "square", Diamond: "diamond", Triangle: "triangle" };

/** Without a stroke of its own, which would be its colour again. */
export function seriesOf(series: ReadSeries, chart: ReadChart, type: string): ChartSeries {
  const labels = series.dataLabels ?? chart.dataLabels;
  const position = nameOf(positions, labels?.position);
  const marker = type === "LineMarkers" ? nameOf(marks, series.marker?.symbol) : undefined;
  return {
    name: series.name ?? "",
    values: series.valuesRef!,
    ...(series.categoriesRef && { categories: series.categoriesRef }),
    ...(typeof series.color === "string" && { color: `#${series.color.toLowerCase()}` }),
    ...(labels?.showValue && { dataLabels: true }),
    ...(labels?.numberFormat && { labelFormat: labels.numberFormat.formatCode }),
    ...(position && { labelPosition: position }),
    ...(marker && { marker }),
    ...(chart.gapWidth !== undefined && { gapWidth: chart.gapWidth }),
  };
}

export function seriesForFile(series: ChartSeries, type: string): WrittenSeries {
  const { name, values, categories, color, dataLabels, labelFormat, labelPosition } = series;
  const kind = Object.keys(placesOn).find((start) => type.startsWith(start));
  const hasPlace = labelPosition !== undefined && kind && placesOn[kind]?.includes(labelPosition);
  const marker = type === "Line" ? "None" : series.marker;
  return {
    name,
    values,
    ...(categories !== undefined && { categories }),
    ...(color !== undefined && { color: color.slice(1) }),
    ...(dataLabels && {
      dataLabels: {
        showValue: true,
        ...(labelFormat !== undefined && { numberFormat: { formatCode: labelFormat } }),
        ...(hasPlace && { position: positions[labelPosition] }),
      },
    }),
    ...(marker && kind === "Line" && { marker: { symbol: marks[marker] } }),
  };
}

/** The gap belongs to all series of a chart together there. */
export const gapForFile = ({ series }: ChartContent): { readonly gapWidth?: number } => {
  const gapWidth = series.find((one) => one.gapWidth !== undefined)?.gapWidth;
  return gapWidth === undefined ? {} : { gapWidth };
};

const nameOf = <Name extends string, Word>(
  words: Readonly<Record<Name, Word>>,
  word: string | undefined,
): Name | undefined => (Object.keys(words) as Name[]).find((name) => words[name] === word);
