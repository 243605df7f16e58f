/** Names are matched as the engine reads them: full-width letters and stray spaces do not count. */
export const agentKey = (name: string): string =>
  name.normalize("NFKC").replace(/\s+/gu, " ").trim();
