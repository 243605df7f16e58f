import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useState, type ReactNode } from "react";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { Fold } from "../../components/Fold";
import type { DeskActions } from "../../state/rules/deskActions";
import { roomWords, writtenByScoring, type Room, type RoomTable } from "../../state/rules/rooms";
import { RemoveOrKeep } from "./RemoveOrKeep";

interface RoomLineProps {
  readonly room: Room;
  /** Empty: the workbook has no such table. */
  readonly tables: readonly RoomTable[];
  readonly language: Language;
  readonly busy: boolean;
  readonly actions: Pick<DeskActions, "create" | "open" | "remove">;
  /** What can be done with a table here; null: it is edited in the sheet. */
  readonly further: (table: string) => ReactNode;
}

/** A kind of rules: what it is for, how it stands, and the way to its table. */
export function RoomLine(props: RoomLineProps) {
  const { room, tables, language, busy, actions, further } = props;
  const styles = useStyles();
  const words = paneRulesWords[language];
  const { title, about } = roomWords(room, language);
  const isWritten = writtenByScoring.has(room);
  return (
    <Fold
      id={room}
      summary={
        <span className={styles.summary}>
          <span className={styles.title}>{title}</span>
          <span className={styles.state}>
            {tables.length === 0 && isWritten ? words.room.noneYet : stateText(tables, language)}
          </span>
        </span>
      }
    >
      <p className={styles.about}>{about}</p>
      {isWritten && <p className={styles.about}>{words.room.byScoring}</p>}
      {tables.length === 0 && !isWritten && (
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={words.room.createOf(title)}
          onClick={() => void actions.create(room, language)}
        >
          {words.room.create}
        </Button>
      )}
      {tables.map((table) => (
        <Fragment key={table.name}>
          <TableActions
            table={table}
            isWritten={isWritten}
            language={language}
            busy={busy}
            actions={actions}
          />
          {further(table.name)}
        </Fragment>
      ))}
    </Fold>
  );
}

interface TableActionsProps extends Pick<RoomLineProps, "language" | "busy" | "actions"> {
  readonly table: RoomTable;
  /** By each scoring: what would be removed could not be written again. */
  readonly isWritten: boolean;
}

/** Removing takes people's rules away, so it is asked twice. */
function TableActions(props: TableActionsProps) {
  const {
    table: { name, rules },
    isWritten,
    language,
    busy,
    actions,
  } = props;
  const styles = useStyles();
  const words = paneRulesWords[language].room;
  const [isAsked, setAsked] = useState(false);
  const [isKept, setKept] = useState(false);
  return (
    <div className={styles.table}>
      <span className={styles.name}>{isAsked ? words.sure(rules) : name}</span>
      {isAsked ? (
        <RemoveOrKeep
          words={words}
          onRemove={() => void actions.remove(name)}
          onKeep={() => {
            setAsked(false);
            setKept(true);
          }}
        />
      ) : (
        <>
          <Button
            size="small"
            aria-label={words.openOf(name)}
            onClick={() => void actions.open(name)}
          >
            {words.open}
          </Button>
          {!isWritten && (
            <Button
              size="small"
              // Back from "Keep it", whose button is gone.
              autoFocus={isKept}
              disabledFocusable={busy}
              aria-label={words.removeOf(name)}
              onClick={() => setAsked(true)}
            >
              {words.remove}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

function stateText(tables: readonly RoomTable[], language: Language): string {
  const words = paneRulesWords[language].room;
  if (tables.length === 0) return words.unused;
  const of = (severity: string) =>
    tables.flatMap(({ findings }) => findings).filter((one) => one.severity === severity).length;
  const [errors, warnings] = [of("error"), of("warning")];
  const count = tables.reduce((sum, { rules }) => sum + rules, 0);
  return [
    words.rules(count),
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(warnings > 0 ? [words.warnings(warnings)] : []),
  ].join(" · ");
}

const useStyles = makeStyles({
  summary: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  title: { overflowWrap: "anywhere" },
  state: { color: tokens.colorNeutralForeground2 },
  about: { margin: 0, marginBottom: tokens.spacingVerticalS },
  table: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
