import { builtInProfiles, type Profile } from "../../../src/engine";
import { reportColumns } from "../../../src/host/report/reportColumns";
import { agentScore, marchReport } from "../../support/report";

const headers = (report = marchReport(), language: "zh-CN" | "en" = "en") =>
  reportColumns(report, language).map(({ header }) => header);

describe("the columns of the result table", () => {
  it("lead with the ranking, then dimensions, then each measured metric with its n", () => {
    expect(headers()).toEqual([
      "Rank",
      "Agent",
      "Group",
      "Tier",
      "Composite",
      "Coverage",
      "Tickets",
      "Satisfaction",
      "Timeliness",
      "Problem solving",
      "Cost control",
      "FCR",
      "FCR n",
      "CSAT",
      "CSAT n",
    ]);
  });

  it("speak Chinese", () => {
    expect(headers(marchReport(), "zh-CN").slice(0, 9)).toEqual([
      "排名",
      "客服",
      "小组",
      "等级",
      "综合得分",
      "覆盖率",
      "工单量",
      "客户满意",
      "服务时效",
    ]);
  });

  it("leave out the group of a sheet without groups", () => {
    const report = marchReport({ agents: [agentScore("A", 80, { group: null })] });
    expect(headers(report)).not.toContain("Group");
  });

  it("leave out a metric that nobody was measured by", () => {
    expect(headers().join()).not.toContain("Cost,");
  });

  it("keep every header once, whatever a user's dimensions are called", () => {
    const regular = builtInProfiles[0] as Profile;
    const dimensions = ["tier", "Tier"].map((id) => ({ id, weight: 50, metrics: [] }));
    const found = headers(marchReport({ profile: { ...regular, dimensions } }));
    expect(found.slice(7, 9)).toEqual(["tier (2)", "Tier (3)"]);
    expect(new Set(found.map((header) => header.toLowerCase())).size).toBe(found.length);
  });

  it("[HO4] write what is not applicable as a blank cell, never as zero", () => {
    const newcomer = agentScore("新人", null, { metrics: new Map() });
    const cells = reportColumns(marchReport(), "en").map(({ header, ofAgent }) => [
      header,
      ofAgent(newcomer),
    ]);
    expect(Object.fromEntries(cells)).toMatchObject({
      Rank: "",
      Tier: "",
      Composite: "",
      Coverage: 0.4,
      Satisfaction: "",
      FCR: "",
      "FCR n": "",
    });
  });

  it.each(["=1+1", "+86", "-", "@sum", "\tx", "007", "3-4", "TRUE", "'quoted", "__proto__"])(
    "[HO5] write an agent called %j as text",
    (name) => {
      const agent = reportColumns(marchReport(), "en")[1]!;
      expect(agent.ofAgent(agentScore(name, 80))).toBe(`'${name}`);
    },
  );

  it("know from which n on a value was scored", () => {
    const minimums = reportColumns(marchReport(), "en").map(({ header, minimum }) => [
      header,
      minimum,
    ]);
    expect(Object.fromEntries(minimums)).toMatchObject({ "FCR n": 10, "CSAT n": 5 });
  });
});
