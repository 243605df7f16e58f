// Before `npm start` and `npm test`: installs what package-lock.json asks for and node_modules lacks.
// Runs before anything is installed, so it uses Node alone. Says nothing when there is nothing to do.
const fs = require("fs");
const path = require("path");
const { spawnSync } = require("child_process");

const root = path.resolve(__dirname, "../..");

const readLock = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return {};
  }
};

/** npm notes what it installed in node_modules; optional packages are of other platforms. */
function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([name, entry]) => name.startsWith("node_modules/") && !entry.optional && !entry.link)
    .filter(([name, entry]) => installed[name]?.version !== entry.version)
    .map(([name]) => name.slice("node_modules/".length));
}

function npmCi() {
  const npm = process.env.npm_execpath;
  return npm
    ? spawnSync(process.execPath, [npm, "ci"], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", ["ci"], {
        cwd: root,
        stdio: "inherit",
        shell: process.platform === "win32",
      });
}

function install() {
  const wanted = readLock(path.join(root, "package-lock.json"));
  const installed = readLock(path.join(root, "node_modules/.package-lock.json"));
  const missing = missingPackages(wanted, installed);
  if (missing.length === 0) return 0;
  process.stderr.write(
    `Installing: ${missing.length} of ${Object.keys(wanted).length - 1} packages are missing or of another version.\n`,
  );
  const result = npmCi();
  if (result.error) process.stderr.write(`npm could not be started: ${result.error.message}\n`);
  return result.status ?? 1;
}

module.exports = { missingPackages };
if (require.main === module) process.exit(install());
