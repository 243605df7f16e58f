import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { Disclosure } from "../Disclosure";
import { ChartTable, type ChartTableContent } from "./ChartTable";

interface ChartFigureProps {
  readonly title: string;
  /** What the chart shows, in a sentence. */
  readonly about?: string;
  /** "As a table", and the same with the chart's name for who does not see it above. */
  readonly asTable: readonly [summary: string, label: string];
  readonly table: ChartTableContent;
  readonly children: ReactNode;
}

/** A chart with its title, what it says, and its numbers as a table. */
export function ChartFigure({ title, about, asTable, table, children }: ChartFigureProps) {
  const styles = useStyles();
  const id = useId();
  const [summary, label] = asTable;
  return (
    <figure aria-labelledby={id} className={styles.figure}>
      <figcaption id={id} className={styles.title}>
        {title}
      </figcaption>
      {about && <p className={styles.about}>{about}</p>}
      {children}
      <Disclosure summary={summary} label={label}>
        {() => <ChartTable label={title} {...table} />}
      </Disclosure>
    </figure>
  );
}

const useStyles = makeStyles({
  figure: {
    margin: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  title: { ...typographyStyles.body1Strong },
  about: { margin: 0 },
});
