import type { ICommandService } from "@univerjs/core";
import { CommandType } from "@univerjs/core";

/** Counts the mutations of each sheet, so that what was read from it can be known to be current. */
export class SheetVersions {
  private readonly versions = new Map<string, number>();

  constructor(commands: ICommandService) {
    commands.onCommandExecuted((command) => {
      if (command.type !== CommandType.MUTATION) return;
      const { subUnitId, from, to } = (command.params ?? {}) as Touched;
      for (const sheetId of [subUnitId, from?.subUnitId, to?.subUnitId]) {
        if (sheetId !== undefined) this.versions.set(sheetId, this.of(sheetId) + 1);
      }
    });
  }

  of(sheetId: string): number {
    return this.versions.get(sheetId) ?? 0;
  }
}

interface Touched {
  readonly subUnitId?: string;
  readonly from?: { readonly subUnitId?: string };
  readonly to?: { readonly subUnitId?: string };
}
