import { findingSentence } from "../../../locales/rules";
import type { Language } from "../../../locales/language";
import { paneDataWords } from "../../../locales/paneData";
import { ProblemBar } from "../../components/ProblemBar";
import { holidayFindings } from "../../state/data/holidayFindings";
import type { PaneActions } from "../../state/openPane";
import type { Tickets } from "../../state/pane";
import type { Rules } from "../../state/rulesOfBook";

interface MissingHolidaysProps {
  readonly rules: Rules;
  readonly months: Tickets["months"];
  readonly language: Language;
  readonly onOpen: PaneActions["openTable"];
}

/** Years of the tickets whose holidays would count as worked; told before anything is scored. */
export function MissingHolidays({ rules, months, language, onOpen }: MissingHolidaysProps) {
  const [first, ...others] = holidayFindings(rules, months).map((finding) =>
    findingSentence(finding, language),
  );
  if (first === undefined) return null;
  return (
    <ProblemBar
      intent="warning"
      title={first}
      lines={others}
      actions={[
        {
          label: paneDataWords[language].openTable("KPI_Holidays"),
          onClick: () => void onOpen("holidays", language),
        },
      ]}
    />
  );
}
