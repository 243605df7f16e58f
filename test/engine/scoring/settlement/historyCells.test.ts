import { readHistory } from "../../../../src/engine/scoring/history/historyTable";
import { historyCells } from "../../../../src/engine/scoring/settlement/historyCells";
import { peopleOf } from "../../../../src/engine/scoring/settlement/peopleOf";
import { metricName } from "../../../../src/locales/engine";
import { yesNo } from "../../../../src/locales/yesNo";
import { settledMonth } from "../../../support/settledMonth";

const march = settledMonth();
const people = peopleOf(march.report);

const english = {
  header: (key: string) => headers[key] ?? key,
  tier: (id: string) => id,
  metric: (id: string) => metricName(id, "en"),
  flag: (is: boolean) => yesNo(is, "en"),
};
const headers: Readonly<Record<string, string>> = {
  period: "Period",
  agent: "Agent",
  composite: "Composite",
  group: "Group",
  profile: "Profile",
  rank: "Rank",
  tier: "Tier",
  met: "Targets met",
  missed: "Targets missed",
  inBuffer: "In buffer period",
};

describe("a settled month in the history", () => {
  it("[STK9] reads back as it was settled", () => {
    const { rules, findings } = readHistory(historyCells(null, march.settlement!, people, english));
    expect(findings).toEqual([]);
    expect(rules.map(({ agent, composite }) => [agent, composite])).toEqual(
      march.settlement!.people.map(({ agent, composite }) => [agent, composite]),
    );
    expect(new Set(rules.map(({ period }) => period.label))).toEqual(new Set(["2025-03"]));
  });

  it.each(["zh-CN", "en"] as const)("[STK9] its targets and flags read back in %s", (language) => {
    const written = historyCells(null, march.settlement!, people, {
      ...english,
      metric: (id) => metricName(id, language),
      flag: (is) => yesNo(is, language),
    });
    const { rules } = readHistory(written);
    expect(
      rules.map(({ agent, met, missed, inBuffer }) => ({ agent, met, missed, inBuffer })),
    ).toEqual(
      march.settlement!.people.map(({ agent, inBuffer }) => {
        const { met, missed } = people.find((person) => person.agent === agent)!;
        return { agent, met: new Set(met), missed: new Set(missed), inBuffer };
      }),
    );
    expect(written.flat()).toContain(language === "en" ? "no" : "否");
  });

  it("[STK9] takes the place of what was said of the month, however it was typed", () => {
    const old = [
      ["客服", "综合得分", "考核期", "批注"],
      ["客服01", 61, 45689, "二月"],
      ["客服01", 50, 45717, "已面谈"],
      ["离职者", 40, "2025年3月", ""],
    ];
    const cells = historyCells(old, march.settlement!, people, english);
    expect(cells[0]!.slice(0, 4)).toEqual(["客服", "综合得分", "考核期", "批注"]);
    expect(cells[1]!.slice(0, 4)).toEqual(["客服01", 61, "2025-02", "二月"]);
    const own = cells.find((row) => row[0] === "客服01" && row[2] === "2025-03")!;
    expect(own[1]).toBe(
      march.settlement!.people.find(({ agent }) => agent === "客服01")!.composite,
    );
    expect(own[3]).toBe("已面谈");
    expect(cells.flat()).not.toContain("离职者");
    const { rules, findings } = readHistory(cells);
    expect(findings).toEqual([]);
    expect(rules).toHaveLength(1 + march.settlement!.people.length);
  });

  it("[STK9] stays as it is when the same month is settled again", () => {
    const once = historyCells(null, march.settlement!, people, english);
    expect(historyCells(once, march.settlement!, people, english)).toEqual(once);
  });
});
