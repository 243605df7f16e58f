import type { CellContent, Scalar, SheetContent } from "../book/content";

type Row = (Scalar | null | CellContent)[];

const title = (value: string): CellContent => ({ value, style: { bold: true, fontSize: 14 } });
const heading = (value: string): CellContent => ({
  value,
  style: { bold: true, fill: "#ddebf7", borderBottom: "#9bc2e6" },
});
const formula = (text: string, numberFormat?: string): CellContent => ({
  formula: text,
  ...(numberFormat && { style: { numberFormat } }),
});

/** Questions with the formula that answers them, its answer to the right. */
const questions: readonly (readonly [question: string, formula: string, format?: string])[] = [
  [
    "客服03 的首次解决率 · First contact resolution of one person",
    '=KPI.FCR(Tickets[#All],"客服03")',
    "0.0%",
  ],
  [
    "客服03 三月的满意度 · Satisfaction in March",
    '=KPI.CSAT(Tickets[#All],"客服03","2025-03")',
    "0.0%",
  ],
  [
    "全队的首次响应中位数（分钟）· Median first response of everybody, minutes",
    "=KPI.FRT(Tickets[#All])",
    "0.0",
  ],
  [
    "同样的三月，英文表 · The same March from the English sheet",
    '=KPI.CSAT(HelpdeskTickets[#All],"Agent 03","2025-03")',
    "0.0%",
  ],
];

/** 说明: what the workbook holds, and the functions at work. */
export function readMeSheet(agents: readonly string[]): SheetContent {
  const composites: Row[] = agents.map((agent) => [agent]);
  const first = questions.length + 9;
  const last = first + agents.length - 1;
  composites[0]!.push({
    formula: `=KPI.COMPOSITE(Tickets[#All],"regular",A${first}:A${last},"2025-03")`,
    spill: `B${first}:B${last}`,
    style: { numberFormat: "0.0" },
  });
  for (const row of composites.slice(1)) row.push({ style: { numberFormat: "0.0" } });

  return {
    name: "说明 Read me",
    rows: [
      [title("客服绩效考核 · Scoring customer service")],
      [
        "工单 holds three months of made-up tickets of twelve people (table Tickets), Help desk the same March in English.",
      ],
      [
        "打开右侧任务窗格，点“计算2025年3月得分”；也可以像下面这样直接用公式。工单、表格 Tickets：12 名客服三个月的虚构工单。",
      ],
      [],
      [heading("问题 · Question"), heading("答案 · Answer"), heading("公式 · Formula")],
      ...questions.map(([question, text, format]): Row => [
        question,
        formula(text, format),
        text.slice(1),
      ]),
      [],
      [title("2025-03 综合得分 · Composite")],
      [heading("客服 · Person"), heading("综合得分 · Score")],
      ...composites,
      [],
      [title("2025-03 绩效表 · Scorecard")],
      [formula('=KPI.SCORECARD(Tickets[#All],"regular","2025-03")')],
    ],
    columnWidths: [520, 136, 440],
    showGridlines: false,
  };
}
