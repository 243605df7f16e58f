/**
 * What a file is by its first bytes; names lie too often (exports called .xls are usually tab-separated
 * text or a web page).
 */
export type Container =
  "zip" | "encrypted" | "legacyXls" | "otherOffice" | "pdf" | "markup" | "unknown";

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

export function containerOf(bytes: Uint8Array): Container {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) {
    return "zip";
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return compoundFile(bytes);
  if (isBiff(bytes)) return "legacyXls";
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return "pdf";
  return isMarkup(bytes) ? "markup" : "unknown";
}

/** An OLE compound file holds an old workbook, an encrypted new one, or another program's document. */
function compoundFile(bytes: Uint8Array): Container {
  if (holdsStream(bytes, "EncryptedPackage")) return "encrypted";
  return holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book") ? "legacyXls" : "otherOffice";
}

/** Stream names stand in the directory as UTF-16LE, closed by a zero. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** BIFF 2–5 without a container: a BOF record (0x0009, 0x0209, 0x0409 or 0x0809). */
const isBiff = (bytes: Uint8Array) =>
  bytes[0] === 0x09 &&
  (bytes[1] === 0x00 || bytes[1] === 0x02 || bytes[1] === 0x04 || bytes[1] === 0x08) &&
  bytes[3] === 0x00;

function isMarkup(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 400));
  return /^(\u00ef\u00bb\u00bf)?\s*<(!doctype|html|\?xml|table|meta|head|style)/i.test(head);
}
