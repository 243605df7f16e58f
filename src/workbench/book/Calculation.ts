import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { recalculateEverything } from "../formulas/recalculateCells";
import { formattingTriggers } from "./formattingTriggers";
import type { GridServices } from "./gridServices";

const macrotask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Follows Univer's recalculation, which starts 100 ms after the last change: whether one is due or
 * running. Univer's own "result applied" promise waits half a second where nothing is to be done.
 */
export class Calculation {
  private due = false;
  private running = 0;
  private waiting: (() => void)[] = [];

  constructor(private readonly grid: GridServices) {
    grid.commands.onCommandExecuted((command, options) => {
      this.follow(command, options);
    });
  }

  async idle(): Promise<void> {
    // Univer reports some of its commands a few microtasks after they were carried out.
    await macrotask();
    while (this.due || this.running > 0) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
      await macrotask();
    }
  }

  everything(): Promise<void> {
    recalculateEverything(this.grid.commands);
    return this.idle();
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.due = false;
      this.running += 1;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } =
        command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.ended();
    } else if (this.makesDirty(command, options)) {
      this.due = true;
    }
  }

  /** A stopped calculation starts anew inside its own end notice, hence the count. */
  private ended(): void {
    this.running = Math.max(0, this.running - 1);
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  /** The same conditions under which Univer sets its timer. */
  private makesDirty(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.grid.dirtying.get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const { trigger } = command.params as ISetRangeValuesMutationParams;
    if (options?.onlyLocal === true) return false;
    return trigger === undefined || !formattingTriggers.has(trigger);
  }
}
