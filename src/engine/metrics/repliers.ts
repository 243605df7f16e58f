/** "A:3; B:1": who replied how often. A name without a number replied once. */
export function parseRepliers(text: string): readonly (readonly [name: string, replies: number])[] {
  const replies = new Map<string, number>();
  for (const part of text.split(/[;；,，、|\n]/)) {
    const [, name = "", times] = /^\s*(.*?)\s*(?:[:：]\s*(\d+)\s*)?$/.exec(part) ?? [];
    const count = times === undefined ? 1 : Number(times);
    if (name !== "" && count > 0) replies.set(name, (replies.get(name) ?? 0) + count);
  }
  return [...replies];
}
