import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Metric, ProfileChange } from "../../../engine";
import { dimensionName, formatPlain, metricName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { curveText } from "../../../locales/profiles";
import { ruleChoice } from "../../../locales/rules";

interface ChangeTableProps {
  readonly label: string;
  readonly changes: readonly ProfileChange[];
  /** Over the two columns of what differs. */
  readonly sides: readonly [string, string];
  /** The catalogue, and the user's own. */
  readonly metrics: readonly Metric[];
  readonly language: Language;
}

/** What one profile has otherwise than another, side by side. */
export function ChangeTable({ label, changes, sides, metrics, language }: ChangeTableProps) {
  const styles = useStyles();
  const words = paneRulesWords[language].compare;
  return (
    <table aria-label={label} className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {words.what}
          </th>
          {sides.map((side, index) => (
            <th key={index} scope="col" className={mergeClasses(styles.cell, styles.side)}>
              {side}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes
          .map((change) => described(change, language, metrics))
          .map(({ key, name, before, after }) => (
            <tr key={key}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              <td className={mergeClasses(styles.cell, styles.side)}>{before}</td>
              <td className={mergeClasses(styles.cell, styles.side)}>{after}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

interface Described {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

function described(
  change: ProfileChange,
  language: Language,
  metrics: readonly Metric[],
): Described {
  const { percent, compare: words } = paneRulesWords[language];
  const key = `${change.of} ${change.id}`;
  switch (change.of) {
    case "dimension": {
      const say = (of: number | null) => (of === null ? words.gone : percent(of));
      return {
        key,
        name: dimensionName(change.id, language),
        before: say(change.before),
        after: say(change.after),
      };
    }
    case "metric": {
      // Its curve is told where that differs.
      const sameCurve =
        JSON.stringify(change.before?.curve) === JSON.stringify(change.after?.curve);
      const say = (of: typeof change.before) =>
        of === null
          ? words.gone
          : [
              percent(of.weight),
              ...(sameCurve ? [] : [curveText(change.id, of.curve, language, metrics)]),
            ].join(" · ");
      return {
        key,
        name: metricName(change.id, language, metrics),
        before: say(change.before),
        after: say(change.after),
      };
    }
    default: {
      const say = (of: number | string | null) =>
        of === null
          ? words.gone
          : typeof of === "number"
            ? formatPlain(of, language)
            : ruleChoice(change.of, of, language);
      return {
        key,
        name: words.terms[change.of],
        before: say(change.before),
        after: say(change.after),
      };
    }
  }
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    tableLayout: "fixed",
  },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalXXS,
  },
  side: { paddingInlineStart: tokens.spacingHorizontalS },
});
