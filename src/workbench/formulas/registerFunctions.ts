import {
  ICommandService,
  IUniverInstanceService,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { CellMessages } from "./CellMessages";
import { functionHelp } from "./functionHelp";
import type { FunctionSet } from "./FunctionSet";
import { forgetTyped } from "./forgetTyped";
import { PendingAnswers } from "./PendingAnswers";
import { ReferenceReader } from "./ReferenceReader";
import { formulaPlaces } from "./formulaPlaces";
import { SheetVersions } from "./SheetVersions";
import { Streams } from "./Streams";
import { WorkbookFunction, type FunctionSurroundings } from "./WorkbookFunction";

export interface RegisteredFunctions {
  readonly messages: CellMessages;
  /** Resolves when no asynchronous function and no first value is awaited; undefined where none is. */
  pending(): Promise<void> | undefined;
  /** Another file is opened: nothing that runs for the one before goes on. */
  replaced(): void;
}

/**
 * Makes custom functions known to Univer's formula engine and to its autocomplete. Univer's own
 * `registerFunction` would turn blank cells into 0, text into numbers and throw at the engine.
 */
export function registerFunctions(univer: Univer, set: FunctionSet): RegisteredFunctions {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const versions = new SheetVersions(commands);
  const answers = new PendingAnswers(commands);
  const streams = new Streams(commands, formulaPlaces(instances));
  const messages = new CellMessages();
  forgetTyped(commands, messages);
  const surroundings: FunctionSurroundings = {
    reader: new ReferenceReader((sheetId) => versions.of(sheetId)),
    messages,
    answers,
    streams,
    miscounted: (count) => set.miscounted?.(count) ?? "",
    sheetName: (unitId, sheetId) =>
      instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId)?.getName() ?? "",
  };

  for (const metadata of set.metadata) {
    const implementation = set.implementations.get(metadata.id);
    if (implementation === undefined) {
      throw new Error(`no function is associated with ${metadata.id}`);
    }
    const name = `${set.namespace}.${metadata.name}`.toUpperCase();
    const run = implementation as (...args: unknown[]) => unknown;
    injector
      .get(IFunctionService)
      .registerExecutors(new WorkbookFunction(name, metadata, run, surroundings));
    injector.get(IDescriptionService).registerDescriptions([functionHelp(name, metadata)]);
  }
  return {
    messages,
    pending: () => answers.pending() ?? streams.pending(),
    replaced() {
      streams.end();
      set.replaced?.();
    },
  };
}
