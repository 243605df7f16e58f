/** Names of people as they are compared: width, case and spaces do not count. */
export const comparableName = (name: string): string =>
  name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
