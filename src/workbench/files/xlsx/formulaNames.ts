import {
  arrayFunctions,
  futureFunctions,
  oldDottedFunctions,
  worksheetFunctions,
} from "./futureFunctions";
import { formulaTokens, type FormulaToken } from "./formulaTokens";

/** Excel's spelling of an add-in's function in a file: `KPI.FCR` is `_xldudf_KPI_FCR`. */
const ADD_IN = "_xldudf_";

/**
 * A formula as files spell it, in the names people type. Underscores of an add-in's function become
 * dots: the file does not tell them apart, and ours have none.
 */
export const namesForPeople = (formula: string): string =>
  formulaTokens(formula.replace(/_xlfn\.ANCHORARRAY\(([^()]+)\)/gi, "$1#"))
    .map(({ kind, text }) => {
      if (kind !== "word") return text;
      if (text.toLowerCase().startsWith(ADD_IN)) {
        return text.slice(ADD_IN.length).replaceAll("_", ".");
      }
      return text.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/i, "");
    })
    .join("");

/** A formula as people type it, spelt for a file. */
export function namesForFile(formula: string): string {
  const tokens = formulaTokens(formula);
  const parameters = parameterNames(tokens);
  const written: string[] = [];
  tokens.forEach(({ kind, text }, index) => {
    const next = tokens[index + 1]?.text;
    const name = text.toUpperCase();
    if (kind === "other" && text === "#" && tokens[index - 1]?.kind === "word") {
      const sheet = tokens[index - 2]?.text === "!" ? written.splice(-3, 2).join("") : "";
      written.push(`_xlfn.ANCHORARRAY(${sheet}${written.pop()})`);
    } else if (kind === "brackets") {
      written.push(thisRow(text));
    } else if (kind !== "word") {
      written.push(text);
    } else if (parameters.has(name)) {
      written.push(`_xlpm.${text}`);
    } else if (next === "(") {
      written.push(functionForFile(text, name));
    } else {
      written.push(text);
    }
  });
  return written.join("");
}

/** Whether the result may spill: such a formula has to be stored as a dynamic array. */
export const maySpill = (formula: string): boolean => {
  const tokens = formulaTokens(formula);
  return tokens.some(
    ({ kind, text }, index) =>
      (kind === "word" &&
        tokens[index + 1]?.text === "(" &&
        (arrayFunctions.has(text.toUpperCase()) || isAddIn(text.toUpperCase()))) ||
      (text === "#" && tokens[index - 1]?.kind === "word"),
  );
};

function functionForFile(text: string, name: string): string {
  if (worksheetFunctions.has(name)) return `_xlfn._xlws.${text}`;
  if (futureFunctions.has(name)) return `_xlfn.${text}`;
  return isAddIn(name) ? `${ADD_IN}${text.replaceAll(".", "_")}` : text;
}

const isAddIn = (name: string) =>
  name.includes(".") && !futureFunctions.has(name) && !oldDottedFunctions.has(name);

/** `[@Minutes]` is typed; files say `[[#This Row],[Minutes]]`. */
const thisRow = (text: string) =>
  text.replace(
    /^\[@(?:\[([^[\]]+)\]|([^[\]]+))\]$/,
    (_, quoted?: string, bare?: string) => `[[#This Row],[${quoted ?? bare}]]`,
  );

/** The names that LET and LAMBDA introduce, in capitals: arguments that are a lone word and not the last. */
function parameterNames(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open: { call: string; argument: number; first: number }[] = [];
  tokens.forEach(({ text }, index) => {
    const current = open.at(-1);
    if (text === "(") {
      open.push({
        call: tokens[index - 1]?.text.toUpperCase() ?? "",
        argument: 0,
        first: index + 1,
      });
    } else if (text === ")") {
      open.pop();
    } else if (text === "," && current) {
      const introduces =
        current.call === "LAMBDA" || (current.call === "LET" && current.argument % 2 === 0);
      const argument = tokens.slice(current.first, index).filter((token) => token.text.trim());
      if (introduces && argument.length === 1 && argument[0]!.kind === "word") {
        names.add(argument[0]!.text.toUpperCase());
      }
      current.argument += 1;
      current.first = index + 1;
    }
  });
  return names;
}
