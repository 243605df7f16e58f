import type { DropDownContent } from "../../book/content";
import { ApiError, notImplemented } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import { areaAddress, parseAddress } from "./address";
import { cellCount, intersection } from "./areas";
import { bool, isOmitted, onlyAs, oneOf, text } from "./argument";
import type { Range } from "./Range";

type DropDown = Omit<DropDownContent, "area">;
type Standing =
  | { readonly type: "None" | "MixedCriteria" | "Inconsistent" }
  | { readonly type: "List"; readonly list: DropDown };

/** Excel takes no longer list of words. */
const LONGEST = 255;
const styles = { Stop: "stop", Warning: "warning", Information: "information" } as const;

const usualAlert: NonNullable<DropDown["alert"]> = { style: "stop" };

/** What may be entered into the cells of a range: of Excel's kinds, lists alone. */
export class DataValidation extends HostObject {
  readonly className = "DataValidation";

  constructor(readonly range: Range) {
    super(range.session);
  }

  get Type(): string {
    return this.#standing.type;
  }

  get IgnoreBlanks(): boolean {
    return this.#listed?.needed !== true;
  }

  set IgnoreBlanks(ignore: unknown) {
    const list = this.#list;
    this.#set(bool(ignore) ? without("needed", list) : { ...list, needed: true });
  }

  get Rule(): object | null {
    const standing = this.#standing;
    if (standing.type === "None") return {};
    return standing.type === "List"
      ? { list: { inCellDropDown: true, source: standing.list.source } }
      : null;
  }

  set Rule(rule: unknown) {
    const { list, ...others } = Object(rule) as Record<string, unknown>;
    const kinds = Object.entries(others).filter(([, criteria]) => !isOmitted(criteria));
    if (isOmitted(list) || kinds.length > 0) throw notImplemented("A data validation but a list");
    const { inCellDropDown, source } = list as Record<string, unknown>;
    onlyAs(true, inCellDropDown, "DataValidation.rule.list.inCellDropDown");
    const words = text(source);
    if (words === "" || (!words.startsWith("=") && words.length > LONGEST))
      throw new ApiError("InvalidArgument");
    this.#set({ ...(this.#listed ?? { alert: usualAlert }), source: words });
  }

  get ErrorAlert(): object {
    const listed = this.#listed;
    // Unlike Excel, an alert that is not shown keeps neither its style nor its words.
    const { style, title = "", message = "" } = listed?.alert ?? usualAlert;
    const name = Object.entries(styles).find(([, ours]) => ours === style)![0];
    return { message, showAlert: !listed || listed.alert !== undefined, style: name, title };
  }

  set ErrorAlert(given: unknown) {
    const { showAlert, style, title, message } = Object(given) as Record<string, unknown>;
    const list = this.#list;
    const name = isOmitted(style) ? "Stop" : oneOf(style, Object.keys(styles) as Names[]);
    const shown = {
      style: styles[name],
      ...(!isOmitted(title) && { title: text(title) }),
      ...(!isOmitted(message) && { message: text(message) }),
    };
    this.#set(
      isOmitted(showAlert) || bool(showAlert) ? { ...list, alert: shown } : without("alert", list),
    );
  }

  Clear(): void {
    this.range.editable.clearDropDowns(this.range.present);
  }

  get #standing(): Standing {
    const { present, sheet } = this.range;
    const found = sheet.dropDowns().flatMap(({ area, ...list }) => {
      const cells = area
        .split(/[ ,]+/)
        .map((address) => intersection(parseAddress(address)!.area, present))
        .reduce((total, common) => total + (common ? cellCount(common) : 0), 0);
      return cells > 0 ? [{ cells, list }] : [];
    });
    const first = found[0]?.list;
    if (!first) return { type: "None" };
    const covered = found.reduce((total, { cells }) => total + cells, 0);
    if (covered < cellCount(present)) return { type: "MixedCriteria" };
    const isOne = found.every(({ list }) => JSON.stringify(list) === JSON.stringify(first));
    return isOne ? { type: "List", list: first } : { type: "Inconsistent" };
  }

  get #listed(): DropDown | null {
    const standing = this.#standing;
    return standing.type === "List" ? standing.list : null;
  }

  /** Excel, too, says how entries are met only of a rule that is there. */
  get #list(): DropDown {
    const listed = this.#listed;
    if (listed) return listed;
    throw notImplemented("Settings of a data validation before its rule");
  }

  #set(list: DropDown): void {
    this.range.editable.setDropDown({ ...list, area: areaAddress(this.range.present) });
  }
}

type Names = keyof typeof styles;

const without = (key: "alert" | "needed", list: DropDown): DropDown =>
  Object.fromEntries(Object.entries(list).filter(([name]) => name !== key)) as unknown as DropDown;
