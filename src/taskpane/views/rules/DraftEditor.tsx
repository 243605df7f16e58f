import { Accordion, Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { checkProfile, hasErrors, metricById, type MonthMeasures } from "../../../engine";
import { metricName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { Fold } from "../../components/Fold";
import { Section } from "../../components/Section";
import type { Pane } from "../../state/pane";
import type { Desk } from "../../state/rules/desk";
import { hasEdits, type Draft } from "../../state/rules/draft";
import { notMeasurable } from "../../state/rules/metricsToAdd";
import type { DeskActions } from "../../state/rules/deskActions";
import { profileTitle } from "../../state/rules/profileTitle";
import { partToTakeOut } from "../../state/rules/takenOut";
import { isMoved } from "../../state/rules/whoMoves";
import type { Rules } from "../../state/rulesOfBook";
import { AddMetric } from "./AddMetric";
import { DimensionEditor } from "./DimensionEditor";
import { Findings } from "./Findings";
import { Operators } from "./Operators";
import { TermsEditor } from "./TermsEditor";
import { useMoves } from "./useMoves";
import { WhoMoves } from "./WhoMoves";

interface DraftEditorProps {
  readonly draft: Draft;
  readonly desk: Desk;
  readonly pane: Pane;
  readonly rules: Rules;
  /** Of the month chosen; null: it is not measured. */
  readonly measures: MonthMeasures | null;
  readonly language: Language;
  readonly actions: DeskActions;
}

/** A profile being edited: its weights and curves, who would move, and what is wrong so far. */
export function DraftEditor(props: DraftEditorProps) {
  const { draft, desk, pane, rules, measures, language, actions } = props;
  const styles = useStyles();
  const words = paneRulesWords[language];
  const heading = useRef<HTMLElement>(null);
  useEffect(() => heading.current?.focus(), [draft.table]);

  const { profile } = draft;
  const moves = useMoves(draft, rules, measures);
  const { metrics } = rules.rulebook;
  const findings = [
    ...checkProfile(profile, { metricOf: (id) => metricById(id, metrics) }),
    ...notMeasurable(profile, measures),
  ];
  const isBlocked = hasErrors(findings);
  const total = profile.dimensions.reduce((sum, { weight }) => sum + weight, 0);
  const title = profileTitle(profile, language);
  return (
    <>
      <Section
        heading={words.editor.heading(title)}
        headingRef={(element) => {
          heading.current = element;
        }}
      >
        <Field label={words.editor.name}>
          <Input
            value={profile.name ?? title}
            onChange={(_event, { value }) => actions.change({ type: "renamed", name: value })}
          />
        </Field>
        <p className={styles.note}>{words.editor.total(words.percent(total))}</p>
        {profile.dimensions.map((dimension) => (
          <DimensionEditor
            key={dimension.id}
            dimension={dimension}
            draft={draft}
            metrics={metrics}
            measures={measures}
            language={language}
            onChange={actions.change}
          />
        ))}
        <Accordion collapsible multiple>
          <Fold id="add" summary={words.add.heading}>
            <AddMetric
              profile={profile}
              metrics={metrics}
              measures={measures}
              language={language}
              onChange={actions.change}
            />
          </Fold>
          <Fold id="terms" summary={words.terms.heading}>
            <TermsEditor profile={profile} language={language} onChange={actions.change} />
          </Fold>
        </Accordion>
      </Section>
      <Operators
        draft={draft}
        rules={rules}
        measures={measures}
        language={language}
        onChange={actions.change}
      />
      <WhoMoves moves={moves} desk={desk} pane={pane} language={language} actions={actions} />
      <Findings
        heading={words.editor.findings}
        findings={findings}
        rules={rules}
        language={language}
        busy={desk.busy}
        actions={actions}
        furtherMend={(finding) => {
          const part = partToTakeOut(finding, draft);
          return (
            part && (
              <Button size="small" onClick={() => actions.change({ type: "partRemoved", part })}>
                {words.findings.takeOut(metricName(part.metric ?? "", language, metrics))}
              </Button>
            )
          );
        }}
      />
      <section aria-label={words.editor.save} className={styles.save}>
        {hasEdits(draft) && (
          <p className={styles.note}>
            {words.editor.unsaved} {draft.cells === null && words.editor.newTable(draft.table)}
          </p>
        )}
        {moves?.people.some(isMoved) && (
          <p className={styles.note}>{words.moves.brief(moves.rankMoved, moves.tierMoved)}</p>
        )}
        {isBlocked && <p className={styles.note}>{words.editor.blocked}</p>}
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={isBlocked || desk.busy || !hasEdits(draft)}
            onClick={() => void actions.save(language)}
          >
            {words.editor.save}
          </Button>
          <Button
            className={styles.narrow}
            disabledFocusable={desk.busy || draft.past.length === 0}
            onClick={() => actions.change({ type: "undone" })}
          >
            {words.editor.undo}
          </Button>
          <Button className={styles.narrow} disabledFocusable={desk.busy} onClick={actions.discard}>
            {words.editor.discard}
          </Button>
        </div>
      </section>
    </>
  );
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  save: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    // In reach at the lower edge while weights are moved above.
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  /** All three in one line at 320 px. */
  narrow: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
