/** The parts of a zip archive by its central directory; hucre reads the workbook but not this list. */
export interface ZipPart {
  readonly name: string;
  /** Unpacked, as the archive says. */
  readonly size: number;
  readonly packedSize: number;
  readonly deflated: boolean;
  /** Of the part's local header. */
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;

/** Null where the directory is missing or does not add up: the archive was cut off. */
export function zipParts(bytes: Uint8Array): readonly ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const names = new TextDecoder();
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    parts.push({
      name: names.decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      deflated: view.getUint16(at + 10, true) === 8,
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

export async function zipText(bytes: Uint8Array, part: ZipPart): Promise<string> {
  return new Response(unpacked(bytes, part)).text();
}

/** The beginning of a part that may be too large to be read for a line at its top. */
export async function zipStart(bytes: Uint8Array, part: ZipPart): Promise<string> {
  const reader = unpacked(bytes, part).getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return new TextDecoder().decode(value);
}

function unpacked(bytes: Uint8Array, part: ZipPart): ReadableStream<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start =
    part.offset +
    LOCAL_LENGTH +
    view.getUint16(part.offset + 26, true) +
    view.getUint16(part.offset + 28, true);
  const packed = new Blob([bytes.slice(start, start + part.packedSize)]).stream();
  return part.deflated ? packed.pipeThrough(new DecompressionStream("deflate-raw")) : packed;
}
