import { readRulebook, readTickets, type Cells, type Question } from "../../../../src/engine";
import { rulesOf } from "../../../../src/taskpane/state/rulesOfBook";
import { LaterTickets } from "../../../../src/taskpane/views/data/LaterTickets";
import { MissingHolidays } from "../../../../src/taskpane/views/data/MissingHolidays";
import { OpenQuestions } from "../../../../src/taskpane/views/data/OpenQuestions";
import { screen } from "@testing-library/react";
import { recorded, show } from "../../../support/show";

/** 1 January 2100: no test will run later. */
const FAR = 73_051;

function tableOf(...created: readonly number[]) {
  const rows = created.map((day) => ["Ann", day, day + 0.5]);
  const outcome = readTickets([["Agent", "Created at", "Resolved at"], ...rows], { firstRow: 4 });
  if (outcome.kind !== "read") throw new Error("unreadable");
  return outcome.table;
}

describe("what is pointed out about the data", () => {
  it("[PANE24] tickets of days to come, with the way to the latest of them", async () => {
    const actions = recorded();
    const table = tableOf(FAR, FAR + 3, FAR + 1);
    const { user } = show(<LaterTickets table={table} language="en" onJump={actions.showCell} />);
    expect(screen.getByText(/^3 tickets are dated after today/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Row 6" }));
    expect(actions.showCell).toHaveBeenCalledWith({ sheet: null, row: 6, column: null });
  });

  it("[PANE24] none where the tickets are past", () => {
    const { showCell: onJump } = recorded();
    show(<LaterTickets table={tableOf(45_717)} language="zh-CN" onJump={onJump} />);
    expect(screen.queryByRole("status")).toBeNull();
  });

  const lastYears: Cells = [
    ["Date", "Kind"],
    ["2024-10-01", "day off"],
  ];
  const settings = (clock: string): Cells => [
    ["Setting", "Value"],
    ["Clock", clock],
  ];
  const noticeBy = (clock: string) => {
    const tables = new Map([
      ["KPI_Holidays", lastYears],
      ["KPI_Settings", settings(clock)],
    ]);
    expect(readRulebook(tables).findings.filter(({ severity }) => severity === "error")).toEqual(
      [],
    );
    const actions = recorded();
    const months = [{ month: "2025-03", tickets: 3, complete: true }];
    const drawn = show(
      <MissingHolidays
        rules={rulesOf(tables)}
        months={months}
        language="en"
        onOpen={actions.openTable}
      />,
    );
    return { actions, ...drawn };
  };

  it("[PANE25] holidays of a year that the table lacks, with the way to it", async () => {
    const { actions, user } = noticeBy("working time");
    expect(screen.getByText(/2025/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /KPI_Holidays/ }));
    expect(actions.openTable).toHaveBeenCalledWith("holidays", "en");
  });

  it("[PANE25] no holidays where all time counts", () => {
    noticeBy("calendar time");
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("[PANE7] what nobody has settled, with what holds meanwhile", () => {
    const question: Question = {
      kind: "durationUnit",
      sheet: null,
      header: "处理时长",
      field: "handleDuration",
      options: ["minutes", "seconds"],
      assumed: "minutes",
      example: "90",
    };
    show(<OpenQuestions read={{ questions: [question], columns: [] }} language="zh-CN" />);
    expect(screen.getByText(/回答之前按“分钟”处理/)).toBeVisible();
    expect(screen.getByText(/1 个问题未确定/)).toBeVisible();
  });
});
