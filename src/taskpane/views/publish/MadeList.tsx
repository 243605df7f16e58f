import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { madeKinds, type Made, type MadeKind } from "../../../host";
import { formatMonth } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { panePublishWords } from "../../../locales/panePublish";
import { PlainList } from "../../components/PlainList";

interface MadeListProps {
  readonly made: Made;
  /** Months that somebody confirmed. */
  readonly frozen: readonly string[];
  readonly isBusy: boolean;
  readonly language: Language;
  readonly onRemove: (kinds: ReadonlySet<MadeKind>) => void;
  readonly onKeep: () => void;
}

/** What would go, kind by kind; nothing goes before the last button is pressed. */
export function MadeList({ made, frozen, isBusy, language, onRemove, onKeep }: MadeListProps) {
  const styles = useStyles();
  const all = panePublishWords[language];
  const words = all.remove;
  const [left, setLeft] = useState<ReadonlySet<MadeKind>>(new Set());
  const there = madeKinds.filter((kind) => countOf(made, kind) > 0);
  const chosen = new Set(there.filter((kind) => !left.has(kind)));
  if (there.length === 0) return <p className={styles.text}>{words.nothing}</p>;

  const months = frozen.map((period) => formatMonth(period, language)).join(all.notice.separator);
  return (
    <div className={styles.list}>
      {there.map((kind) => (
        <div key={kind}>
          <Checkbox
            label={words.kind(words.kinds[kind], countOf(made, kind))}
            checked={chosen.has(kind)}
            onChange={(_event, { checked }) =>
              setLeft(
                new Set(checked === true ? without(left, kind) : [...without(left, kind), kind]),
              )
            }
          />
          {kind !== "settings" && (
            <PlainList label={words.kinds[kind]}>
              {made.sheets
                .filter((sheet) => sheet.kind === kind)
                .map(({ sheetId, table, sheetName, hasOwn }) => (
                  <li key={`${sheetId} ${table}`} className={styles.sheet}>
                    {hasOwn ? `${sheetName} – ${words.own}` : sheetName}
                  </li>
                ))}
            </PlainList>
          )}
        </div>
      ))}
      {frozen.length > 0 && <p className={styles.text}>{words.frozen(months)}</p>}
      <p className={styles.text}>{words.warning}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={onKeep}>
          {words.keep}
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy || chosen.size === 0}
          onClick={() => onRemove(chosen)}
        >
          {words.run}
        </Button>
      </div>
    </div>
  );
}

const countOf = ({ sheets, settings }: Made, kind: MadeKind): number =>
  kind === "settings" ? settings.length : sheets.filter((sheet) => sheet.kind === kind).length;

const without = (kinds: ReadonlySet<MadeKind>, kind: MadeKind): readonly MadeKind[] =>
  [...kinds].filter((one) => one !== kind);

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  sheet: { paddingInlineStart: tokens.spacingHorizontalXXL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});
