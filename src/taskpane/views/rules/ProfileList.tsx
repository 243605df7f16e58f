import { Accordion, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { isBuiltIn, kindOf, profileTable, type Finding, type Profile } from "../../../engine";
import { dimensionName, metricName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { curveText } from "../../../locales/profiles";
import { labelled } from "../../../locales/labelled";
import { Fold } from "../../components/Fold";
import { PlainList } from "../../components/PlainList";
import { Section } from "../../components/Section";
import type { DeskActions } from "../../state/rules/deskActions";
import { profileTitle } from "../../state/rules/profileTitle";
import type { Rules } from "../../state/rulesOfBook";
import { ProfileTerms } from "./ProfileTerms";
import { RemoveOrKeep } from "./RemoveOrKeep";

interface ProfileListProps {
  readonly rules: Rules;
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly busy: boolean;
  readonly actions: Pick<DeskActions, "edit" | "duplicate" | "open" | "remove">;
  readonly onExport: (profile: Profile) => void;
  readonly headingRef: (heading: HTMLElement | null) => void;
}

/** Every profile that people may be scored by, with its weights and what can be done with it. */
export function ProfileList(props: ProfileListProps) {
  const { rules, findings, language } = props;
  const styles = useStyles();
  const words = paneRulesWords[language];
  const { profiles } = rules.rulebook;
  const isReadable = (name: string) =>
    profiles.some(({ id, variantOf }) => (variantOf ?? id) === name);
  const broken = [...rules.tables].filter(
    ([name, cells]) => kindOf(name, cells)?.table === profileTable && !isReadable(name),
  );

  return (
    <Section heading={words.profiles.heading} headingRef={props.headingRef}>
      <p className={styles.text}>{words.profiles.about}</p>
      <Accordion collapsible multiple>
        {profiles.map((profile) => (
          <Fold
            key={profile.id}
            id={profile.id}
            summary={<Summary profile={profile} language={language} />}
          >
            <ProfilePanel {...props} profile={profile} />
          </Fold>
        ))}
      </Accordion>
      {broken.map(([name]) => {
        const errors = findings.filter(
          ({ table, severity }) => table === name && severity === "error",
        ).length;
        return (
          <div key={name} className={styles.broken}>
            <span>
              {labelled(
                words.profiles.table(name),
                words.profiles.broken(words.findings.errors(errors)),
                language,
              )}
            </span>
            <Button
              size="small"
              aria-label={words.profiles.openOf(name)}
              onClick={() => void props.actions.open(name)}
            >
              {words.profiles.open}
            </Button>
          </div>
        );
      })}
    </Section>
  );
}

function Summary({
  profile,
  language,
}: {
  readonly profile: Profile;
  readonly language: Language;
}) {
  const styles = useStyles();
  const words = paneRulesWords[language];
  const { appliesTo = {} } = profile;
  const scope = [appliesTo.phase, appliesTo.role, appliesTo.group].filter(Boolean).join(" · ");
  return (
    <span className={styles.summary}>
      <span>
        {profileTitle(profile, language)}{" "}
        <span className={styles.origin}>
          {isBuiltIn(profile)
            ? words.profiles.builtIn
            : words.profiles.table(profile.variantOf ?? profile.id)}
          {scope !== "" && ` · ${words.profiles.forWhom(scope)}`}
        </span>
      </span>
      <span className={styles.weights}>
        {profile.dimensions
          .map(({ id, weight }) => `${dimensionName(id, language)} ${words.percent(weight)}`)
          .join(" · ")}
      </span>
    </span>
  );
}

function ProfilePanel({
  profile,
  rules,
  language,
  busy,
  actions,
  onExport,
}: ProfileListProps & { readonly profile: Profile }) {
  const styles = useStyles();
  const words = paneRulesWords[language];
  const name = profileTitle(profile, language);
  const table = isBuiltIn(profile) ? null : (profile.variantOf ?? profile.id);
  const isOneOfSeveral =
    profile.variantOf !== undefined &&
    rules.rulebook.profiles.filter(({ variantOf }) => variantOf === profile.variantOf).length > 1;
  const [isAsked, setAsked] = useState(false);
  const removing = useRef<HTMLElement>(null);
  return (
    <div className={styles.panel}>
      <PlainList label={words.editor.weights}>
        {profile.dimensions.flatMap(({ weight: points, metrics }) =>
          metrics.map(({ metric, weight, curve }) => (
            <li key={metric} className={styles.metric}>
              <span>
                {metricName(metric, language, rules.rulebook.metrics)}
                <span className={styles.curve}>
                  {curveText(metric, curve, language, rules.rulebook.metrics)}
                </span>
              </span>
              <span>{words.percent((points * weight) / 100)}</span>
            </li>
          )),
        )}
      </PlainList>
      <ProfileTerms profile={profile} language={language} />
      {isOneOfSeveral && <p className={styles.text}>{words.profiles.several}</p>}
      <div className={styles.actions}>
        {table !== null && !isOneOfSeveral && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            aria-label={words.profiles.editOf(name)}
            onClick={() => actions.edit(profile)}
          >
            {words.profiles.edit}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={words.profiles.duplicateOf(name)}
          onClick={() => actions.duplicate(profile, language)}
        >
          {words.profiles.duplicate}
        </Button>
        <Button
          size="small"
          aria-label={words.profiles.exportOf(name)}
          onClick={() => onExport(profile)}
        >
          {words.profiles.export}
        </Button>
        {table !== null && (
          <Button
            size="small"
            aria-label={words.profiles.openOf(name)}
            onClick={() => void actions.open(table)}
          >
            {words.profiles.open}
          </Button>
        )}
        {table !== null && (
          <Button
            ref={(element: HTMLElement | null) => {
              removing.current = element;
            }}
            size="small"
            disabledFocusable={busy}
            aria-label={words.profiles.removeOf(name)}
            onClick={() => setAsked(true)}
          >
            {words.profiles.remove}
          </Button>
        )}
      </div>
      {table !== null && isAsked && (
        <div className={styles.actions}>
          <span>{words.profiles.sure}</span>
          <RemoveOrKeep
            words={words.room}
            onRemove={() => void actions.remove(table)}
            onKeep={() => {
              setAsked(false);
              removing.current?.focus();
            }}
          />
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  summary: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalXS,
  },
  origin: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  weights: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  metric: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  curve: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  broken: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});
