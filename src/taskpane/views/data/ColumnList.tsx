import type { ColumnChoice, ReadOutcome } from "../../../engine";
import type { Language } from "../../../locales/language";
import { PlainList } from "../../components/PlainList";
import type { PaneActions } from "../../state/openPane";
import { ColumnLine } from "./ColumnLine";
import { answerFor } from "./answerFor";

interface ColumnListProps {
  readonly outcome: ReadOutcome;
  readonly choices: readonly ColumnChoice[];
  readonly language: Language;
  readonly disabled: boolean;
  readonly onChange: PaneActions["changeColumn"];
}

/** Each header, what it was taken for and how surely; a line opens into its correction. */
export function ColumnList({ outcome, choices, language, disabled, onChange }: ColumnListProps) {
  const isOneSheet = new Set(outcome.columns.map(({ sheet }) => sheet)).size === 1;
  return (
    <PlainList>
      {outcome.columns.map((column) => {
        const { index, header, sheet } = column;
        return (
          <ColumnLine
            key={`${sheet ?? ""} ${index}`}
            column={column}
            answer={answerFor(column, choices)}
            namesSheet={!isOneSheet}
            language={language}
            disabled={disabled}
            onChange={(said) =>
              void onChange({ sheet: isOneSheet ? null : sheet, header, said }, language)
            }
          />
        );
      })}
    </PlainList>
  );
}
