/** FNV-1a over the text's UTF-16 units, its length and a last mixing. */
export function textHash(text: string): number {
  const { length } = text;
  let hash = 0x811c9dc5 ^ length;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** For numbers in a column of text: ids and phone numbers are whole. */
export function numberHash(value: number): number {
  const low = value | 0;
  const high = ((value - low) / 4_294_967_296) | 0;
  const fraction = ((value - Math.floor(value)) * 0x7fffffff) | 0;
  const hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1) ^ fraction, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
