import { Field, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { diffProfiles, type Profile, type ProfileChange } from "../../../engine";
import { dimensionName, formatPlain, metricName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { curveText } from "../../../locales/profiles";
import { ruleChoice } from "../../../locales/rules";
import { profileTitle } from "../../state/rules/profileTitle";
import type { Rules } from "../../state/rulesOfBook";

interface ProfilesComparedProps {
  readonly rules: Rules;
  readonly language: Language;
}

/** Two profiles side by side: what one has otherwise than the other. */
export function ProfilesCompared({ rules, language }: ProfilesComparedProps) {
  const styles = useStyles();
  const words = paneRulesWords[language].compare;
  const { profiles, metrics } = rules.rulebook;
  const [chosen, choose] = useState<readonly [string, string]>(["", ""]);
  const left = profiles.find(({ id }) => id === chosen[0]) ?? profiles[0];
  const right = profiles.find(({ id }) => id === chosen[1]) ?? profiles[1];
  if (!left || !right) return null;
  const changes = diffProfiles(left, right);
  const line = (change: ProfileChange) => describe(change, language, metrics);
  return (
    <>
      <div className={styles.choices}>
        <ProfileSelect
          label={words.left}
          profiles={profiles}
          chosen={left}
          language={language}
          onChoose={(id) => choose([id, right.id])}
        />
        <ProfileSelect
          label={words.right}
          profiles={profiles}
          chosen={right}
          language={language}
          onChoose={(id) => choose([left.id, id])}
        />
      </div>
      {changes.length === 0 ? (
        <p className={styles.text}>{words.alike}</p>
      ) : (
        <table
          aria-label={`${words.heading}: ${words.differences(changes.length)}`}
          className={styles.table}
        >
          <thead>
            <tr>
              <th scope="col" className={styles.cell}>
                {words.what}
              </th>
              {[left, right].map((profile, index) => (
                <th key={index} scope="col" className={mergeClasses(styles.cell, styles.side)}>
                  {profileTitle(profile, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map(line).map(({ key, name, before, after }) => (
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
      )}
    </>
  );
}

interface ProfileSelectProps {
  readonly label: string;
  readonly profiles: readonly Profile[];
  readonly chosen: Profile;
  readonly language: Language;
  readonly onChoose: (id: string) => void;
}

function ProfileSelect({ label, profiles, chosen, language, onChoose }: ProfileSelectProps) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.choice}>
      <Select
        select={{ className: styles.select }}
        value={chosen.id}
        onChange={(_event, { value }) => onChoose(value)}
      >
        {profiles.map((profile) => (
          <option key={profile.id} value={profile.id}>
            {profileTitle(profile, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function describe(
  change: ProfileChange,
  language: Language,
  metrics: Rules["rulebook"]["metrics"],
): { key: string; name: string; before: string; after: string } {
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
              ...(sameCurve ? [] : [curveText(change.id, of.curve, language)]),
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
  text: { margin: 0 },
  choices: { display: "flex", gap: tokens.spacingHorizontalS },
  choice: { flex: "1 1 0", minWidth: 0 },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
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
