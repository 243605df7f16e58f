import { Link, makeStyles } from "@fluentui/react-components";
import type { PartBehind, RowBehind } from "../../../engine";
import { quantityText } from "../../../locales/behind";
import { formatMoment, formatPlain, formatShare } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";
import type { PaneActions } from "../../state/openPane";

interface TicketRowProps {
  readonly row: RowBehind;
  /** As the sheet calls it; null where it does not, or not yet. */
  readonly id: string | null;
  readonly quantity: PartBehind["quantity"];
  readonly language: Language;
  readonly onShow: PaneActions["showTicket"];
}

/** "T-1024 · row 34 · Mar 3, 2025, 9:00 AM · 12.5 min" */
export function TicketRow({ row, id, quantity, language, onShow }: TicketRowProps) {
  const styles = useStyles();
  const words = paneReviewWords[language].tickets;
  const { place, since, value, weight, share } = row;
  const line = words.row(place.row);
  const where = place.sheet === null ? line : words.place(place.sheet, line);
  const ticket = id ?? where;
  const facts = [
    id === null ? null : where,
    since === null ? null : formatMoment(since, language),
    value === null || quantity === null ? null : quantityText(value, quantity, language),
    weight === null ? null : words.weighs(formatPlain(weight, language)),
    share === 1 ? null : words.share(formatShare(share, language)),
  ].filter((fact) => fact !== null);
  return (
    <>
      <Link
        as="button"
        inline
        className={styles.link}
        aria-label={words.show(ticket)}
        onClick={() => void onShow(place)}
      >
        {ticket}
      </Link>
      {facts.map((fact) => ` · ${fact}`)}
    </>
  );
}

const useStyles = makeStyles({ link: { fontSize: "inherit" } });
