import { makeStyles, tokens } from "@fluentui/react-components";
import { formatMonth, formatScore } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { panePublishWords } from "../../../locales/panePublish";
import type { Compared } from "../../state/publish/publishing";

interface MovedTableProps {
  readonly compared: Compared;
  readonly language: Language;
}

/** A longer list is an occasion to score the month again, not to be read here. */
const SHOWN = 30;

/** The adjustment list: whom scoring the month again would move, and by how much. */
export function MovedTable({ compared, language }: MovedTableProps) {
  const styles = useStyles();
  const words = panePublishWords[language].compare;
  const { moved, people, period } = compared;
  if (moved.length === 0) return <p className={styles.text}>{words.none(people)}</p>;

  const score = (value: number | null) =>
    value === null ? words.missing : formatScore(value, language);
  return (
    <>
      <p className={styles.text}>{words.some(moved.length, people)}</p>
      <table aria-label={words.label(formatMonth(period, language))} className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.agent}>
              {words.agent}
            </th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {moved.slice(0, SHOWN).map(({ agent, before, now, change }) => (
            <tr key={agent}>
              <th scope="row" className={styles.agent}>
                {agent}
              </th>
              <td>{score(before)}</td>
              <td>{score(now)}</td>
              <td>{change === null ? words.missing : signed(change, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moved.length > SHOWN && <p className={styles.text}>{words.more(moved.length - SHOWN)}</p>}
    </>
  );
}

const signed = (change: number, language: Language): string =>
  new Intl.NumberFormat(language, {
    signDisplay: "exceptZero",
    minimumFractionDigits: 1,
    maximumFractionDigits: 2,
  }).format(change);

const useStyles = makeStyles({
  text: { margin: 0 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      textAlign: "end",
      fontWeight: tokens.fontWeightRegular,
      paddingBlock: tokens.spacingVerticalXXS,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "anywhere",
    },
    "& thead th": { color: tokens.colorNeutralForeground3 },
  },
  agent: { textAlign: "start !important" as "start" },
});
