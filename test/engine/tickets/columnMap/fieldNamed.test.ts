import { fieldNamed } from "../../../../src/engine/tickets/columnMap/fieldNamed";
import { fields, type Field } from "../../../../src/engine/tickets/fields";
import { fieldName } from "../../../../src/locales/fields";

const all = Object.keys(fields) as Field[];

describe("fieldNamed", () => {
  it.each(["zh-CN", "en"] as const)("[RD100] knows every field by its name in %s", (language) => {
    const shown = all.map((field) => [field, fieldName(field, language)] as const);
    expect(shown.filter(([field, name]) => fieldNamed(name) !== field)).toEqual([]);
  });

  it("[RD100] knows fields as the engine spells them, and by headers that mean nothing else", () => {
    expect(all.filter((field) => fieldNamed(field) !== field)).toEqual([]);
    expect([fieldNamed("Assignee"), fieldNamed("工单号"), fieldNamed("天气")]).toEqual([
      "agent",
      "ticketId",
      null,
    ]);
  });
});
