import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Source } from "../../../host";
import type { Language } from "../../../locales/language";
import { paneDataWords } from "../../../locales/paneData";
import { sourceKey } from "../../state/sourceKey";
import { sourceName } from "./sourceName";

interface SourceChecklistProps {
  readonly language: Language;
  readonly sources: readonly Source[];
  readonly chosen: readonly Source[];
  readonly disabled: boolean;
  readonly onChoose: (sources: readonly Source[]) => void;
}

/** Which sheets and tables make one set; read when the choice is complete. */
export function SourceChecklist(props: SourceChecklistProps) {
  const { language, sources, chosen, disabled, onChoose } = props;
  const styles = useStyles();
  const words = paneDataWords[language];
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(chosen.map(sourceKey)));
  const wanted = sources.filter((source) => ticked.has(sourceKey(source)));

  return (
    <fieldset className={styles.list} disabled={disabled}>
      <legend className={styles.legend}>{words.severalLegend}</legend>
      <p className={styles.hint}>{words.severalHint}</p>
      {sources.map((source) => {
        const key = sourceKey(source);
        return (
          <Checkbox
            key={key}
            label={sourceName(source, language)}
            checked={ticked.has(key)}
            onChange={(_event, { checked }) => setTicked(toggled(ticked, key, checked === true))}
          />
        );
      })}
      <div>
        <Button disabledFocusable={wanted.length === 0} onClick={() => onChoose(wanted)}>
          {words.readThese(wanted.length)}
        </Button>
      </div>
    </fieldset>
  );
}

function toggled(ticked: ReadonlySet<string>, key: string, isOn: boolean): ReadonlySet<string> {
  const keys = new Set(ticked);
  if (isOn) keys.add(key);
  else keys.delete(key);
  return keys;
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    display: "flex",
    flexDirection: "column",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  legend: { paddingInline: tokens.spacingHorizontalXS },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
