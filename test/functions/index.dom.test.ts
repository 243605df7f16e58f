import { registry } from "../../src/functions/registry";
import { bootOffice, type BootedOffice } from "../support/bootOffice";
import { sheet } from "./tickets";

let office: BootedOffice;
const site = { address: "Sheet1!H1" };
const invoke = (id: string, ...parameters: unknown[]) => office.host.invoke(id, parameters, site);

beforeAll(async () => {
  office = await bootOffice({ language: "zh-CN" });
  await import("../../src/functions");
});

describe("the functions behind Microsoft's own proxy", () => {
  it("answer every id", async () => {
    expect(await invoke("VERSION")).toMatchObject({ kind: "values" });
    const associated = (
      CustomFunctions as unknown as { _association: { mappings: Record<string, unknown> } }
    )._association.mappings;
    expect(Object.keys(associated).sort()).toEqual([...registry.keys()].sort());
  });

  it("[FN1] give the number that they give without Excel", async () => {
    const direct = registry.get("CSAT")!(...([sheet, [["Ann"]], "2025-03"] as never[]));
    expect(await invoke("CSAT", sheet, [["Ann"]], "2025-03")).toEqual({
      kind: "values",
      values: direct,
    });
  });

  it("[FN14] take repeated ranges as Excel hands them over: one array of all", async () => {
    const lenient = [
      ["satisfiedFrom", 2],
      ["dissatisfiedTo", 1],
    ];
    const people = [
      ["姓名", "客服"],
      ["Bob", "Ann"],
    ];
    const args = [sheet, [["Ann"]], "2025-03", [lenient, people]];
    const direct = registry.get("CSAT")!(...(args as never[]));
    expect(await invoke("CSAT", ...args)).toEqual({ kind: "values", values: direct });
    expect(await invoke("CSAT", sheet, [["Ann"]], "2025-03", [lenient])).not.toEqual(
      await invoke("CSAT", sheet, [["Ann"]], "2025-03", []),
    );
  });

  it("[FN15] refuse rules with an error", async () => {
    expect(await invoke("DEFINE", "FCR", null, [[["satisfiedFrom", "often"]]])).toMatchObject({
      kind: "error",
      error: "#VALUE!",
      message: expect.stringContaining("often") as string,
    });
  });

  it("[FN13] show their message in Excel's display language", async () => {
    expect(await invoke("FCR", sheet, null, "上月")).toMatchObject({
      kind: "error",
      error: "#VALUE!",
      message: expect.stringMatching(/^period（考核期）：“上月”/) as string,
    });
  });
});
