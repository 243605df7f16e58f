import { makeStyles } from "@fluentui/react-components";
import type { TrendPoint } from "../../../engine";
import { formatCount } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";
import { aside, labelled } from "../../../locales/labelled";
import { ChartFigure } from "../../components/charts/ChartFigure";
import { TrendLine } from "../../components/charts/TrendLine";

interface TrendChartProps {
  readonly title: string;
  readonly trend: readonly TrendPoint[];
  readonly text: (value: number) => string;
  readonly target?: number;
  readonly language: Language;
}

/** Values over the scored periods; said in words while there is only one. */
export function TrendChart({ title, trend, text, target, language }: TrendChartProps) {
  const styles = useStyles();
  const all = paneReviewWords[language];
  const words = all.trend;
  const known = trend.filter(({ value }) => value !== null);
  if (known.length < 2)
    return <p className={styles.text}>{labelled(title, words.alone, language)}</p>;
  const hasCases = trend.some(({ n }) => n !== null);
  const shown = (value: number | null) => (value === null ? words.none : text(value));
  return (
    <ChartFigure
      title={title}
      asTable={[all.asTable, all.asTableOf(title)]}
      table={{
        head: [words.period, words.value, ...(hasCases ? [words.cases] : [])],
        rows: trend.map(({ period, value, n, otherWeights }) => [
          period.label,
          otherWeights ? `${shown(value)}${aside(words.otherWeights, language)}` : shown(value),
          ...(hasCases ? [n === null ? words.none : formatCount(n, language)] : []),
        ]),
      }}
    >
      <TrendLine
        label={words.about(known.map(({ period, value }) => `${period.label} ${text(value!)}`))}
        marks={trend.map(({ period, value, otherWeights }) => ({
          name: period.label,
          value,
          isApart: otherWeights,
        }))}
        text={text}
        {...(target !== undefined && {
          target: { value: target, text: words.target(text(target)) },
        })}
      />
    </ChartFigure>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
