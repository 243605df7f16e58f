import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { AgentScore, MonthDetails } from "../../engine";
import { formatScore, tierName } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { ScoreBar } from "../components/ScoreBar";
import { TierBadge } from "../components/TierBadge";
import type { Result } from "../state/pane";
import { AgentDetail } from "./AgentDetail";

interface RankingProps {
  readonly result: Result;
  /** Null until they are known. */
  readonly details: MonthDetails | null;
  readonly language: Language;
}

/** Everybody in the order of rank; a line opens into how its composite came about. */
export function Ranking({ result, details, language }: RankingProps) {
  const styles = useStyles();
  return (
    <Accordion collapsible multiple>
      {result.report.agents.map((agent) => (
        <AccordionItem key={agent.agent} value={agent.agent}>
          <AccordionHeader as="h3" expandIconPosition="end" button={{ className: styles.button }}>
            <AgentLine agent={agent} language={language} />
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <AgentDetail agent={agent} result={result} details={details} language={language} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

interface AgentLineProps {
  readonly agent: AgentScore;
  readonly language: Language;
}

function AgentLine({ agent, language }: AgentLineProps) {
  const styles = useStyles();
  const words = paneWords[language].result;
  const { rank, composite, tier } = agent;
  return (
    <span className={styles.agent}>
      <span className={styles.line}>
        <span className={styles.rank}>{rank === null ? "–" : words.rankOf(rank)}</span>
        <span className={styles.name}>
          {agent.agent}
          {agent.group !== null && <span className={styles.group}>{agent.group}</span>}
        </span>
        {composite === null || tier === null ? (
          <span>{words.noComposite}</span>
        ) : (
          <>
            <TierBadge tier={tier} name={tierName(tier, language)} />
            <span className={styles.score}>{formatScore(composite, language)}</span>
          </>
        )}
      </span>
      <ScoreBar score={composite} />
    </span>
  );
}

const useStyles = makeStyles({
  button: {
    paddingLeft: 0,
    paddingRight: 0,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  panel: { marginLeft: 0, marginRight: 0, paddingBottom: tokens.spacingVerticalM },
  agent: {
    // The chevron beside it takes a share of the line otherwise.
    flexBasis: "100%",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  rank: { minWidth: "1.5em", textAlign: "end", color: tokens.colorNeutralForeground2 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  group: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  score: {
    minWidth: "3em",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
});
