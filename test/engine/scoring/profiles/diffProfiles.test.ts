import { attainment, diffProfiles, profileById, setWeight } from "../../../../src/engine";

const regular = profileById("regular")!;
const launch = profileById("launch")!;

describe("diffProfiles", () => {
  it("[PRO8] finds nothing between a profile and itself, however it was computed", () => {
    expect(diffProfiles(regular, regular)).toEqual([]);
    const there = setWeight(regular, "cost", 37);
    const back = there.kind === "profile" ? setWeight(there.profile, "cost", 10) : there;
    expect(back.kind === "profile" && diffProfiles(regular, back.profile)).toEqual([]);
  });

  it("[PRO8] tells dimensions and metrics that weigh otherwise", () => {
    const changes = diffProfiles(regular, launch);
    expect(changes.filter(({ of }) => of === "dimension")).toEqual([
      { of: "dimension", id: "satisfaction", before: 40, after: 30 },
      { of: "dimension", id: "solving", before: 25, after: 35 },
    ]);
    expect(changes.filter(({ of }) => of === "metric").map(({ id }) => id)).toEqual([
      "CSAT",
      "FCR",
      "ESCALATION",
      "REPEAT",
    ]);
  });

  it("[PRO8] tells another curve, a metric that is gone or new, and other terms", () => {
    const [satisfaction, ...others] = regular.dimensions;
    const [csat] = satisfaction!.metrics;
    const changed = {
      ...regular,
      missing: "zero" as const,
      dimensions: [
        { ...satisfaction!, metrics: [{ ...csat!, metric: "NPS", curve: attainment(50) }] },
        ...others,
      ],
    };
    expect(diffProfiles(regular, changed)).toEqual([
      { of: "missing", id: "", before: "renormalise", after: "zero" },
      {
        of: "metric",
        id: "NPS",
        before: null,
        after: { dimension: "satisfaction", weight: 40, curve: attainment(50) },
      },
      {
        of: "metric",
        id: "CSAT",
        before: { dimension: "satisfaction", weight: 40, curve: attainment(0.95) },
        after: null,
      },
    ]);
  });
});
