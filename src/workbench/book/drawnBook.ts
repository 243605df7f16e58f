import {
  LocaleType,
  LogLevel,
  mergeLocales,
  ThemeService,
  Univer,
  type PluginCtor,
} from "@univerjs/core";
import { ISuperTableService, SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formatsEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formatsZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterZh from "@univerjs/preset-sheets-filter/locales/zh-CN";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortEn from "@univerjs/preset-sheets-sort/locales/en-US";
import sortZh from "@univerjs/preset-sheets-sort/locales/zh-CN";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableZh from "@univerjs/preset-sheets-table/locales/zh-CN";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import type { Language } from "../../locales/language";
import type { FunctionSet } from "../formulas/FunctionSet";
import { renewFormats } from "./spilledInFormats";
import { gridView, onGridScroll, type GridView } from "./gridView";
import { leastSize } from "./snapshot";
import { TablesByName } from "./tablesByName";
import { gridThemes } from "./tableTheme";
import { UniverBook } from "./UniverBook";

/** The workbook with its grid on the page. */
export class DrawnBook extends UniverBook {
  constructor(
    univer: Univer,
    private readonly container: HTMLElement,
    readonly functionSet?: FunctionSet,
  ) {
    super(univer, functionSet);
    this.grid.commands.onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationResultMutation.id) renewFormats(this);
    });
  }

  /** Where the cells are on the screen, for what floats over them; null before they are drawn. */
  view(): GridView | null {
    return gridView(this, this.container);
  }

  /** Whether the grid is drawn light on dark, cells included. */
  setDark(isDark: boolean): void {
    this.univer.__getInjector().get(ThemeService).setDarkMode(isDark);
  }

  /** Until the next `loaded` event. */
  onScroll(listener: () => void): () => void {
    return onGridScroll(this, listener);
  }
}

/** Draws an empty workbook into the container, which must have a size. */
export async function openDrawnBook(
  container: HTMLElement,
  language: Language,
  functions?: FunctionSet,
): Promise<DrawnBook> {
  const isChinese = language === "zh-CN";
  const locale = isChinese ? LocaleType.ZH_CN : LocaleType.EN_US;
  const words = isChinese
    ? [coreZh, tableZh, formatsZh, filterZh, sortZh, validationZh]
    : [coreEn, tableEn, formatsEn, filterEn, sortEn, validationEn];
  const univer = new Univer({
    locale,
    locales: { [locale]: mergeLocales(...words) },
    logLevel: LogLevel.ERROR,
  });
  for (const [plugin, options] of plugins(container).values()) {
    univer.registerPlugin(plugin, options);
  }
  univer.__getInjector().replace([ISuperTableService, { useClass: TablesByName }]);
  const book = new DrawnBook(univer, container, functions);
  await book.calculated();
  return book;
}

type Configured = [plugin: PluginCtor, options: object | undefined];

/** The presets share plugins; of each the last configuration counts. */
function plugins(container: HTMLElement): Map<string, Configured> {
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      footer: {
        addSheetButtonConfig: {
          defaultRowCount: leastSize.rows,
          defaultColumnCount: leastSize.columns,
        },
      },
    }),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsTablePreset(),
  ];
  const byName = new Map<string, Configured>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const configured: Configured = Array.isArray(entry) ? [entry[0], entry[1]] : [entry, undefined];
    byName.set(configured[0].pluginName, configured);
  }
  const themes = { userThemes: [...gridThemes] };
  byName.set(UniverSheetsTablePlugin.pluginName, [UniverSheetsTablePlugin, themes]);
  // The name tag of a table would cover its header where that is the sheet's first row.
  const untagged = { hideAnchor: true };
  byName.set(UniverSheetsTableUIPlugin.pluginName, [UniverSheetsTableUIPlugin, untagged]);
  return byName;
}
