import { Accordion, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { lintTables, type Profile } from "../../../engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { Section } from "../../components/Section";
import type { Pane } from "../../state/pane";
import type { Desk } from "../../state/rules/desk";
import { measuresAtHand } from "../../state/rules/measuresAtHand";
import type { DeskActions } from "../../state/rules/deskActions";
import { roomGroups, tablesIn } from "../../state/rules/rooms";
import { DeskNotice } from "./DeskNotice";
import { DraftEditor } from "./DraftEditor";
import { Findings } from "./Findings";
import { ProfileFiles } from "./ProfileFiles";
import { ProfileList } from "./ProfileList";
import { ProfilesCompared } from "./ProfilesCompared";
import { RoomLine } from "./RoomLine";
import { TakeOutMetric } from "./TakeOutMetric";
import { TierLimits } from "./TierLimits";
import { VersionList } from "./VersionList";

interface RulesViewProps {
  readonly pane: Pane;
  readonly desk: Desk;
  readonly language: Language;
  readonly actions: DeskActions;
}

/** Step 2: what people are scored by, checked before it is used, and who moves when it changes. */
export function RulesView({ pane, desk, language, actions }: RulesViewProps) {
  const styles = useStyles();
  const words = paneRulesWords[language];
  const { rules } = pane;
  const measures = measuresAtHand(pane, desk);
  const findings = useMemo(() => {
    if (!rules || !measures) return rules?.findings ?? [];
    return lintTables(rules.tables, { team: measures.team, people: measures.agents.length });
  }, [rules, measures]);
  const [exported, setExported] = useState<Profile | null>(null);
  const list = useFocusAfter(desk.draft === null);
  if (!rules)
    return (
      <Section heading={words.profiles.heading}>
        <p className={styles.text}>{words.reading}</p>
      </Section>
    );

  return (
    <>
      <DeskNotice desk={desk} language={language} actions={actions} />
      {desk.draft ? (
        <DraftEditor
          draft={desk.draft}
          desk={desk}
          pane={pane}
          rules={rules}
          measures={measures}
          language={language}
          actions={actions}
        />
      ) : (
        <>
          <Findings
            heading={words.findings.heading}
            findings={findings}
            rules={rules}
            language={language}
            busy={desk.busy}
            actions={actions}
            furtherMend={(finding) => (
              <TakeOutMetric
                key={`${finding.table} ${finding.row} ${finding.about}`}
                finding={finding}
                rules={rules}
                measures={measures}
                language={language}
                busy={desk.busy}
                onTakeOut={actions.takeOut}
              />
            )}
          />
          <ProfileList
            rules={rules}
            findings={findings}
            language={language}
            busy={desk.busy}
            actions={actions}
            onExport={setExported}
            headingRef={list}
          />
          <Section heading={words.compare.heading}>
            <ProfilesCompared rules={rules} language={language} />
          </Section>
          <ProfileFiles
            exported={exported}
            language={language}
            actions={actions}
            onClose={() => setExported(null)}
          />
          <VersionList rules={rules} desk={desk} language={language} onRestore={actions.restore} />
          {(Object.keys(roomGroups) as (keyof typeof roomGroups)[]).map((group) => (
            <Section key={group} heading={words.room[group]}>
              <Accordion collapsible multiple>
                {roomGroups[group].map((room) => (
                  <RoomLine
                    key={room}
                    room={room}
                    tables={tablesIn(room, rules, findings)}
                    language={language}
                    busy={desk.busy}
                    actions={actions}
                    further={(table) =>
                      room === "tiers" && (
                        <TierLimits
                          table={table}
                          pane={pane}
                          desk={desk}
                          rules={rules}
                          measures={measures}
                          language={language}
                          actions={actions}
                        />
                      )
                    }
                  />
                ))}
              </Accordion>
            </Section>
          ))}
        </>
      )}
    </>
  );
}

/** When the editor closes, the button that the keyboard was on is gone: it goes on at this place. */
function useFocusAfter(isClosed: boolean): (element: HTMLElement | null) => void {
  const place = useRef<HTMLElement>(null);
  const wasClosed = useRef(isClosed);
  useEffect(() => {
    if (isClosed && !wasClosed.current && document.hasFocus()) place.current?.focus();
    wasClosed.current = isClosed;
  }, [isClosed]);
  return useCallback((element) => {
    place.current = element;
  }, []);
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
