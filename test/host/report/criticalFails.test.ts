import type { Cells } from "../../../src/engine";
import { explain } from "../../../src/host/report/explain";
import { resultSheets } from "../../../src/host/report/resultSheets";
import { metricName } from "../../../src/locales/metrics";
import { settledMonth, settlingTables } from "../../support/settledMonth";

const month = settledMonth(
  new Map<string, Cells>([
    ...settlingTables,
    [
      "KPI_CriticalFails",
      [
        ["考核期", "客服", "指标", "质检单号", "处理方式", "封顶分", "原因", "确认人"],
        ["2025-03", "客服02", "首次解决率", "GD-17", "指标记0分", "", "伪造结案", "质检主管"],
        ["2025-03", "客服03", "", "", "封顶", 60, "泄露客户隐私", "质检主管"],
        ["2025-03", "客服04", "首次解决率", "GD-18", "", "", "尚未核实", ""],
      ],
    ],
  ]),
);

async function textsOf(part: string) {
  const explained = await explain(month, undefined);
  if (explained === "cancelled") throw new Error("nobody cancelled");
  const sheet = resultSheets(month.report, "工单", "zh-CN", explained).find(
    (one) => one.part === part,
  );
  return sheet!.cells.flat().map(String);
}

describe("critical fails in a result", () => {
  it("[FAIL8] stand with the person's figures: what follows, why, and who confirmed", async () => {
    expect((await textsOf("details")).join("\n")).toContain(
      `${metricName("FCR", "zh-CN")} GD-17、该指标记0分：伪造结案（确认人 质检主管）`,
    );
    const application = (await textsOf("application")).join("\n");
    expect(application).toContain("综合得分不超过 60.0：泄露客户隐私（确认人 质检主管）");
    expect(application).toContain("客服04 的这条重大差错还没有人确认");
  });

  it("[FAIL8] are a number on the ranking, which colleagues see", async () => {
    const ranking = (await textsOf("ranking")).join("\n");
    expect(ranking).toContain("已确认 2 条（KPI_CriticalFails）");
    for (const word of ["伪造结案", "泄露客户隐私", "尚未核实", "质检主管", "差错还没有人确认"])
      expect(ranking).not.toContain(word);
  });
});
