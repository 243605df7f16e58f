import { generateRandomId } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { formatContent, ruleArea, univerRule } from "./conditionalFormat";
import type { CfContent } from "./content";
import type { UniverSheet } from "./UniverSheet";

/** A sheet's conditional formats: as they were written, over the cells where they are now. */
export class ConditionalFormats {
  private readonly written = new Map<string, CfContent>();

  constructor(private readonly sheet: UniverSheet) {}

  /** Rules made in the grid that no CfContent describes are left out. */
  all(): readonly (CfContent & { readonly id: string })[] {
    const { book, unitId, id } = this.sheet;
    const rules = book.grid.conditionalFormats.getSubunitRules(unitId, id) ?? [];
    return rules.flatMap((rule) => {
      const written = this.written.get(rule.cfId);
      const format = written ? { ...written, area: ruleArea(rule) } : formatContent(rule);
      return format === null ? [] : [{ ...format, id: rule.cfId }];
    });
  }

  add(format: CfContent): string {
    const cfId = generateRandomId();
    this.written.set(cfId, format);
    this.sheet.run(AddConditionalRuleMutation.id, { rule: univerRule(cfId, format) });
    return cfId;
  }

  remove(cfId: string): void {
    this.written.delete(cfId);
    this.sheet.run(DeleteConditionalRuleMutation.id, { cfId });
  }
}
