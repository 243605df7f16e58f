import { useMemo } from "react";
import { ticketsAfter, type TicketTable } from "../../../engine";
import { localSerial } from "../../../host";
import { formatMoment } from "../../../locales/format";
import type { Language } from "../../../locales/language";
import { paneDataWords } from "../../../locales/paneData";
import { ProblemBar } from "../../components/ProblemBar";
import type { PaneActions } from "../../state/openPane";

interface LaterTicketsProps {
  readonly table: TicketTable;
  readonly language: Language;
  readonly onJump: PaneActions["showCell"];
}

/** No two places on earth are further apart than a day and a bit: the sheet's clock may be another. */
const DAYS_OF_ZONES = 2;

/**
 * Tickets of days that have not come: a mistyped date, by which all others would be judged. The
 * numbers stay what the sheet says, as functions and commands have them.
 */
export function LaterTickets({ table, language, onJump }: LaterTicketsProps) {
  const later = useMemo(
    () => ticketsAfter(table, Math.floor(localSerial()) + DAYS_OF_ZONES),
    [table],
  );
  if (later === null) return null;
  const words = paneDataWords[language];
  const { sheet, row } = later.place;
  return (
    <ProblemBar
      intent="warning"
      title={words.later(later.count)}
      lines={[words.laterMeans(formatMoment(later.latest, language))]}
      actions={[
        { label: words.showRow(row), onClick: () => void onJump({ sheet, row, column: null }) },
      ]}
    />
  );
}
