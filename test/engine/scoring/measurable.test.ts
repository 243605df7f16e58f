import fc from "fast-check";
import {
  builtInProfiles,
  measurable,
  measured,
  notApplicable,
  unscoredProfiles,
  type Outcome,
  type Profile,
} from "../../../src/engine";
import { agentScore, marchReport } from "../../support/report";

const regular = builtInProfiles.find(({ id }) => id === "regular")!;
const weighed = regular.dimensions.flatMap(({ metrics }) => metrics.map(({ metric }) => metric));
const lacksRating = notApplicable("missingColumn", [[{ field: "rating" }]]);

/** Everything told but what a test says of. */
const teamWith = (said: Readonly<Record<string, Outcome>>): ReadonlyMap<string, Outcome> =>
  new Map(weighed.map((id) => [id, said[id] ?? measured(0.5, 50)]));

describe("what the data can measure of a profile", () => {
  it("[SC16] is all of it where every metric is told, or only this month had no tickets for one", () => {
    const team = teamWith({ FCR: notApplicable("noTickets") });
    expect(measurable(regular, team)).toEqual({
      share: 1,
      least: 0.7,
      isEnough: true,
      missing: [],
      untold: [],
    });
  });

  it("[SC16] is less by the weight of what is not told, and says what is lacking", () => {
    const fcr = notApplicable("missingColumn", [[{ field: "rating" }], [{ field: "resolvedAt" }]]);
    const cost = notApplicable("notEntered");
    const found = measurable(regular, teamWith({ CSAT: lacksRating, FCR: fcr, COST: cost }));
    expect(found.share).toBeLessThan(0.6);
    expect(found.isEnough).toBe(false);
    expect(found.missing).toEqual([[{ field: "rating" }], [{ field: "resolvedAt" }]]);
    expect(found.untold).toEqual([{ metric: "COST", why: cost }]);
  });

  it("[SC16] asks for either of two columns no more where one of them is needed anyway", () => {
    const either = notApplicable("missingColumn", [[{ field: "dueAt" }, { field: "overdue" }]]);
    const one = notApplicable("missingColumn", [[{ field: "overdue" }]]);
    const { missing } = measurable(regular, teamWith({ CSAT: either, FCR: one, COST: either }));
    expect(missing).toEqual([[{ field: "overdue" }]]);
  });

  it("[SC16] must be all of it where the profile blocks on a missing score", () => {
    const strict: Profile = { ...regular, missing: "block" };
    const found = measurable(strict, teamWith({ COST: notApplicable("notEntered") }));
    expect(found).toMatchObject({ least: 1, isEnough: false });
  });

  it("[SC16] is between none and all, and never more for more that is lacking", () => {
    fc.assert(
      fc.property(fc.subarray(weighed), fc.subarray(weighed), (some, others) => {
        const shareOf = (ids: readonly string[]) =>
          measurable(regular, teamWith(Object.fromEntries(ids.map((id) => [id, lacksRating]))))
            .share;
        const [few, many] = [shareOf(some), shareOf([...some, ...others])];
        expect(few).toBeLessThanOrEqual(1);
        expect(many).toBeGreaterThanOrEqual(0);
        expect(many).toBeLessThanOrEqual(few + 1e-12);
      }),
    );
  });
});

describe("a profile by which nobody has a composite", () => {
  const nobody = [agentScore("王芳", null), agentScore("Li Na", null, { coverage: 0.65 })];

  it("[SC17] is told with what the data can measure and the most that anybody has", () => {
    const [found] = unscoredProfiles(marchReport({ agents: nobody }));
    expect(found).toMatchObject({
      profile: regular,
      highest: 0.65,
      measurable: { share: 1 - 0.05 },
    });
  });

  it("[SC17] is none where somebody has one, or a measure is invalid", () => {
    expect(unscoredProfiles(marchReport())).toEqual([]);
    const invalid = nobody.map((agent) => ({ ...agent, withheld: "invalid" as const }));
    expect(unscoredProfiles(marchReport({ agents: invalid }))).toEqual([]);
    expect(unscoredProfiles(marchReport({ agents: [] }))).toEqual([]);
  });
});
