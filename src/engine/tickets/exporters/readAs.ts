import { fields } from "../fields";
import type { HeaderCell } from "../headers/findHeader";
import type { Exporter } from "./exporter";

/** Headers with what is known of the system that wrote them; what they say themselves stays. */
export const readAs = (exporter: Exporter, headers: readonly HeaderCell[]): HeaderCell[] =>
  headers.map((cell) => {
    const { reading } = cell;
    const [first] = reading.meanings;
    const { units, hours, clockCells, sla, utc } = exporter.knows ?? {};
    if (first === undefined) return cell;
    const isDuration = reading.meanings.some(({ field }) => fields[field] === "duration");
    const isMoment = fields[first.field] === "moment";
    return {
      ...cell,
      reading: {
        ...reading,
        unit: reading.unit ?? units?.[cell.header] ?? null,
        hours: reading.hours ?? (isDuration ? (hours ?? null) : null),
        clockCells: isDuration && clockCells === true,
        sla: isDuration && sla === true,
        utc: isMoment && utc === true,
      },
    };
  });
