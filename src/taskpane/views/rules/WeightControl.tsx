import { makeStyles, Slider, ToggleButton, tokens } from "@fluentui/react-components";
import { LockClosed16Regular, LockOpen16Regular } from "@fluentui/react-icons";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import type { Draft, DraftEvent } from "../../state/rules/draft";
import { partKey, roomFor, type Part } from "../../state/rules/weigh";
import { NumberInput } from "./NumberInput";

interface WeightControlProps {
  readonly name: string;
  readonly label: string;
  readonly part: Part;
  /** In points of 100. */
  readonly weight: number;
  readonly draft: Draft;
  readonly language: Language;
  readonly onChange: (edit: DraftEvent) => void;
}

/** One weight, by hand or by figure; what is not locked beside it makes room. */
export function WeightControl(props: WeightControlProps) {
  const { name, label, part, weight, draft, language, onChange } = props;
  const styles = useStyles();
  const words = paneRulesWords[language].editor;
  const room = roomFor(draft.profile, part, draft.locks);
  const isLocked = draft.locks.has(partKey(part));
  const set = (points: number) => onChange({ type: "weightSet", part, weight: points });
  return (
    <div role="group" aria-label={name} className={styles.control}>
      <span className={styles.name}>{name}</span>
      <NumberInput
        label={label}
        value={round(weight)}
        unit={words.points}
        disabled={room === null}
        wrong={words.numberWrong}
        onChange={(value) => value !== null && set(value)}
      />
      <ToggleButton
        size="small"
        appearance="subtle"
        checked={isLocked}
        aria-label={words.lock(name)}
        icon={isLocked ? <LockClosed16Regular /> : <LockOpen16Regular />}
        onClick={() => onChange({ type: "lockToggled", part })}
      />
      <Slider
        className={styles.slider}
        aria-label={label}
        aria-valuetext={paneRulesWords[language].percent(round(weight))}
        min={0}
        max={100}
        value={weight}
        disabled={room === null}
        onChange={(_event, { value }) => set(value)}
      />
    </div>
  );
}

/** Two digits, as a person would write a weight; the profile keeps all of them. */
const round = (weight: number): number => Math.round(weight * 100) / 100;

const useStyles = makeStyles({
  control: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  name: { overflowWrap: "anywhere" },
  slider: { gridColumn: "1 / -1", minWidth: 0 },
});
