import { usualTiers } from "../../../src/engine";
import { tierCounts } from "../../../src/engine/insight";
import { agentScore, marchReport } from "../../support/report";

describe("the distribution over tiers", () => {
  it("[INS5] has every tier, the best first, and shares of those with a composite", () => {
    const agents = [
      agentScore("A", 95, { tier: "excellent" }),
      agentScore("B", 80),
      agentScore("C", 81),
      agentScore("D", 50, { tier: "improve" }),
      agentScore("E", null),
    ];
    expect(tierCounts(marchReport({ agents }), usualTiers)).toEqual({
      tiers: [
        { tier: "excellent", people: 1, share: 0.25 },
        { tier: "good", people: 2, share: 0.5 },
        { tier: "qualified", people: 0, share: 0 },
        { tier: "improve", people: 1, share: 0.25 },
      ],
      without: 1,
    });
  });

  it("[INS5] has no shares where nobody has a composite", () => {
    const counts = tierCounts(marchReport({ agents: [agentScore("E", null)] }), usualTiers);
    expect(counts.tiers.map(({ share }) => share)).toEqual([null, null, null, null]);
    expect(counts.without).toBe(1);
  });
});
