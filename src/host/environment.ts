import { languageOf, type Language } from "../locales/language";

/** How Office presents itself to this user. Call after `Office.onReady`. */
export interface Environment {
  readonly language: Language;
  /** Excel on the web did not always tell; then the page's own preference decides. */
  readonly theme: "light" | "dark" | "unknown";
}

export function environment(): Environment {
  return { language: languageOf(Office.context.displayLanguage), theme: themeNow() };
}

function themeNow(): Environment["theme"] {
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)
    ?.bodyBackgroundColor;
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!channels) return "unknown";

  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((hex) => parseInt(hex, 16));
  // Perceived brightness, ITU-R BT.601; `isDarkTheme` came only with later Office builds.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
