import * as v from "valibot";

export const appearances = ["auto", "light", "dark", "contrast"] as const;
export type Appearance = (typeof appearances)[number];

const schema = v.object({
  /** Null follows Office. */
  language: v.nullable(v.picklist(["zh-CN", "en"])),
  /** "auto" follows Office. */
  appearance: v.picklist(appearances),
  hintsHidden: v.boolean(),
  /** The name under notes. */
  reviewer: v.optional(v.string(), ""),
});

/** What one person set for their own eyes; never anything of the workbook. */
export type Preferences = Readonly<v.InferOutput<typeof schema>>;

const unset: Preferences = { language: null, appearance: "auto", hintsHidden: false, reviewer: "" };
const key = "service-kpi.pane";

export function loadPreferences(): Preferences {
  try {
    return v.parse(schema, JSON.parse(localStorage.getItem(key) ?? ""));
  } catch {
    // Nothing stored, something old stored, or a browser that refuses storage to framed pages.
    return unset;
  }
}

export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Refused storage: they hold until the pane closes.
  }
}
