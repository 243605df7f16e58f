import fc from "fast-check";
import { onTheWeb, tooManyBytes, tooManyCharacters } from "../../src/functions/carried";
import { spokenFunctions } from "../../src/functions/spokenFunctions";
import { sheet } from "./tickets";

/** Everything that JSON escapes, often: controls, quotes, halves of pairs alone and together. */
const escapable = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x1f }),
      fc.constantFrom(0x22, 0x5c, 0x7f, 0x2028, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0x5ba2),
    ),
    { maxLength: 12 },
  )
  .map((codes) => String.fromCharCode(...codes));
const cell = fc.oneof(
  escapable,
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const ranges = fc.array(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), {
  maxLength: 3,
});
describe("what Excel on the web carries", () => {
  it("[FN12] is measured as it travels", () => {
    fc.assert(
      fc.property(ranges, (given) => {
        const json = JSON.stringify(given);
        expect(tooManyBytes(given, { given: -1, answered: 0 })).toBe(Buffer.byteLength(json));
        expect(tooManyCharacters(given, { given: 0, answered: -1 })).toBe(json.length);
      }),
    );
  });

  it("[FN12] is told only where it is too much", () => {
    const column = (rows: number) => [Array.from({ length: rows }, () => [0.123456789])];
    expect(tooManyBytes(column(300_000), onTheWeb)).toBeNull();
    expect(tooManyBytes(column(400_000), onTheWeb)).toBeGreaterThan(onTheWeb.given);
  });
});

class Shown {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
const shown = (code: string, message: string) => new Shown(code, message);

describe.each(["en", "zh-CN"] as const)("a formula over more than that, in %s", (language) => {
  const functions = (isWeb: boolean) =>
    spokenFunctions(
      shown,
      () => language,
      undefined,
      () => (isWeb ? onTheWeb : null),
    );
  const called = (isWeb: boolean, id: string, ...args: unknown[]) => {
    try {
      return functions(isWeb).get(id)!(...args);
    } catch (error) {
      return error;
    }
  };
  const wide = sheet.map((line) => [
    ...line,
    ..."客"
      .repeat(600)
      .split("")
      .map((of) => of.repeat(140)),
  ]);

  it("[FN12] names KPI.OPEN on the web, and is answered elsewhere", () => {
    expect(called(true, "CSAT", wide)).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/^tickets.*5 MB.*=KPI\.OPEN\("Tickets"\)/) as string,
    });
    expect(called(false, "CSAT", wide)).toEqual(called(true, "CSAT", sheet));
  });

  it("[FN12] says that its answer is too long", () => {
    const names = Array.from({ length: 20_000 }, (_, at) => [`nobody ${at}`]);
    expect(called(true, "CSAT", sheet, names)).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/20,000/) as string,
    });
    expect(called(false, "CSAT", sheet, names)).toHaveLength(20_000);
  });
});
