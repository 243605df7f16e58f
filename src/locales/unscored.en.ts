export const en = {
  /** Shares as they are shown. */
  tooLittle: (profile: string, share: string, least: string) =>
    `Nobody has a composite: the data can measure ${share} of the weight of “${profile}”, and a composite needs ${least}.`,
  tooFew: (profile: string, highest: string, least: string) =>
    `Nobody has a composite: of the weight of “${profile}” no more than ${highest} was measured of one person, and a composite needs ${least}. The rest has no data this month or too few cases; each person’s page says which.`,
  missing: (columns: string) => `Missing columns: ${columns}.`,
  untold: (metrics: string, reason: string) => `${metrics}: ${reason}.`,
  and: ", ",
  between: " ",
  option: (title: string, share: string) => `${title} · ${share} measurable`,
  measurable: (share: string) => `The data can measure ${share} of the weight.`,
  belowLeast: (share: string, least: string) =>
    `The data can measure ${share} of the weight; a composite needs ${least}, so nobody would have one.`,
};
