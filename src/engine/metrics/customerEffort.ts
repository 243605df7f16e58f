import { among, atLeast, counting, known, mean, of, rate } from "./algebra";
import type { Metric } from "./metric";

const answers = {
  mission: "M04",
  direction: "up",
  clock: "rated",
  levels: ["team"],
  minimum: "ratings",
} as const;

/** Customer effort: mean of 1–7, 7 being easy whichever way round the sheet's scale runs [CES1]. */
export const customerEffort: Metric = {
  ...answers,
  id: "CES",
  unit: "points",
  measure: mean(of("ease"), among(known("ease"))),
};

/** Answers of 5–7, "easy", by answers [CES2]. */
export const easyContacts: Metric = {
  ...answers,
  id: "CES.TOP3",
  unit: "share",
  measure: rate(among(known("ease")), counting(atLeast("ease", 5))),
};
