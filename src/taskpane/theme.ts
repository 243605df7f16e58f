import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";

export type Shade = "light" | "dark" | "contrast";

/** Chinese glyphs from the system's own fonts, of the same weight as the Latin ones. */
const fontFamilyBase = '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", sans-serif';

export const themes: Readonly<Record<Shade, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};
