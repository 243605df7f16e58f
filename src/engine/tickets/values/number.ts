const NUMBER = /^([-+]?)(\d+(?:\.\d+)?|\.\d+)(?:e([-+]?\d{1,3}))?(万|亿|%|‰)?$/;
const MAGNITUDE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, "%": 0.01, "‰": 0.001 };
const CURRENCY = /^(?:[¥$€£]|rmb|cny|usd)|(?:元|rmb|cny|usd|[¥$€£])$/g;
const THOUSANDS = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?/;

/**
 * A number as people write it: "1,234", "¥1,234.50", "1.2万", "98%" (0.98), "(12)" for −12,
 * full-width digits. Null: not a number.
 */
export function parseNumber(text: string): number | null {
  let rest = text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  let sign = 1;
  if (rest.startsWith("(") && rest.endsWith(")")) {
    sign = -1;
    rest = rest.slice(1, -1);
  }
  if (rest.startsWith("-") || rest.startsWith("−")) {
    sign = -sign;
    rest = rest.slice(1);
  }
  rest = rest.replace(CURRENCY, "");
  if (THOUSANDS.test(rest)) rest = rest.replaceAll(",", "");

  const match = NUMBER.exec(rest);
  if (match === null) return null;
  const [, plus, digits, exponent, magnitude] = match;
  const value = Number(
    `${plus ?? ""}${digits ?? ""}${exponent === undefined ? "" : `e${exponent}`}`,
  );
  return sign * (magnitude === undefined ? value : scaled(value, magnitude));
}

/** Divides where it can: 98.6 / 100 is the double nearest to 0.986, 98.6 × 0.01 is not. */
function scaled(value: number, magnitude: string): number {
  const factor = MAGNITUDE[magnitude] ?? 1;
  return factor < 1 ? value / Math.round(1 / factor) : value * factor;
}
