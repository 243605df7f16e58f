import { within, type JsonReader } from "../profiles/JsonReader";
import type { Curve, CurveKind } from "./curve";
import { curveWords, readingWords } from "./curveColumns";
import type { Level } from "./level";
import type { StepReading } from "./step";

const own: Readonly<Record<CurveKind, readonly string[]>> = {
  attainment: ["target"],
  linear: ["worst", "best"],
  step: ["full", "step", "points", "reading"],
  band: ["from", "to", "slack"],
  ladder: ["levels"],
  twoTier: ["basic", "challenge", "points"],
  lowerLimit: ["limit"],
  upperLimit: ["limit"],
  lookup: ["levels"],
};
const kinds = Object.keys(curveWords) as CurveKind[];
const readings = Object.keys(readingWords) as StepReading[];

/** A curve from a file: the keys of its kind and no others. Null, and told, where it is none. */
export function curveOfJson(reader: JsonReader, value: unknown, at: string): Curve | null {
  const anything = ["kind", "scale", "capped", ...Object.values(own).flat()];
  const kind = reader.oneOf(
    (reader.object(value, at, anything) ?? { kind: "" }).kind,
    within(at, "kind"),
    kinds,
  );
  if (kind === null) return null;
  const from = reader.object(value, at, ["kind", "scale", "capped", ...own[kind]])!;
  const scale = reader.maybe(from, "scale", at, (of, place) => reader.number(of, place));
  const capped = reader.maybe(from, "capped", at, (of, place) => reader.flag(of, place));
  const shape = shapeOfJson(reader, kind, from, at);
  return (
    shape && {
      ...shape,
      ...(scale === undefined ? {} : { scale }),
      ...(capped === undefined ? {} : { capped }),
    }
  );
}

function shapeOfJson(
  reader: JsonReader,
  kind: CurveKind,
  from: Record<string, unknown>,
  at: string,
): Curve | null {
  const number = (key: string) => reader.number(from[key], within(at, key));
  const maybe = (key: string) =>
    reader.maybe(from, key, at, (of, place) => reader.number(of, place));
  switch (kind) {
    case "attainment": {
      const target = targetOfJson(reader, from.target, within(at, "target"));
      return target === null ? null : { kind, target };
    }
    case "linear": {
      const [worst, best] = [number("worst"), number("best")];
      return worst === null || best === null ? null : { kind, worst, best };
    }
    case "step": {
      const [full, step, points] = [number("full"), number("step"), number("points")];
      const reading = reader.maybe(from, "reading", at, (of, place) =>
        reader.oneOf(of, place, readings),
      );
      if (full === null || step === null || points === null) return null;
      return { kind, full, step, points, ...(reading === undefined ? {} : { reading }) };
    }
    case "band": {
      const [start, end, slack] = [number("from"), number("to"), maybe("slack")];
      if (start === null || end === null) return null;
      return { kind, from: start, to: end, ...(slack === undefined ? {} : { slack }) };
    }
    case "twoTier": {
      const [basic, challenge, points] = [number("basic"), number("challenge"), maybe("points")];
      if (basic === null || challenge === null) return null;
      return { kind, basic, challenge, ...(points === undefined ? {} : { points }) };
    }
    case "lowerLimit":
    case "upperLimit": {
      const limit = number("limit");
      return limit === null ? null : { kind, limit };
    }
    case "ladder":
    case "lookup": {
      const levels = reader.list(from.levels, within(at, "levels"), (of, place) =>
        levelOfJson(reader, of, place),
      );
      return levels && { kind, levels };
    }
  }
}

export function targetOfJson(
  reader: JsonReader,
  value: unknown,
  at: string,
): number | "team" | null {
  if (value === "team") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  return reader.refuse(at, value, "numberOrTeam");
}

function levelOfJson(reader: JsonReader, value: unknown, at: string): Level | null {
  const from = reader.object(value, at, ["at", "points"]);
  const place = from && reader.number(from.at, within(at, "at"));
  const points = from && reader.number(from.points, within(at, "points"));
  return place === null || points === null ? null : { at: place, points };
}
