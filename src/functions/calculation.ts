import { languageOf } from "../locales/language";
import { connectedWorkbook } from "./handles/connection";
import { Handles } from "./handles/Handles";
import { spokenFunctions } from "./spokenFunctions";

/** In Excel every workbook has a runtime of its own. */
const handles = new Handles();
const workbook = connectedWorkbook();
if (workbook) handles.connect(workbook);

/**
 * The functions as Excel calls them. Its display language is not known before Office is ready, so it
 * is asked for at each error.
 */
export const calculation = spokenFunctions(
  (code, message) => new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message),
  () => languageOf(Office.context?.displayLanguage ?? "en"),
  handles,
);
