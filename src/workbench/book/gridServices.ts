import {
  ICommandService,
  IPermissionService,
  IUniverInstanceService,
  LocaleType,
  UniverInstanceType,
  type IWorkbookData,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IDefinedNamesService,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { SheetRangeThemeModel, SheetsSelectionsService } from "@univerjs/sheets";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { TableManager } from "@univerjs/sheets-table";
import { bracketsClosed } from "./bracketsClosed";
import { findSheetsInAnyCase } from "./excelReferences";

/** The parts of one running Univer that the workbook talks to. */
export interface GridServices {
  readonly univer: Univer;
  readonly commands: ICommandService;
  readonly instances: IUniverInstanceService;
  readonly permissions: IPermissionService;
  readonly spills: FormulaDataModel;
  readonly dirtying: IActiveDirtyManagerService;
  readonly calculator: ICalculateFormulaService;
  readonly lexer: LexerTreeBuilder;
  readonly names: IDefinedNamesService;
  readonly selections: SheetsSelectionsService;
  readonly conditionalFormats: ConditionalFormattingRuleModel;
  readonly validations: SheetDataValidationModel;
  readonly tables: TableManager;
  readonly bands: SheetRangeThemeModel;
}

let opened = 0;

/** Univer caches parsed formulas by unit id for the whole process, so an id is never used twice. */
export function nextUnitId(): string {
  opened += 1;
  return `book-${String(opened)}`;
}

export function createUnit(univer: Univer, data: IWorkbookData): Workbook {
  return univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
}

/** Univer starts its sheet plugins with the first unit, so an empty one comes before the services. */
export function emptyUnit(): IWorkbookData {
  const id = nextUnitId();
  return {
    id,
    name: "Book",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1" } },
  };
}

export function gridServices(univer: Univer): GridServices {
  const injector = univer.__getInjector();
  // Univer starts its recalculation trigger only where it sees Node or a first rendering.
  injector.get(TriggerCalculationController);
  const spills = injector.get(FormulaDataModel);
  findSheetsInAnyCase(spills);
  return {
    univer,
    commands: injector.get(ICommandService),
    instances: injector.get(IUniverInstanceService),
    permissions: injector.get(IPermissionService),
    spills,
    dirtying: injector.get(IActiveDirtyManagerService),
    calculator: injector.get(ICalculateFormulaService),
    lexer: bracketsClosed(injector.get(LexerTreeBuilder)),
    names: injector.get(IDefinedNamesService),
    selections: injector.get(SheetsSelectionsService),
    conditionalFormats: injector.get(ConditionalFormattingRuleModel),
    validations: injector.get(SheetDataValidationModel),
    tables: injector.get(TableManager),
    bands: injector.get(SheetRangeThemeModel),
  };
}
