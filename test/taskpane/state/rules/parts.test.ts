import fc from "fast-check";
import {
  builtInProfiles,
  catalogue,
  checkProfile,
  hasErrors,
  metricById,
  profileById,
  type Profile,
} from "../../../../src/engine";
import { startingCurve, withMetric, withoutPart } from "../../../../src/taskpane/state/rules/parts";
import { partKey } from "../../../../src/taskpane/state/rules/weigh";

const regular = profileById("regular")!;
const metric = (id: string) => ({ metric: id, curve: startingCurve(metricById(id)!) });
const unlocked = new Set<string>();
const locked = (...dimensions: readonly string[]) =>
  new Set(dimensions.map((dimension) => partKey({ dimension, metric: null })));
const weights = ({ dimensions }: Profile) =>
  Object.fromEntries(dimensions.map(({ id, weight }) => [id, Number(weight.toFixed(4))]));
const within = ({ dimensions }: Profile, id: string) =>
  Object.fromEntries(
    dimensions
      .find((of) => of.id === id)!
      .metrics.map(({ metric: name, weight }) => [name, Number(weight.toFixed(2))]),
  );

describe("a metric that is added", () => {
  it("[RUL12] begins with the mean weight in its dimension; the others make room", () => {
    const added = withMetric(regular, "solving", metric("REOPEN"), unlocked);
    expect(within(added, "solving")).toEqual({
      FCR: 37.5,
      ESCALATION: 18.75,
      REPEAT: 18.75,
      REOPEN: 25,
    });
    expect(weights(added)).toEqual(weights(regular));
  });

  it("[RUL12] begins a new dimension with 10 of 100", () => {
    const added = withMetric(regular, "quality", metric("QASCORE"), unlocked);
    expect(weights(added)).toEqual({
      satisfaction: 36,
      timeliness: 22.5,
      solving: 22.5,
      cost: 9,
      quality: 10,
    });
  });

  it("[RUL12] takes nothing from locked ones", () => {
    const all = locked("satisfaction", "timeliness", "solving", "cost");
    const added = withMetric(regular, "quality", metric("QASCORE"), all);
    expect(weights(added)).toEqual({ ...weights(regular), quality: 0 });
    const one = withMetric(regular, "quality", metric("QASCORE"), locked("satisfaction"));
    expect(weights(one)).toMatchObject({ satisfaction: 40, quality: 10 });
  });

  it("[RUL12] is scored as the first built-in profile does, else against everybody together", () => {
    expect(startingCurve(metricById("FCR")!)).toEqual({ kind: "attainment", target: 0.8 });
    expect(startingCurve(metricById("REOPEN")!)).toEqual({ kind: "attainment", target: "team" });
    expect(startingCurve(metricById("UTILISATION")!).kind).toBe("band");
  });

  it("[RUL12] makes a profile that can be saved, whatever it is", () => {
    for (const of of catalogue) {
      const alone = { ...regular, dimensions: [{ id: "x", weight: 100, metrics: [] }] };
      const made = withMetric(alone, "x", { metric: of.id, curve: startingCurve(of) }, unlocked);
      const codes = checkProfile(made).filter(({ severity }) => severity === "error");
      expect([of.id, codes.map(({ code }) => code)]).toEqual([of.id, ["weights.total"]]);
    }
  });
});

describe("a part that is removed", () => {
  const part = (dimension: string, of: string | null = null) => ({ dimension, metric: of });

  it("[RUL12] gives its weight to those beside it", () => {
    expect(weights(withoutPart(regular, part("cost"), unlocked)!)).toEqual({
      satisfaction: 44.4444,
      timeliness: 27.7778,
      solving: 27.7778,
    });
    expect(within(withoutPart(regular, part("solving", "FCR"), unlocked)!, "solving")).toEqual({
      ESCALATION: 50,
      REPEAT: 50,
    });
  });

  it("[RUL12] takes its dimension along when it is the last metric of it", () => {
    const gone = withoutPart(regular, part("satisfaction", "CSAT"), unlocked)!;
    expect(Object.keys(weights(gone))).toEqual(["timeliness", "solving", "cost"]);
  });

  it("[RUL12] stays where it is the last of all, or where all others are locked", () => {
    const [only] = regular.dimensions;
    expect(withoutPart({ ...regular, dimensions: [only!] }, part(only!.id), unlocked)).toBeNull();
    const others = locked("satisfaction", "timeliness", "solving");
    expect(withoutPart(regular, part("cost"), others)).toBeNull();
  });

  it("[RUL12] adding and removing in any order keeps the total at 100", () => {
    const ids = catalogue.map(({ id }) => id);
    const step = fc.record({ add: fc.boolean(), which: fc.nat(), where: fc.nat() });
    fc.assert(
      fc.property(
        fc.constantFrom(...builtInProfiles),
        fc.array(step, { maxLength: 12 }),
        (profile, steps) => {
          const made = steps.reduce((now, { add, which, where }) => {
            const all = now.dimensions.flatMap(({ id, metrics }) =>
              metrics.map((of) => part(id, of.metric)),
            );
            if (!add) return withoutPart(now, all[where % all.length]!, unlocked) ?? now;
            const id = ids[which % ids.length]!;
            if (all.some((of) => of.metric === id)) return now;
            const places = [...now.dimensions.map((of) => of.id), "new"];
            return withMetric(now, places[where % places.length]!, metric(id), unlocked);
          }, profile);
          expect(hasErrors(checkProfile(made))).toBe(false);
        },
      ),
    );
  });
});
