import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { PlainList } from "../../components/PlainList";
import { Section } from "../../components/Section";
import type { Desk } from "../../state/rules/desk";
import type { DeskActions } from "../../state/rules/deskActions";
import type { Rules } from "../../state/rulesOfBook";

interface VersionListProps {
  readonly rules: Rules;
  readonly desk: Desk;
  readonly language: Language;
  readonly onRestore: DeskActions["restore"];
}

/** Tables of weights as they stood before they were saved over. */
export function VersionList({ rules, desk, language, onRestore }: VersionListProps) {
  const styles = useStyles();
  const words = paneRulesWords[language].versions;
  const kept = Object.entries(desk.versions);
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <Section heading={words.heading}>
      {kept.length === 0 ? (
        <p className={styles.text}>{words.none}</p>
      ) : (
        kept.map(([table, versions]) => (
          <PlainList key={table} label={table}>
            {versions.map((version) => {
              const until = time.format(new Date(version.until));
              return (
                <li key={version.until} className={styles.version}>
                  <span className={styles.name}>
                    {table}
                    {!rules.tables.has(table) && ` (${words.removed})`}, {words.until(until)}
                  </span>
                  <Button
                    size="small"
                    disabledFocusable={desk.busy}
                    aria-label={words.restoreOf(table, until)}
                    onClick={() => void onRestore(table, version, language)}
                  >
                    {words.restore}
                  </Button>
                </li>
              );
            })}
          </PlainList>
        ))
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  version: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  name: { flexGrow: 1, minWidth: 0 },
});
