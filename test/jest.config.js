const os = require("os");
const path = require("path");

const rootDir = path.resolve(__dirname, "..");
const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    sourceMaps: "inline",
  },
];
// Packages that are ES modules only; Jest on Node 20 loads CommonJS.
const esModules = [
  "hucre",
  "nanoid",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "quickselect",
  "rbush",
  "kdbush",
  "lodash-es",
].join("|");
const common = {
  rootDir,
  transform: { "\\.(ts|tsx|js|mjs)$": swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  moduleFileExtensions: ["ts", "tsx", "js", "cjs", "mjs", "json", "node"],
};

module.exports = {
  rootDir,
  // Of two processors Jest would use one.
  maxWorkers: Math.max(2, os.cpus().length - 1),
  // Against hanging, not against slowness: a million cells on a busy machine take their time.
  testTimeout: 60_000,
  coverageProvider: "babel",
  collectCoverageFrom: ["src/**/*.{ts,tsx}"],
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/", "\\.dom\\.test\\.ts$"],
    },
    {
      ...common,
      displayName: "dom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx", "<rootDir>/test/**/*.dom.test.ts"],
      globalSetup: "<rootDir>/test/support/bundle-fluent.cjs",
      setupFilesAfterEnv: ["@testing-library/jest-dom"],
      moduleNameMapper: {
        "^@fluentui/react-components$": "<rootDir>/node_modules/.cache/jest-fluent/fluent.cjs",
      },
    },
    {
      ...common,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/support/build.cjs",
      setupFilesAfterEnv: ["<rootDir>/test/e2e/support/patience.ts"],
    },
  ],
};
