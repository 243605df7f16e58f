import { readRulebook, readTickets, type Cells, type Question } from "../../../../src/engine";
import { rulesOf } from "../../../../src/taskpane/state/rulesOfBook";
import { JudgedAsOf } from "../../../../src/taskpane/views/data/JudgedAsOf";
import { MissingHolidays } from "../../../../src/taskpane/views/data/MissingHolidays";
import { MistypedEnd } from "../../../../src/taskpane/views/data/MistypedEnd";
import { OpenQuestions } from "../../../../src/taskpane/views/data/OpenQuestions";
import { screen } from "@testing-library/react";
import { recorded, show } from "../../../support/show";

/** 1 January 2100: no test will run later. */
const FAR = 73_051;
/** 1 March 2025. */
const MARCH = 45_717;

function endOf(created: readonly number[], asOf: number | null = null) {
  const rows = created.map((day) => ["Ann", day, day + 0.5]);
  const outcome = readTickets([["Agent", "Created at", "Resolved at"], ...rows], { firstRow: 4 });
  if (outcome.kind !== "read") throw new Error("unreadable");
  const { showCell: onJump } = recorded();
  const onOpenSettings = jest.fn();
  const props = { outcome, asOf, language: "en", onJump, onOpenSettings } as const;
  const drawn = show(
    <>
      <JudgedAsOf {...props} />
      <MistypedEnd {...props} />
    </>,
  );
  return { ...drawn, onJump, onOpenSettings };
}

/** Tickets of each day of March. */
const march = Array.from({ length: 31 }, (_, day) => MARCH + day);

describe("what is pointed out about the data", () => {
  it("[PANE24] tickets of days to come, with the way to the cell of the latest", async () => {
    const { user, onJump, onOpenSettings } = endOf([FAR, FAR + 3, FAR + 1]);
    expect(screen.getByText(/^3 tickets are dated after today/)).toBeVisible();
    expect(screen.getByText(/now Jan 4, 2100/)).toBeVisible();
    expect(screen.getByText(/which tickets are overdue/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show row 6, Resolved at" }));
    expect(onJump).toHaveBeenCalledWith({ sheet: null, row: 6, column: "Resolved at" });
    await user.click(screen.getByRole("button", { name: "Open: KPI_Settings" }));
    expect(onOpenSettings).toHaveBeenCalled();
  });

  it("[PANE24] an end of the data far behind everything else, with the way to its cell", async () => {
    const { user, onJump } = endOf([...march, MARCH + 50]);
    expect(screen.getByText(/^The data end 20 days after everything else/)).toBeVisible();
    expect(screen.getByText(/the last thing happened on Mar 31, 2025/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show row 36, Resolved at" }));
    expect(onJump).toHaveBeenCalledWith({ sheet: null, row: 36, column: "Resolved at" });
  });

  it("[PANE24] in any case the moment by which tickets are judged, and its cell", async () => {
    const { user, onJump } = endOf(march);
    expect(screen.queryByRole("status")).toBeNull();
    expect(screen.getByText(/^Judged as of Mar 31, 2025, 12:00 PM/)).toBeVisible();
    await user.click(
      screen.getByRole("button", { name: "the latest moment, row 35, Resolved at" }),
    );
    expect(onJump).toHaveBeenCalledWith({ sheet: null, row: 35, column: "Resolved at" });
  });

  it("[PANE24] where a setting says the moment, that and nothing of the end of the data", async () => {
    const { user, onOpenSettings } = endOf([...march, MARCH + 50], MARCH + 31);
    expect(screen.queryByRole("status")).toBeNull();
    expect(screen.getByText(/^Judged as of Apr 1, 2025/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "as KPI_Settings says" }));
    expect(onOpenSettings).toHaveBeenCalled();
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
