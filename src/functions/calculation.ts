import { languageOf } from "../locales/language";
import { onTheWeb } from "./carried";
import { connectedWorkbook } from "./handles/connection";
import { Handles } from "./handles/Handles";
import { spokenFunctions } from "./spokenFunctions";

/** In Excel every workbook has a runtime of its own. */
const handles = new Handles();
const workbook = connectedWorkbook();
if (workbook) handles.connect(workbook);

/**
 * The functions as Excel calls them. Its display language and platform are not known before Office is
 * ready, so they are asked for at each call.
 */
export const calculation = spokenFunctions(
  (code, message) => new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message),
  () => languageOf(Office.context?.displayLanguage ?? "en"),
  handles,
  () => (Office.context?.platform === Office.PlatformType?.OfficeOnline ? onTheWeb : null),
);
