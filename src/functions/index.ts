import { functionIds } from "./functionIds";

type Calculation = (typeof import("./calculation"))["calculation"];

/**
 * Tells Excel which code answers to which id, as soon as the script loads: Excel calls functions
 * without waiting for a pane. The code itself is several times as large and comes behind; a call that
 * is made before waits for it, later ones are answered at once.
 */
let calculation: Calculation | null = null;
const loading = import(/* webpackChunkName: "calculation" */ "./calculation").then((loaded) => {
  calculation = loaded.calculation;
  return calculation;
});

for (const id of functionIds)
  CustomFunctions.associate(id, (...args: unknown[]) =>
    calculation
      ? calculation.get(id)!(...args)
      : loading.then((functions) => functions.get(id)!(...args)),
  );
