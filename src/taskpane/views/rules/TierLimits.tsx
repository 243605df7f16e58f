import { Accordion, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { hasErrors, tiersTable, type Cells, type MonthMeasures } from "../../../engine";
import { tierName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { placedSentence } from "../../../locales/rules";
import { Fold } from "../../components/Fold";
import { PlainList } from "../../components/PlainList";
import { tableOf } from "../../state/data/tableOf";
import type { Pane } from "../../state/pane";
import type { Desk } from "../../state/rules/desk";
import type { DeskActions } from "../../state/rules/deskActions";
import {
  isSameOrder,
  limitChanges,
  movesByRules,
  rulesWith,
  tierLimits,
} from "../../state/rules/tierLimits";
import type { Rules } from "../../state/rulesOfBook";
import { NumberInput } from "./NumberInput";
import { WhoMoves } from "./WhoMoves";

interface TierLimitsProps {
  readonly table: string;
  readonly pane: Pane;
  readonly desk: Desk;
  readonly rules: Rules;
  /** Of the month chosen; null: it is not measured. */
  readonly measures: MonthMeasures | null;
  readonly language: Language;
  readonly actions: Pick<DeskActions, "changeCells" | "measure" | "stopMeasuring">;
}

/** Where tiers begin, to be moved for a trial: who would cross is shown before anything is written. */
export function TierLimits(props: TierLimitsProps) {
  const { table, rules, language } = props;
  const words = paneRulesWords[language].tiers;
  const there = tableOf(rules, tiersTable);
  // Of several tables of tiers the first counts.
  if (there?.name !== table || tierLimits(there.cells).length === 0) return null;
  return (
    <Accordion collapsible>
      <Fold id={table} summary={words.try}>
        <Trial {...props} key={JSON.stringify(there.cells)} cells={there.cells} />
      </Fold>
    </Accordion>
  );
}

interface TrialProps extends TierLimitsProps {
  readonly cells: Cells;
}

function Trial(props: TrialProps) {
  const { table, cells, pane, desk, rules, measures, language, actions } = props;
  const styles = useStyles();
  const all = paneRulesWords[language];
  const words = all.tiers;
  const [wanted, setWanted] = useState<ReadonlyMap<number, number>>(new Map());
  const changes = useMemo(() => limitChanges(cells, wanted), [cells, wanted]);
  const after = useMemo(() => rulesWith(rules, table, changes), [rules, table, changes]);
  const errors = (after?.findings ?? []).filter(({ severity }) => severity === "error");
  const isInOrder = isSameOrder(cells, wanted);
  const isBlocked = !isInOrder || errors.some((of) => of.table === table);
  const { profile } = pane.choice;
  const moves = useMemo(
    () =>
      measures && after && !hasErrors(after.findings)
        ? movesByRules(rules, after, measures, profile)
        : null,
    [rules, after, measures, profile],
  );
  return (
    <div className={styles.trial}>
      <p className={styles.text}>{words.about}</p>
      {tierLimits(cells).map(({ row, tier, from }) => {
        const label = words.from(tierName(tier, language));
        return (
          <label key={row} className={styles.line}>
            <span className={styles.name}>{label}</span>
            <NumberInput
              label={label}
              value={wanted.get(row) ?? from}
              unit=""
              wrong={all.editor.numberWrong}
              onChange={(value) =>
                value !== null && setWanted((before) => new Map(before).set(row, value))
              }
            />
          </label>
        );
      })}
      {!isInOrder && (
        <p role="status" className={styles.wrong}>
          {words.order}
        </p>
      )}
      {errors.length > 0 ? (
        <PlainList label={all.editor.findings}>
          {errors.map((finding, index) => (
            <li key={index}>
              {finding.table} · {placedSentence(finding, language)}
            </li>
          ))}
        </PlainList>
      ) : (
        isInOrder && (
          <WhoMoves moves={moves} desk={desk} pane={pane} language={language} actions={actions} />
        )
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={desk.busy || changes.length === 0 || isBlocked}
          onClick={() => void actions.changeCells(table, changes, language)}
        >
          {words.save}
        </Button>
        <Button
          size="small"
          disabledFocusable={changes.length === 0}
          onClick={() => setWanted(new Map())}
        >
          {words.reset}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  trial: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  wrong: { margin: 0 },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
