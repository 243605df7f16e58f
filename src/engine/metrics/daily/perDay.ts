import { among, by, moreThan, of, ratioOfSums, type Measure } from "../algebra";

/**
 * Customers served ÷ days worked (mission M45). Days on which nobody was served were not worked; of
 * rows of a month the sheet must tell the days [AGD6].
 */
export const dailyPerDay: readonly Measure[] = [
  ratioOfSums(of("received"), by("workedDays"), among(moreThan("received", 0))),
  ratioOfSums(of("callsAnswered"), by("workedDays"), among(moreThan("callsAnswered", 0))),
];
