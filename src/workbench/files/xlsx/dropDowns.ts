import type { DataValidation } from "hucre/xlsx";

import type { DropDownContent } from "../../book/content";
import { namesForFile, namesForPeople } from "./formulaNames";
import { renameSheets } from "./renameSheets";

const AREAS = /^\$?[A-Z]{1,3}\$?\d+(?:[: ]\$?[A-Z]{1,3}\$?\d+)*$/;

/** Null for the other kinds of data validation. */
export function dropDownOf(rule: DataValidation): DropDownContent | null {
  const { type, values, formula1, range } = rule;
  if (type !== "list" || (values === undefined && formula1 === undefined)) return null;
  if (!AREAS.test(range.trim())) return null;
  const { errorTitle, errorMessage, inputTitle, inputMessage } = rule;
  return {
    area: range.trim().replaceAll("$", ""),
    source:
      values === undefined
        ? `=${namesForPeople(formula1!)}`
        : values.join(",").replaceAll('""', '"'),
    // Files leave away the style that is usual.
    ...(rule.showErrorMessage && {
      alert: { style: rule.errorStyle ?? "stop", ...said(errorTitle, errorMessage) },
    }),
    ...(rule.showInputMessage && (inputTitle || inputMessage)
      ? { prompt: said(inputTitle, inputMessage) }
      : {}),
    ...(!rule.allowBlank && { needed: true }),
  };
}

export function dropDownForFile(
  { area, source, alert, prompt, needed }: DropDownContent,
  renamed: ReadonlyMap<string, string>,
): DataValidation {
  return {
    type: "list",
    range: area.replaceAll(",", " "),
    formula1: source.startsWith("=")
      ? namesForFile(renameSheets(source.slice(1), renamed))
      : `"${source.replaceAll('"', '""')}"`,
    ...(!needed && { allowBlank: true }),
    ...(alert && { showErrorMessage: true, errorStyle: alert.style }),
    ...(alert?.title && { errorTitle: alert.title }),
    ...(alert?.message && { errorMessage: alert.message }),
    ...(prompt && { showInputMessage: true }),
    ...(prompt?.title && { inputTitle: prompt.title }),
    ...(prompt?.message && { inputMessage: prompt.message }),
  };
}

const said = (title: string | undefined, message: string | undefined) => ({
  ...(title && { title }),
  ...(message && { message }),
});
