import { zipStart, zipText, type ZipPart } from "../zipParts";
import { partPath, relationships, unescaped } from "./relationships";

/**
 * Names of the sheets that are fitted to pages. Numbers of pages stand in a file of others although
 * nobody asked for them; hucre's reader takes those for a wish.
 */
export async function fittedSheets(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
): Promise<ReadonlySet<string>> {
  const byName = new Map(parts.map((part) => [part.name, part]));
  const text = async (name: string) => {
    const part = byName.get(name);
    return part ? zipText(bytes, part) : "";
  };
  const workbook = await text("xl/workbook.xml");
  const targets = relationships(await text("xl/_rels/workbook.xml.rels"));
  const fitted = new Set<string>();
  for (const [sheet] of workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const id = /\br:id="([^"]*)"/.exec(sheet)?.[1] ?? "";
    const part = byName.get(partPath("xl/", targets.get(id) ?? ""));
    if (
      part &&
      /<(?:\w+:)?pageSetUpPr\s[^>]*fitToPage="(?:1|true)"/.test(await zipStart(bytes, part))
    )
      fitted.add(unescaped(/\bname="([^"]*)"/.exec(sheet)?.[1] ?? ""));
  }
  return fitted;
}
