/** Pixels at the charts' 12-pixel type, a little generous. */
const WIDE = 12;
const NARROW = 6.8;
const THIN = 4;

function widthOf(letter: string): number {
  if (/[\u1100-\u115f\u2e80-\uffdc]/.test(letter)) return WIDE;
  return /[ .,:;!'|iljt()]/.test(letter) ? THIN : NARROW;
}

export const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0);

/** The text as far as it fits into so many pixels, with "…" where it was cut. */
export function cutText(text: string, pixels: number): string {
  if (textWidth(text) <= pixels) return text;
  let kept = "";
  let width = WIDE;
  for (const letter of text) {
    width += widthOf(letter);
    if (width > pixels) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
