import { hasErrors } from "../../ruleTables/finding";
import { attainment } from "../curves/attainment";
import { curveOfJson, targetOfJson } from "../curves/curveOfJson";
import { checkProfile, type ProfileCheck } from "./checkProfile";
import { JsonReader, within } from "./JsonReader";
import type {
  ChannelCurve,
  Dimension,
  MissingPolicy,
  Profile,
  Scope,
  WeighedMetric,
  Weighing,
} from "./profile";
import type { ProfileOutcome } from "./readProfile";
import { missingWords, weighingWords } from "./terms";
import { usualCoverage } from "./usualCoverage";

/** A profile as a file, for another workbook or a colleague. How it was derived is not told. */
export function exportProfile(profile: Profile): string {
  const { id, name, note, minimumCoverage, missing, carryBack, weighing, appliesTo, dimensions } =
    profile;
  const told = {
    id,
    name,
    note,
    minimumCoverage,
    missing,
    carryBack,
    weighing,
    appliesTo,
    dimensions,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/**
 * A profile from a file that somebody sent: every key is one of ours, every number is finite, and
 * the profile passes `checkProfile`, or it is refused [PRO7]. `target` may stand in place of `curve`.
 *
 * @param name for a file that gives the profile no id.
 */
export function importProfile(
  text: string,
  name: string,
  check: ProfileCheck = {},
): ProfileOutcome {
  const reader = new JsonReader();
  const parsed = reader.parse(text);
  const profile = parsed && profileOfJson(reader, parsed.json, name);
  if (!profile || reader.findings.length > 0) return { kind: "refused", problems: reader.findings };
  const findings = checkProfile(profile, check);
  return hasErrors(findings)
    ? { kind: "refused", problems: findings.filter(({ severity }) => severity === "error") }
    : { kind: "profile", profile, warnings: findings };
}

function profileOfJson(reader: JsonReader, value: unknown, file: string): Profile | null {
  const keys = ["id", "name", "note", "minimumCoverage", "missing", "carryBack", "weighing"];
  const from = reader.object(value, "", [...keys, "appliesTo", "dimensions"]);
  if (!from) return null;
  const text = (key: string) => reader.maybe(from, key, "", (of, at) => reader.text(of, at));
  const dimensions = reader.list(from.dimensions, "dimensions", (of, at) =>
    dimensionOfJson(reader, of, at),
  );
  return {
    id: text("id") ?? file,
    dimensions: dimensions ?? [],
    minimumCoverage:
      reader.maybe(from, "minimumCoverage", "", (of, at) => reader.number(of, at)) ?? usualCoverage,
    ...there({
      name: text("name"),
      missing: reader.maybe(from, "missing", "", (of, at) =>
        reader.oneOf(of, at, Object.keys(missingWords) as MissingPolicy[]),
      ),
      carryBack: reader.maybe(from, "carryBack", "", (of, at) => reader.number(of, at)),
      weighing: reader.maybe(from, "weighing", "", (of, at) =>
        reader.oneOf(of, at, Object.keys(weighingWords) as Weighing[]),
      ),
      appliesTo: reader.maybe(from, "appliesTo", "", (of, at) => scopeOfJson(reader, of, at)),
      note: text("note"),
    }),
  };
}

function dimensionOfJson(reader: JsonReader, value: unknown, at: string): Dimension | null {
  const from = reader.object(value, at, ["id", "weight", "metrics"]);
  if (!from) return null;
  const id = reader.text(from.id, within(at, "id"));
  const weight = reader.number(from.weight, within(at, "weight"));
  const metrics = reader.list(from.metrics, within(at, "metrics"), (of, place) =>
    metricOfJson(reader, of, place),
  );
  return id === null || weight === null || metrics === null ? null : { id, weight, metrics };
}

function metricOfJson(reader: JsonReader, value: unknown, at: string): WeighedMetric | null {
  const keys = ["metric", "weight", "target", "curve", "byChannel", "minimum", "note"];
  const from = reader.object(value, at, keys);
  if (!from) return null;
  const metric = reader.text(from.metric, within(at, "metric"));
  const weight = reader.number(from.weight, within(at, "weight"));
  const curve =
    from.curve === undefined
      ? aimedOfJson(reader, from.target, within(at, "target"))
      : curveOfJson(reader, from.curve, within(at, "curve"));
  const more = there({
    byChannel: reader.maybe(from, "byChannel", at, (of, place) =>
      reader.list(of, place, (entry, where) => channelOfJson(reader, entry, where)),
    ),
    minimum: reader.maybe(from, "minimum", at, (of, place) => reader.number(of, place)),
    note: reader.maybe(from, "note", at, (of, place) => reader.text(of, place)),
  });
  if (metric === null || weight === null || curve === null) return null;
  return { metric: metric.trim().toUpperCase(), weight, curve, ...more };
}

function aimedOfJson(reader: JsonReader, value: unknown, at: string) {
  const target = targetOfJson(reader, value, at);
  return target === null ? null : attainment(target);
}

function channelOfJson(reader: JsonReader, value: unknown, at: string): ChannelCurve | null {
  const from = reader.object(value, at, ["channel", "curve"]);
  const channel = from && reader.text(from.channel, within(at, "channel"));
  const curve = from && curveOfJson(reader, from.curve, within(at, "curve"));
  return channel === null || curve === null ? null : { channel, curve };
}

function scopeOfJson(reader: JsonReader, value: unknown, at: string): Scope | null {
  const from = reader.object(value, at, ["phase", "role", "group"]);
  const text = (key: string) =>
    from ? reader.maybe(from, key, at, (of, place) => reader.text(of, place)) : undefined;
  return from && there({ phase: text("phase"), role: text("role"), group: text("group") });
}

/** Without what is not there. */
const there = <Parts extends object>(
  parts: Parts,
): { [Key in keyof Parts]?: Exclude<Parts[Key], undefined> } =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Parts]?: Exclude<Parts[Key], undefined>;
  };
