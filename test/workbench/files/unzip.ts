import { inflateRawSync } from "node:zlib";

/** The parts of an archive as text, read without any of our own code. */
export function unzip(bytes: Uint8Array): Record<string, string> {
  const view = Buffer.from(bytes);
  const end = view.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const parts: Record<string, string> = {};
  let at = view.readUInt32LE(end + 16);
  for (let left = view.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = view.readUInt16LE(at + 28);
    const local = view.readUInt32LE(at + 42);
    const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const packed = view.subarray(start, start + view.readUInt32LE(at + 20));
    parts[view.toString("utf8", at + 46, at + 46 + nameLength)] = (
      view.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed
    ).toString("utf8");
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return parts;
}
