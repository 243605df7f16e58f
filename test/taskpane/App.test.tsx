import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { openPane, type PaneSession } from "../../src/taskpane/state/openPane";
import type { Scalar, SheetContent } from "../../src/workbench/book/content";
import { bootOffice } from "../support/bootOffice";
import { ticketSheet } from "../support/ticketSheet";

const office = bootOffice({ language: "zh-CN" });

const calls: SheetContent = {
  name: "工单",
  rows: ticketSheet(
    ["甲", "乙"].flatMap((agent) =>
      Array.from({ length: 12 }, (_, index) => ({ agent, day: 2 * index + 8, rating: 5 })),
    ),
  ) as Scalar[][],
};

let session: PaneSession;

// A whole workbook works behind these; on a busy machine that takes its time.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(60_000);

beforeEach(async () => {
  localStorage.clear();
  // The workbook changes the pane whenever it is ready to, not only when the test does something.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  // jsdom has no media queries; this system prefers light colours.
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;
  const { book, host } = await office;
  host.faults.clear();
  await book.load({ sheets: [calls] });
  session = openPane();
});

afterEach(() => {
  session.close();
  jest.restoreAllMocks();
});

function open() {
  render(<App session={session} officeLanguage="zh-CN" />);
  void session.look();
  return userEvent.setup();
}

const scoreButton = () => screen.findByRole("button", { name: "计算2025年3月得分" });

describe("the pane", () => {
  it("offers the month of the tickets and leads the keyboard to its result", async () => {
    // jsdom's document forgets that it has the focus when the focused element goes; no browser does.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const user = open();
    await scoreButton();
    await user.click(screen.getByRole("tab", { name: /评分/ }));
    expect(screen.getByLabelText("考核月份")).toHaveDisplayValue("2025年3月 · 24 张工单");
    (await scoreButton()).focus();
    await user.keyboard("{Enter}");

    const heading = await screen.findByRole("heading", { name: "2025年3月考核结果" });
    await waitFor(() => expect(heading).toHaveFocus());
    screen.getByRole("button", { name: /甲/ }).focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByText("已测量、不计分")).toBeVisible();
  });

  it("tells screen readers what goes on, and the bar moves", async () => {
    const user = open();
    await scoreButton();
    const told = new Set<string>();
    const shares = new Set<string>();
    const watch = new MutationObserver(() => {
      // By attribute: a query by role on every change would take longer than the scoring.
      for (const status of document.querySelectorAll("[role=status]")) told.add(status.textContent);
      const bar = document.querySelector("[role=progressbar]");
      if (bar) shares.add(bar.getAttribute("aria-valuenow") ?? "");
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
    await user.click(await scoreButton());
    await screen.findByRole("heading", { name: /考核结果/ });
    watch.disconnect();
    expect([...told]).toEqual(expect.arrayContaining(["正在计算各项指标", "正在写入结果表"]));
    expect(shares.size).toBeGreaterThan(5);
  });

  it("gives the keyboard back to the button after a cancel", async () => {
    const { host } = await office;
    // jsdom's document forgets that it has the focus when the focused element goes; no browser does.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const user = open();
    await scoreButton();
    host.faults.delay(300, { times: 50 });
    await user.click(await scoreButton());
    await user.click(await screen.findByRole("button", { name: "取消" }));
    expect(await screen.findByText("已取消，未写入任何内容。")).toBeVisible();
    expect(await scoreButton()).toHaveFocus();
  });

  it("changes its language at once and remembers it", async () => {
    const user = open();
    await scoreButton();
    await user.selectOptions(screen.getByLabelText("语言"), "English");
    expect(screen.getByRole("button", { name: "Score March 2025" })).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "en");
    expect(localStorage.getItem("service-kpi.pane")).toContain('"language":"en"');
  });

  it("shows how far each step is, and what is missing before it", async () => {
    const user = open();
    await scoreButton();
    expect(screen.getByRole("tab", { name: /数据.*已完成/ })).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "复核" }));
    expect(screen.getByText("还没有评分过的月份。")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "去评分" }));
    await user.click(await scoreButton());
    await screen.findByRole("heading", { name: /考核结果/ });
    expect(screen.getByRole("tab", { name: /评分.*已完成/ })).toBeVisible();
  });

  it("shows the first hints until they are dismissed", async () => {
    const user = open();
    const hints = await screen.findByRole("complementary", { name: "三步完成一个月的考核" });
    await user.click(within(hints).getByRole("button", { name: "隐藏提示" }));
    expect(hints).not.toBeInTheDocument();
  });

  it("says in the user's words what Excel refused, and scores at the next try", async () => {
    const { host } = await office;
    const user = open();
    await scoreButton();
    host.faults.next("WriteNotSupportedWhenModalDialogOpen");
    await user.click(await scoreButton());
    expect(await screen.findByRole("alert")).toHaveTextContent(/对话框/);
    await user.click(await scoreButton());
    expect(await screen.findByRole("heading", { name: /考核结果/ })).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});
