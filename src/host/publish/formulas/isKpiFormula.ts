/**
 * Whether a formula calls a function of ours: KPI.FCR(…), or as Excel spells it while the add-in is
 * not there, _xldudf_KPI_FCR(…). Text and names of sheets in quotes do not count, nor do tables that
 * are called KPI_….
 */
export const isKpiFormula = (formula: unknown): formula is string =>
  typeof formula === "string" &&
  formula.startsWith("=") &&
  CALL.test(formula.replace(QUOTED, "''"));

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const CALL =
  /(?:^|[^\p{L}\p{N}_.])(?:KPI\.|_xldudf_KPI[._])[\p{L}\p{N}_.]+\s*\(|_xlfn\._xldudf_KPI[._]/iu;
