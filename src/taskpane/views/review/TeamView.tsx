import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { spreadOf, teamTrend, tierCounts } from "../../../engine";
import { formatCount, formatScore, formatShare, tierName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";
import { BarRows } from "../../components/charts/BarRows";
import { ChartFigure } from "../../components/charts/ChartFigure";
import type { Result } from "../../state/pane";
import type { Rules } from "../../state/rulesOfBook";
import { LeftOut } from "../LeftOut";
import { TeamMetrics } from "./TeamMetrics";
import { TrendChart } from "./TrendChart";

interface TeamViewProps {
  readonly result: Result;
  readonly rules: Rules;
  readonly language: Language;
}

/** Everybody together: how composites and tiers are spread, the team's own figures, what was left out. */
export function TeamView({ result, rules, language }: TeamViewProps) {
  const styles = useStyles();
  const words = paneReviewWords[language].teamView;
  const { report, grounds } = result;
  const { history, kept } = rules.rulebook;
  return (
    <div className={styles.team}>
      <SpreadChart result={result} language={language} />
      <TiersChart result={result} language={language} />
      {report.period !== null && (
        <TrendChart
          title={words.trend}
          trend={teamTrend(report, { history, kept }).map(({ period, composite, people }) => ({
            period,
            value: composite,
            n: people,
            otherWeights: false,
          }))}
          text={(value) => formatScore(value, language)}
          language={language}
        />
      )}
      <h3 className={styles.heading}>{words.metrics}</h3>
      <TeamMetrics report={report} details={grounds?.details ?? null} language={language} />
      <LeftOut report={report} language={language} />
    </div>
  );
}

type ChartProps = Pick<TeamViewProps, "result" | "language">;

function SpreadChart({ result: { report }, language }: ChartProps) {
  const all = paneReviewWords[language];
  const words = all.teamView;
  const spread = spreadOf(report.agents.flatMap(({ composite }) => composite ?? []));
  if (!spread) return null;
  const points = (value: number) => formatScore(value, language);
  const rows = spread.bins.map(({ from, to, people }) => ({
    name: words.bin(formatCount(from, language), formatCount(to, language)),
    value: people,
    text: formatCount(people, language),
  }));
  return (
    <ChartFigure
      title={words.spread}
      about={words.spreadAbout(spread.n, points(spread.mean), points(spread.median))}
      asTable={[all.asTable, all.asTableOf(words.spread)]}
      table={{
        head: [words.composite, words.people],
        rows: rows.map(({ name, text }) => [name, text]),
      }}
    >
      <BarRows label={words.spread} rows={rows} />
    </ChartFigure>
  );
}

function TiersChart({ result: { report, rules }, language }: ChartProps) {
  const all = paneReviewWords[language];
  const words = all.teamView;
  const { tiers, without } = tierCounts(report, rules.rulebook.settlement.tiers);
  const rows = tiers.map(({ tier, people, share }) => ({
    name: tierName(tier, language),
    value: people,
    text: formatCount(people, language),
    share: share === null ? "–" : formatShare(share, language),
  }));
  return (
    <ChartFigure
      title={words.tiers}
      {...(without > 0 && { about: words.without(without) })}
      asTable={[all.asTable, all.asTableOf(words.tiers)]}
      table={{
        head: [words.tier, words.people, words.share],
        rows: rows.map(({ name, text, share }) => [name, text, share]),
      }}
    >
      <BarRows label={words.tiers} rows={rows} />
    </ChartFigure>
  );
}

const useStyles = makeStyles({
  team: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});
