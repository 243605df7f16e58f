import { missingPackages } from "./install.cjs";

const at = (version: string, rest: object = {}) => ({ version, ...rest });

describe("installing by itself", () => {
  it("finds what is missing or of another version", () => {
    const wanted = {
      "": at("0.1.0"),
      "node_modules/a": at("1.0.0"),
      "node_modules/b": at("1.0.0"),
      "node_modules/b/node_modules/c": at("2.0.0"),
    };
    expect(missingPackages(wanted, { "node_modules/a": at("1.0.1") })).toEqual([
      "a",
      "b",
      "b/node_modules/c",
    ]);
  });

  it("does not ask for another platform's packages, nor mind ones too many", () => {
    const wanted = {
      "node_modules/mac": at("1.0.0", { optional: true }),
      "node_modules/a": at("1.0.0"),
    };
    expect(
      missingPackages(wanted, { "node_modules/a": at("1.0.0"), "node_modules/z": at("9.9.9") }),
    ).toEqual([]);
  });
});
