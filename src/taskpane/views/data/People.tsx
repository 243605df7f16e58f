import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { People as KnownPeople } from "../../../engine";
import type { Language } from "../../../locales/language";
import { paneDataWords } from "../../../locales/paneData";
import { labelled } from "../../../locales/labelled";
import { PlainList } from "../../components/PlainList";
import type { NameSuggestion } from "../../state/data/nameSuggestions";
import type { PaneActions } from "../../state/openPane";

interface PeopleProps {
  readonly suggestions: readonly NameSuggestion[];
  readonly people: KnownPeople;
  readonly language: Language;
  readonly disabled: boolean;
  readonly onMerge: PaneActions["mergeAgent"];
}

/** Who the agents are: names that may be one person, and what the table of agents says. */
export function People({ suggestions, people, language, disabled, onMerge }: PeopleProps) {
  const styles = useStyles();
  const words = paneDataWords[language];
  const facts = factsOf(people, language);
  return (
    <>
      {facts !== "" && <p className={styles.text}>{facts}</p>}
      {suggestions.length > 0 && (
        <>
          <h4 className={styles.heading}>{words.suggestions}</h4>
          <PlainList label={words.suggestions}>
            {suggestions.map(({ name, agent }) => {
              const both = words.isSame(name, agent);
              return (
                <li key={`${name} ${agent}`} className={styles.line}>
                  <span className={styles.names}>{both}</span>
                  <span className={styles.buttons}>
                    <Button
                      size="small"
                      disabledFocusable={disabled}
                      aria-label={labelled(words.same, both, language)}
                      onClick={() => void onMerge(name, agent, language)}
                    >
                      {words.same}
                    </Button>
                    <Button
                      size="small"
                      disabledFocusable={disabled}
                      aria-label={labelled(words.notSame, both, language)}
                      onClick={() => void onMerge(name, name, language)}
                    >
                      {words.notSame}
                    </Button>
                  </span>
                </li>
              );
            })}
          </PlainList>
        </>
      )}
    </>
  );
}

function factsOf({ persons, agentOf }: KnownPeople, language: Language): string {
  const said = paneDataWords[language].peopleFacts;
  const all = [...persons.values()];
  const different = (words: readonly (string | null)[]) =>
    new Set(words.filter((word) => word !== null)).size;
  const counts = [
    [agentOf.size, said.merged],
    [different(all.map(({ group }) => group)), said.groups],
    [different(all.map(({ role }) => role)), said.roles],
    [all.filter(({ inBuffer }) => inBuffer).length, said.inBuffer],
    [all.filter(({ to }) => to !== null).length, said.left],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, text]) => text(count))
    .join(" · ");
}

const useStyles = makeStyles({
  text: { margin: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  names: { flexGrow: 1, minWidth: 0 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});
