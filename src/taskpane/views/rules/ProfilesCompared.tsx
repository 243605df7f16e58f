import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { diffProfiles, type Profile } from "../../../engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { labelled } from "../../../locales/labelled";
import { profileTitle } from "../../state/rules/profileTitle";
import type { Rules } from "../../state/rulesOfBook";
import { ChangeTable } from "./ChangeTable";

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
        <ChangeTable
          label={labelled(words.heading, words.differences(changes.length), language)}
          changes={changes}
          sides={[profileTitle(left, language), profileTitle(right, language)]}
          metrics={metrics}
          language={language}
        />
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

const useStyles = makeStyles({
  text: { margin: 0 },
  choices: { display: "flex", gap: tokens.spacingHorizontalS },
  choice: { flex: "1 1 0", minWidth: 0 },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});
