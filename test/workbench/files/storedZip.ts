/** An archive of texts as they are: not packed, and without checksums, which our reader does not ask for. */
export function storedZip(parts: Readonly<Record<string, string>>): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [title, body] = [Buffer.from(name), Buffer.from(text)];
    const sizes = (head: Buffer, at: number) => {
      head.writeUInt32LE(body.length, at);
      head.writeUInt32LE(body.length, at + 4);
      head.writeUInt16LE(title.length, at + 8);
      return head;
    };
    const local = Buffer.alloc(30);
    local.write("PK\u0003\u0004", "latin1");
    const entry = Buffer.alloc(46);
    entry.write("PK\u0001\u0002", "latin1");
    entry.writeUInt32LE(offset, 42);
    locals.push(sizes(local, 18), title, body);
    entries.push(sizes(entry, 20), title);
    offset += 30 + title.length + body.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(entries.length / 2, 10);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, ...entries, end]));
}
