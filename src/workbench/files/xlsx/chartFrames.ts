import { parseChart } from "hucre/ooxml";

import { zipText, type ZipPart } from "../zipParts";
import { partPath, relationships, unescaped } from "./relationships";

/** What the file says of a chart and hucre's reader does not: its name and which way its bars lie. */
export interface ChartFrame {
  readonly name: string;
  readonly bars: "horizontal" | "vertical";
}

/** A chart as hucre describes it, to find its frame again: by title and series. */
export const chartKey = (chart: { title?: string; series?: unknown }) =>
  JSON.stringify([chart.title ?? "", chart.series ?? []]);

/** The frames of all charts by `chartKey`; equal charts in the order of the file. */
export async function chartFrames(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
): Promise<ReadonlyMap<string, ChartFrame[]>> {
  const byName = new Map(parts.map((part) => [part.name, part]));
  const text = async (name: string) => {
    const part = byName.get(name);
    return part ? zipText(bytes, part) : "";
  };
  const frames = new Map<string, ChartFrame[]>();
  for (const { name: drawing } of parts) {
    const [, folder, file] = /^(xl\/drawings\/)([^/]+\.xml)$/.exec(drawing) ?? [];
    if (!folder || !file) continue;
    const targets = relationships(await text(`${folder}_rels/${file}.rels`));
    for (const { name, id } of graphicFrames(await text(drawing))) {
      const xml = await text(partPath(folder, targets.get(id) ?? ""));
      const chart = xml && parseChart(xml);
      if (!chart) continue;
      const bars = /<(?:\w+:)?barDir\s+val="bar"/.test(xml) ? "horizontal" : "vertical";
      const same = frames.get(chartKey(chart)) ?? [];
      frames.set(chartKey(chart), [...same, { name, bars }]);
    }
  }
  return frames;
}

function graphicFrames(drawing: string): { name: string; id: string }[] {
  return [...drawing.matchAll(/<xdr:graphicFrame[\s\S]*?<\/xdr:graphicFrame>/g)].map(([frame]) => ({
    name: unescaped(/<xdr:cNvPr [^>]*?\bname="([^"]*)"/.exec(frame)?.[1] ?? ""),
    id: /<c:chart [^>]*?\br:id="([^"]*)"/.exec(frame)?.[1] ?? "",
  }));
}
