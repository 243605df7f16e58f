import type { Criterion, Operand } from "../engine/criteria";
import type { ColumnRef } from "../engine/metrics/columnRef";
import { fields, type FieldKind } from "../engine/tickets/fields";
import { en } from "./criterion.en";
import { zh } from "./criterion.zh";
import { fieldName } from "./fields";
import { formatMoment, formatPlain, formatValue } from "./format";
import type { Bilingual, Language } from "./language";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

/** A field by our name for it, a column of the sheet's own by its header. */
export const columnPhrase = (column: ColumnRef, language: Language): string =>
  words[language].column("field" in column ? fieldName(column.field, language) : column.header);

/** With its unit, for the name of a result. */
export function measuredColumn(column: ColumnRef, language: Language): string {
  const isDuration = "field" in column && fields[column.field] === "duration";
  const unit = isDuration ? words[language].inUnit[column.unit ?? "minutes"] : "";
  return columnPhrase(column, language) + unit;
}

/** "whose “Status” is “已解决”": behind the word tickets. */
export function criterionPhrase(
  column: ColumnRef,
  criterion: Criterion,
  language: Language,
): string {
  const kind = "field" in column ? fields[column.field] : "text";
  const holds = holdsPhrase(criterion, kind, language);
  return words[language].condition(columnPhrase(column, language), holds);
}

function holdsPhrase(criterion: Criterion, kind: FieldKind, language: Language): string {
  const said = words[language];
  switch (criterion.kind) {
    case "blank":
    case "notBlank":
      return said[criterion.kind];
    case "compare": {
      const { relation, operand } = criterion;
      const what = operandPhrase(operand, kind, language);
      const isPattern = typeof operand === "string" && /(?<!~)[*?]/.test(operand);
      if (isPattern && relation === "=") return said.like(what);
      if (isPattern && relation === "<>") return said.unlike(what);
      return said[kind === "moment" ? "when" : "relation"][relation](what);
    }
    case "anyOf":
    case "noneOf":
      return said[criterion.kind](
        criterion.criteria.map((part) => holdsPhrase(part, kind, language)),
      );
  }
}

function operandPhrase(operand: Operand, kind: FieldKind, language: Language): string {
  const said = words[language];
  if (typeof operand === "string") return said.text(operand);
  if (typeof operand === "boolean") return operand ? said.yes : said.no;
  switch (kind) {
    case "moment":
      return formatMoment(operand, language);
    case "share":
      return formatValue(operand, "share", language);
    case "duration":
      return formatValue(operand, "minutes", language);
    case "rating":
      return said.rating(formatPlain(operand, language));
    default:
      return formatPlain(operand, language);
  }
}
