import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { parseNumber } from "../../../engine";

interface NumberInputProps {
  readonly label: string;
  /** Null shows an empty field. */
  readonly value: number | null;
  /** Behind the figure: "%", "min". */
  readonly unit: string;
  readonly disabled?: boolean;
  /** What to say of a text that is no number. */
  readonly wrong: string;
  /** Null: the field was emptied. */
  readonly onChange: (value: number | null) => void;
}

/** A figure that is taken when the field is left or Enter is pressed; what cannot be read stays to be mended. */
export function NumberInput(props: NumberInputProps) {
  const { label, value, unit, disabled = false, wrong, onChange } = props;
  const styles = useStyles();
  const [text, setText] = useState<string | null>(null);
  const shown = value === null ? "" : String(value);
  const read = text === null ? value : numberIn(text, unit);
  const isWrong = text !== null && text.trim() !== "" && read === null;

  const take = () => {
    if (text === null || isWrong) return;
    setText(null);
    if (text !== shown) onChange(read);
  };
  return (
    <Input
      size="small"
      className={styles.input}
      input={{ className: styles.figure }}
      inputMode="decimal"
      aria-label={label}
      aria-invalid={isWrong}
      title={isWrong ? wrong : ""}
      value={text ?? shown}
      disabled={disabled}
      contentAfter={unit === "" ? null : <span aria-hidden="true">{unit}</span>}
      onChange={(_event, { value: typed }) => setText(typed)}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === "Enter") take();
        if (key === "Escape") setText(null);
      }}
    />
  );
}

/** A percent sign typed into a field of percent says nothing new. */
function numberIn(text: string, unit: string): number | null {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return null;
  return parseNumber(unit === "%" ? plain.replace(/%$/, "") : plain);
}

const useStyles = makeStyles({
  input: { width: "104px", minWidth: 0, flexShrink: 0 },
  figure: {
    minWidth: 0,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    "&[aria-invalid=true]": { color: tokens.colorStatusDangerForeground1 },
  },
});
