// Before the browser tests: builds the workbench and the stand-in for Excel on the web once.
const fs = require("fs");
const path = require("path");
const { execFileSync } = require("child_process");
const esbuild = require("esbuild");

const root = path.resolve(__dirname, "../../..");
const built = path.join(root, "node_modules/.cache/e2e");

function webpack(mode, ...args) {
  const program = path.join(root, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [program, "--mode", mode, ...args], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

module.exports = async () => {
  webpack("development", "--env", "workbench", "--output-path", path.join(built, "workbench"));
  await esbuild.build({
    entryPoints: [path.join(__dirname, "excelOnTheWebPage.ts")],
    bundle: true,
    format: "esm",
    outfile: path.join(built, "excel-on-the-web.js"),
    logLevel: "error",
  });
  // `npm test` has built the release already.
  if (!fs.existsSync(path.join(root, "dist/taskpane.html"))) webpack("production");
};
