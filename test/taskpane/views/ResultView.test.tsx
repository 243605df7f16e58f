import { act, screen, within } from "@testing-library/react";
import { measured, notApplicable } from "../../../src/engine";
import type { Language } from "../../../src/locales/language";
import type { Result } from "../../../src/taskpane/state/pane";
import { useReview } from "../../../src/taskpane/state/review/reviewState";
import { ResultView } from "../../../src/taskpane/views/ResultView";
import { result, resultOf, rules } from "../../support/panes";
import { agentScore, marchReport, metricScore } from "../../support/report";
import { nowhere, recorded, show } from "../../support/show";

type Actions = ReturnType<typeof recorded>;

/** With what is on view kept, as the pane keeps it. */
function Shown(props: { result: Result; language: Language; actions: Actions }) {
  const [review, change] = useReview(props.result.report);
  return (
    <ResultView
      {...props}
      rules={rules()}
      review={review}
      onReview={change}
      reviewer="Li"
      onReviewer={nowhere}
      headingRef={nowhere}
    />
  );
}

async function showResult(shown: Result = result(), language: Language = "en") {
  const actions = recorded();
  // What stands behind the values comes a moment later.
  const drawn = await act(async () =>
    show(<Shown result={shown} language={language} actions={actions} />),
  );
  return { actions, ...drawn };
}

const people = () =>
  within(screen.getByRole("list", { name: /People|人员/ })).getAllByRole("button");

describe("the result's view", () => {
  it("lists everybody by rank, with composite and tier in words", async () => {
    await showResult();
    expect(people().map((line) => line.textContent)).toEqual([
      "1王芳一组Good92.0",
      "2Li Na一组Good84.5",
      "–新人一组no composite",
    ]);
  });

  it("leads to the sheet it was written to", async () => {
    const { actions, user } = await showResult();
    await user.click(screen.getByRole("button", { name: "Open sheet “KPI 2025-03”" }));
    expect(actions.showResult).toHaveBeenCalled();
  });

  it("opens an agent into each metric with its value, n, target and score", async () => {
    const fcr = metricScore("FCR", 0.8, 96.2);
    const csat = metricScore("CSAT", 0.95, null);
    const agent = agentScore("王芳", 92.04, {
      metrics: new Map([
        ["FCR", measured(0.77, 35)],
        ["CSAT", measured(0.5, 2)],
      ]),
      dimensions: [{ id: "solving", weight: 25, score: 96.2, metrics: [fcr, csat] }],
    });
    const { user } = await showResult(result({ report: marchReport({ agents: [agent] }) }));
    await user.click(screen.getByRole("button", { name: /王芳/ }));

    expect(screen.getByText("77.0% · n = 35 · target ≥ 80.0%")).toBeVisible();
    expect(
      screen.getByText("50.0% · n = 2 · target ≥ 95.0% · too few cases to score"),
    ).toBeVisible();
    expect(screen.getByText("90% of the weight could be measured.")).toBeVisible();
  });

  it("says why somebody has no composite", async () => {
    const { user } = await showResult(result(), "zh-CN");
    await user.click(screen.getByRole("button", { name: /新人/ }));
    expect(
      screen.getByText("无综合得分：覆盖率（可测量的权重）只有 40%，至少需要 70%。"),
    ).toBeVisible();
  });

  it.each([
    ["zh-CN", /^所有人都没有综合得分：.*缺少的列：服务成本。$/],
    ["en", /^Nobody has a composite: .*Missing columns: Cost\.$/],
  ] as const)(
    "[SC17] says above the list why nobody has a composite, %s",
    async (language, said) => {
      const { team } = marchReport();
      const lacking = notApplicable("missingColumn", [[{ field: "cost" }]]);
      const metrics = new Map(
        marchReport()
          .profile.dimensions.flatMap((dimension) => dimension.metrics)
          .map(({ metric }) => [metric, lacking] as const),
      );
      const report = marchReport({
        agents: [agentScore("新人", null)],
        team: { ...team, metrics },
      });
      await showResult(result({ report }), language);
      const sentence = screen.getByText(said);
      expect(sentence.compareDocumentPosition(people()[0]!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    },
  );

  it("says what the figures leave out", async () => {
    const report = marchReport({ excluded: [{ reason: "spam", count: 3, places: [] }] });
    const { user } = await showResult(result({ report }));
    await user.click(screen.getByRole("tab", { name: "Team" }));
    await user.click(screen.getByRole("button", { name: "What was left out" }));
    expect(screen.getByText("spam and advertising: 3 rows")).toBeVisible();
    expect(
      screen.getByText(/^First contact resolution: counted without .*, for lack of a column\.$/),
    ).toBeVisible();
    expect(screen.getByText(/^Cost per service: not measured, the sheet lacks/)).toBeVisible();
  });

  it("says when the sheet has been edited since", async () => {
    await showResult(result({ edited: true }));
    expect(screen.getByText(/edited since this was scored/)).toBeVisible();
  });

  it("says how sure a rate is and how spread times are", async () => {
    const march = resultOf([
      ...Array.from({ length: 20 }, (_, index) => ({
        agent: "Ann",
        day: 1 + index,
        rating: index % 4 === 0 ? 1 : 5,
        minutesToFirstResponse: 10 + index,
      })),
    ]);
    const { user } = await showResult(march);
    await user.click(screen.getByRole("button", { name: /Ann/ }));
    expect(
      screen.getByText(/^75\.0% · n = 20 · 95% interval 53\.1% to 88\.8% · target ≥ 95\.0%$/),
    ).toBeVisible();
    expect(
      screen.getByText(/^27\.1 min · n = 20 · median 19\.5 min, P90 27\.1 min, mean 19\.5 min/),
    ).toBeVisible();
  });

  it("says how many points of the composite each metric won and lost", async () => {
    const agent = agentScore("王芳", 92.04, {
      dimensions: [
        { id: "solving", weight: 25, score: 96.2, metrics: [metricScore("FCR", 0.8, 96.2)] },
      ],
    });
    const { user } = await showResult(result({ report: marchReport({ agents: [agent] }) }));
    await user.click(screen.getByRole("button", { name: /王芳/ }));
    expect(screen.getByText("48.1 of 50.0 points · 1.9 lost")).toBeVisible();
  });

  it("shows everybody together", async () => {
    const { user } = await showResult();
    await user.click(screen.getByRole("tab", { name: "Team" }));
    expect(screen.getByText(/^80\.0% · n = 105/)).toBeVisible();
  });

  it("shows a name that looks like markup or a formula as it is written", async () => {
    const name = '<img src=x onerror="alert(1)">=1+1';
    await showResult(result({ report: marchReport({ agents: [agentScore(name, 80)] }) }));
    expect(screen.getByText(name)).toBeVisible();
  });
});
