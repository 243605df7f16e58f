import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type IRange,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import { getDataValidationDiffMutations } from "@univerjs/sheets-data-validation";
import { areaAddress, parseArea } from "./address";
import type { Area } from "./Book";
import type { DropDownContent } from "./content";
import type { UniverSheet } from "./UniverSheet";
import { areaOf, rangeOf } from "./univerRange";

const { INFO, STOP, WARNING } = DataValidationErrorStyle;
const styles = { stop: STOP, warning: WARNING, information: INFO } as const;

/** Rules of other kinds, made in the grid, are left out: no file of ours carries them. */
export function dropDownsOf({ book, unitId, id }: UniverSheet): readonly DropDownContent[] {
  return book.grid.validations
    .getRules(unitId, id)
    .filter(({ type, ranges }) => type === DataValidationType.LIST.valueOf() && ranges.length > 0)
    .map(contentOf);
}

export function setDropDown(sheet: UniverSheet, list: DropDownContent): void {
  const ranges = list.area.split(/[ ,]+/).map((area) => rangeOf(parseArea(area)));
  removeFrom(sheet, ranges);
  const rule: ISheetDataValidationRule = {
    uid: generateRandomId(),
    type: DataValidationType.LIST,
    formula1: list.source,
    ranges,
    allowBlank: list.needed !== true,
    showDropDown: true,
    // As Excel draws it: an arrow or a pill in every cell would take room from its word. The list
    // opens while the cell is edited.
    renderMode: DataValidationRenderMode.TEXT,
    showErrorMessage: list.alert !== undefined,
    errorStyle: list.alert ? styles[list.alert.style] : INFO,
    ...(list.alert?.title !== undefined && { errorTitle: list.alert.title }),
    ...(list.alert?.message !== undefined && { error: list.alert.message }),
    showInputMessage: list.prompt !== undefined,
    ...(list.prompt?.title !== undefined && { promptTitle: list.prompt.title }),
    ...(list.prompt?.message !== undefined && { prompt: list.prompt.message }),
  };
  sheet.run(AddDataValidationMutation.id, { rule });
}

export const clearDropDowns = (sheet: UniverSheet, area: Area): void => {
  removeFrom(sheet, [rangeOf(area)]);
};

/** Univer's own commands do the same and leave a step to undo for it, which Excel's add-ins do not. */
function removeFrom(sheet: UniverSheet, ranges: IRange[]): void {
  const { book, unitId, id } = sheet;
  const { univer, validations } = book.grid;
  const matrix = validations.getRuleObjectMatrix(unitId, id).clone();
  matrix.removeRange(ranges);
  const changes = matrix.diff(validations.getRules(unitId, id));
  const injector = univer.__getInjector();
  const { redoMutations } = getDataValidationDiffMutations(unitId, id, changes, injector);
  for (const { id: mutation, params } of redoMutations) book.run(mutation, params);
}

function contentOf(rule: ISheetDataValidationRule): DropDownContent {
  const { ranges, formula1 = "", errorStyle = STOP, errorTitle, error } = rule;
  const style = (Object.keys(styles) as (keyof typeof styles)[]).find(
    (name) => styles[name] === errorStyle,
  )!;
  return {
    area: ranges.map((range) => areaAddress(areaOf(range))).join(" "),
    source: formula1,
    ...(rule.showErrorMessage === true && {
      alert: { style, ...said("title", errorTitle), ...said("message", error) },
    }),
    ...(rule.showInputMessage === true && {
      prompt: { ...said("title", rule.promptTitle), ...said("message", rule.prompt) },
    }),
    ...(rule.allowBlank === false && { needed: true }),
  };
}

const said = <Key extends string>(key: Key, text: string | undefined) =>
  (text ? { [key]: text } : {}) as { readonly [K in Key]?: string };
