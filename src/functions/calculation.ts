import { languageOf } from "../locales/language";
import { workbookHandles } from "./handles/workbookHandles";
import { spokenFunctions } from "./spokenFunctions";

/**
 * The functions as Excel calls them. Its display language is not known before Office is ready, so it
 * is asked for at each error.
 */
export const calculation = spokenFunctions(
  (code, message) => new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message),
  () => languageOf(Office.context?.displayLanguage ?? "en"),
  workbookHandles,
);
