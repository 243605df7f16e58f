import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import { formatScore, tierName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";
import { paneReviewWords } from "../../../locales/paneReview";
import { ScoreBar } from "../../components/ScoreBar";
import { TierBadge } from "../../components/TierBadge";
import type { PersonLine } from "../../state/review/people";
import { ChangeMark } from "./ChangeMark";

interface PersonButtonProps {
  readonly line: PersonLine;
  readonly language: Language;
  readonly onOpen: (agent: string) => void;
}

/** Rank, name, tier and composite of a person, and what to look at. */
export function PersonButton({ line, language, onOpen }: PersonButtonProps) {
  const styles = useStyles();
  const words = paneWords[language].result;
  const said = paneReviewWords[language];
  const { score, change, attention } = line;
  const { agent, rank, composite, tier, group } = score;
  // That the month is young is told once, for everybody.
  const reasons = attention.filter((why) => why !== "provisional" && why !== "withheld");
  return (
    <button
      type="button"
      data-agent={agent}
      className={styles.button}
      onClick={() => onOpen(agent)}
    >
      <span className={styles.line}>
        <span className={styles.rank}>{rank === null ? "–" : words.rankOf(rank)}</span>
        <span className={styles.name}>
          {agent}
          {group !== null && <span className={styles.small}>{group}</span>}
        </span>
        {composite === null || tier === null ? (
          <span>{words.noComposite}</span>
        ) : (
          <>
            <TierBadge tier={tier} name={tierName(tier, language)} />
            <span className={styles.score}>
              {formatScore(composite, language)}
              <ChangeMark change={change} language={language} />
            </span>
          </>
        )}
      </span>
      <ScoreBar score={composite === null ? null : Math.min(100, composite)} />
      {reasons.length > 0 && (
        <span className={mergeClasses(styles.small, styles.reasons)}>
          <Warning16Regular aria-hidden="true" />
          {reasons.map((why) => said.attention[why]).join(" · ")}
        </span>
      )}
    </button>
  );
}

const useStyles = makeStyles({
  button: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    paddingInline: 0,
    paddingBlock: tokens.spacingVerticalXS,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  rank: { minWidth: "1.5em", textAlign: "end", color: tokens.colorNeutralForeground2 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  small: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  reasons: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  score: {
    minWidth: "3em",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
});
