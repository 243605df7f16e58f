import { languageOf } from "../locales/language";
import { workbookHandles } from "./handles/workbookHandles";
import { spokenFunctions } from "./spokenFunctions";

/**
 * Tells Excel which code answers to which id. Runs as soon as the script loads: Excel calls
 * functions without waiting for a pane. Its display language is not known before Office is ready,
 * so it is asked for at each error.
 */
const functions = spokenFunctions(
  (code, message) => new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message),
  () => languageOf(Office.context?.displayLanguage ?? "en"),
  workbookHandles,
);

for (const [id, run] of functions) CustomFunctions.associate(id, run);
