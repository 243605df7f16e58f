const MAGNITUDE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, "%": 0.01, "‰": 0.001 };
const NUMBER = new RegExp(
  "^(?<before>[-+−]?)(?:[¥$€£]|rmb|cny|usd)?(?<after>[-+−]?)" +
    "(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d*)?|\\.\\d+)" +
    "(?<exponent>e[-+]?\\d{1,3})?(?<magnitude>[万亿%‰]?)(?:元|rmb|cny|usd|[¥$€£])?$",
);

/**
 * A number as people write it: "1,234", "¥1,234.50", "1.2万", "98%" (0.98), "(12)" for −12,
 * full-width digits. Null: not a number.
 */
export function parseNumber(text: string): number | null {
  const written = text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  const inBrackets = written.startsWith("(") && written.endsWith(")");
  const match = NUMBER.exec(inBrackets ? written.slice(1, -1) : written);
  if (match?.groups === undefined) return null;

  const { before = "", after = "", digits = "", exponent = "", magnitude = "" } = match.groups;
  if (before !== "" && after !== "") return null;
  const negative = before + after === "-" || before + after === "−" || inBrackets;
  const value = scaled(Number(digits.replaceAll(",", "") + exponent), magnitude);
  return negative && value !== 0 ? -value : value;
}

/** Divides where it can: 98.6 / 100 is the double nearest to 0.986, 98.6 × 0.01 is not. */
function scaled(value: number, magnitude: string): number {
  const factor = MAGNITUDE[magnitude] ?? 1;
  return factor < 1 ? value / Math.round(1 / factor) : value * factor;
}
