import fc from "fast-check";
import {
  attainment,
  builtInProfiles,
  catalogue,
  checkCurve,
  hasErrors,
  readProfile,
  readTerms,
  writeProfile,
  writeTerms,
  type Curve,
  type Metric,
  type Profile,
  type ProfileWords,
} from "../../../../src/engine";

import { ruleChoice, ruleHeader } from "../../../../src/locales/rules";

const languages = ["zh-CN", "en"] as const;

const wordsOf = (language: (typeof languages)[number]): ProfileWords => ({
  header: (table, column) => ruleHeader(table, column, language),
  word: (kind, choice) => ruleChoice(kind, choice, language),
});

/** As the table says it: what a profile is as a whole stands in another one. */
const asRead = (profile: Profile, cells: unknown[][]) => {
  const outcome = readProfile(cells, profile.id);
  if (outcome.kind === "refused")
    throw new Error(outcome.problems.map(({ code, found }) => `${code} ${found}`).join());
  return outcome.profile;
};
const closely = ({ dimensions, ...rest }: Profile) => ({
  ...rest,
  dimensions: dimensions.map(({ id, weight, metrics }) => ({
    id,
    weight: Number(weight.toFixed(6)),
    metrics: metrics.map((of) => ({ ...of, weight: Number(of.weight.toFixed(6)) })),
  })),
});

const number = fc.integer({ min: 1, max: 100 }).map((value) => value / 100);
const levels = fc
  .uniqueArray(fc.tuple(number, fc.integer({ min: 0, max: 10 })), {
    minLength: 1,
    maxLength: 4,
    selector: ([at]) => at,
  })
  .map((pairs) => pairs.map(([at, points]) => ({ at, points })));
const shape: fc.Arbitrary<Curve> = fc.oneof(
  fc.record({
    kind: fc.constant("attainment" as const),
    target: fc.oneof(number, fc.constant("team" as const)),
  }),
  fc.record({ kind: fc.constant("linear" as const), worst: number, best: number }),
  fc.record(
    {
      kind: fc.constant("step" as const),
      full: number,
      step: number,
      points: fc.constantFrom(1, 2),
      reading: fc.constantFrom("full" as const, "started" as const, "linear" as const),
    },
    { requiredKeys: ["kind", "full", "step", "points"] },
  ),
  fc.record(
    { kind: fc.constant("band" as const), from: number, to: number, slack: number },
    { requiredKeys: ["kind", "from", "to"] },
  ),
  fc.record({ kind: fc.constantFrom("ladder" as const, "lookup" as const), levels }),
  fc.record({ kind: fc.constant("twoTier" as const), basic: number, challenge: number }),
  fc.record({ kind: fc.constantFrom("lowerLimit" as const, "upperLimit" as const), limit: number }),
);
const terms = fc.record(
  { scale: fc.constantFrom(10, 100), capped: fc.boolean() },
  { requiredKeys: [] },
);
const graded = catalogue.filter(({ direction, levels: of }) => direction !== "none" && !of);
const weighed = fc
  .tuple(fc.constantFrom(...graded), shape, terms, fc.integer({ min: 1, max: 20 }))
  .map(([metric, curve, marks, weight]) => ({ metric, curve: { ...curve, ...marks }, weight }))
  .filter(({ metric, curve }) => !hasErrors(checkCurve(curve, metric)));
const profiles = fc
  .uniqueArray(weighed, { minLength: 1, maxLength: 6, selector: ({ metric }) => metric.id })
  .map((rows): Profile => {
    const total = rows.reduce((sum, { weight }) => sum + weight, 0);
    const halves = [
      rows.filter((_, index) => index % 2 === 0),
      rows.filter((_, index) => index % 2),
    ];
    const sum = (of: typeof rows) => of.reduce((all, { weight }) => all + weight, 0);
    return {
      id: "Profile_Any",
      minimumCoverage: 0.7,
      dimensions: halves.flatMap((of, index) =>
        of.length === 0
          ? []
          : {
              id: ["solving", "自定义"][index]!,
              weight: (100 * sum(of)) / total,
              metrics: of.map(({ metric, curve, weight }) => ({
                metric: metric.id,
                curve,
                weight: (100 * weight) / sum(of),
              })),
            },
      ),
    };
  });

describe.each(languages)("a profile written in %s", (language) => {
  const words = wordsOf(language);

  it("[PRO6] [RT4] reads back the same: the built-in ones", () => {
    for (const profile of builtInProfiles)
      expect(closely(asRead(profile, writeProfile(profile, words)))).toEqual(closely(profile));
  });

  it("[PRO6] [RT4] reads back the same, whatever its curves", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(closely(asRead(profile, writeProfile(profile, words)))).toEqual(closely(profile));
      }),
      { numRuns: 60 },
    );
  });

  it("[PRO6] keeps channels, minimum, note, and for whom it is", () => {
    const profile: Profile = {
      id: "Profile_Any",
      minimumCoverage: 0.7,
      appliesTo: { phase: "launch", role: "技术顾问", group: "一组" },
      dimensions: [
        {
          id: "timeliness",
          weight: 100,
          metrics: [
            {
              metric: "FRT",
              weight: 100,
              curve: attainment(30),
              byChannel: [{ channel: "在线", curve: { kind: "linear", worst: 5, best: 0.5 } }],
              minimum: 20,
              note: "S0-06",
            },
          ],
        },
      ],
    };
    const cells = writeProfile(profile, words);
    const outcome = readProfile(cells, profile.id, {}, profile.appliesTo);
    expect(outcome.kind === "profile" && outcome.profile).toEqual(profile);
  });

  it("[PRO6] keeps what holds for it as a whole, in the table of profiles", () => {
    const [regular] = builtInProfiles as [Profile];
    const profile: Profile = {
      ...regular,
      name: "常规",
      missing: "team",
      weighing: "flat",
      minimumCoverage: 0.8,
      note: "2025",
    };
    const { terms: read, findings } = readTerms(writeTerms([profile], words));
    expect(findings).toEqual([]);
    const { name, missing, weighing, minimumCoverage, note } = profile;
    expect(read.get("regular")).toEqual({ name, missing, weighing, minimumCoverage, note });
  });
});

describe("a profile's table", () => {
  it("[PRO6] has no column that no row uses", () => {
    const [regular] = builtInProfiles as [Profile];
    expect(writeProfile(regular, wordsOf("zh-CN"))[0]).toEqual([
      "维度",
      "指标",
      "权重",
      "评分曲线",
      "目标",
    ]);
  });

  it("[PRO1] weighs metrics of the user's own where they are known", () => {
    const smiles: Metric = { ...catalogue[1]!, id: "SMILES" };
    const cells = [
      ["Dimension", "Metric", "Weight", "Target"],
      ["a", "smiles", 100, 0.8],
    ];
    expect(readProfile(cells, "t")).toMatchObject({ problems: [{ code: "metric.unknown" }] });
    const metricOf = (id: string) => (id === smiles.id ? smiles : undefined);
    expect(readProfile(cells, "t", { metricOf })).toMatchObject({ kind: "profile" });
  });
});
