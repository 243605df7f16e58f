// Bundles the bench as the product is bundled and runs that: module by module, every constant that
// is imported would cost a call, which no user pays.
const path = require("path");
const { spawnSync } = require("child_process");
const { buildSync } = require("esbuild");

const root = path.resolve(__dirname, "../..");
const outfile = path.join(root, "node_modules/.cache/bench/run.mjs");
buildSync({
  entryPoints: [path.join(__dirname, "run.ts")],
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  external: ["@duckdb/node-api"],
  outfile,
  logLevel: "error",
});
const memory = ["--expose-gc", "--max-old-space-size=8192"];
const { status } = spawnSync(process.execPath, [...memory, outfile, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(status ?? 1);
