import { catalogue } from "../../metrics/catalogue";
import { metricNamed } from "../../metrics/metricNamed";

/** Words for metrics and flags in the tables that keep earlier months. */
export interface KeptWords {
  /** A metric as people call it. */
  readonly metric: (id: string) => string;
  readonly flag: (is: boolean) => string;
}

/**
 * By which word a table that keeps months tells a metric: by its name where that reads back as the
 * same metric wherever the table is read, also without the metrics of people's own; else by its id.
 */
export function metricWord(id: string, nameOf: KeptWords["metric"]): string {
  const name = nameOf(id);
  const parts = /[;,、|]/.test(name.normalize("NFKC"));
  return !parts && metricNamed(name, catalogue)?.id === id ? name : id;
}
