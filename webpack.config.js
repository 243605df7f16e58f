// `--env workbench` adds the Excel stand-in for machines without Excel, never part of a release.
// `--env https` serves with a trusted certificate, as Excel asks for.
// A release takes two settings: --env origin=https://… (or KPI_ORIGIN) is where it will be hosted,
// --env cdn=21vianet (or KPI_CDN) loads office.js as tenants operated by 21Vianet must.
const net = require("net");
const path = require("path");
const zlib = require("zlib");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const tsx = require("tsx/cjs/api");
const { Compilation, sources, WebpackError } = require("webpack");

const unregister = tsx.register();
const { functionAssets } = require("./src/functions/metadata/functionAssets.ts");
const { functionFiles } = require("./src/functions/metadata/functionMetadata.ts");
unregister();

const developmentOrigin = "https://localhost:3000";
const officeJs = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};
/** kB, gzipped: what is loaded before anything shows or a formula is known, and all that can follow. */
const budgets = {
  // The whole: every step of the pane, and the worker's own copy of the engine.
  taskpane: { first: 250, whole: 560 },
  functions: { first: 60, whole: 215 },
};

/** What the workbench asks of the unmodified library in place of Microsoft's CDN. */
const localOfficeJs = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "en-us/office_strings.js",
  "zh-cn/office_strings.js",
].map((file) => ({
  from: path.resolve(__dirname, "node_modules/@microsoft/office-js/dist", file),
  to: `office-js/${file}`,
}));

module.exports = async (env = {}, argv = {}) => {
  const isRelease = argv.mode === "production";
  const isServed = Boolean(process.env.WEBPACK_SERVE);
  const origin = originFrom(env.origin ?? process.env.KPI_ORIGIN ?? developmentOrigin);
  const cdn = officeJsFrom(env.cdn ?? process.env.KPI_CDN ?? "global");
  return {
    mode: isRelease ? "production" : "development",
    target: ["web", "es2022"],
    // Not an eval kind: the pane's content-security policy forbids eval.
    devtool: isRelease ? "source-map" : "cheap-module-source-map",
    entry: {
      // Named in the manifest and loaded on its own.
      functions: "./src/functions/index.ts",
      // In the shared runtime Excel loads the pane's page only, so the functions register there.
      taskpane: ["./src/functions/index.ts", "./src/taskpane/index.tsx"],
      ...(env.workbench ? { workbench: "./src/workbench/index.tsx" } : {}),
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: ({ chunk }) =>
        isRelease && chunk.name !== "functions" ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: isRelease ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    cache: {
      type: "filesystem",
      name: [argv.mode, ...Object.keys(env)].join("-").replace(/[^\w-]/g, ""),
      buildDependencies: { config: [__filename] },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
        {
          // Only entries do something when they are loaded; what nobody uses of a door stays out.
          test: /[\\/]src[\\/](engine|functions|host|locales|taskpane)[\\/]/,
          exclude: [/functions[\\/]index\.ts$/, /taskpane[\\/]index\.tsx$/],
          sideEffects: false,
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    optimization: {
      minimizer: [
        new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false }),
      ],
      splitChunks: {
        // functions.js must stay one file; the workbench is never a release.
        chunks: ({ name }) => name !== "functions" && name !== "workbench",
        cacheGroups: {
          vendor: {
            test: /[\\/]node_modules[\\/]/,
            name: "vendor",
            chunks: ({ name }) => name === "taskpane",
          },
          // What the pane and the functions both calculate with is loaded once.
          engine: {
            test: /[\\/]src[\\/](engine|locales|functions)[\\/]/,
            name: "engine",
            chunks: "async",
            minChunks: 2,
            enforce: true,
          },
        },
      },
    },
    performance: { hints: false },
    infrastructureLogging: { level: "warn" },
    stats: "errors-warnings",
    plugins: [
      new MiniCssExtractPlugin({
        filename: isRelease ? "[name].[contenthash:8].css" : "[name].css",
      }),
      new FunctionAssets(origin),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        officeJs: cdn,
        contentSecurityPolicy: contentSecurityPolicy(cdn, isServed),
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          {
            from: "manifest.xml",
            transform: (text) => text.toString().replaceAll(developmentOrigin, origin),
          },
          ...(env.workbench ? localOfficeJs : []),
        ],
      }),
      ...(isRelease ? [new Budgets()] : []),
      ...(env.workbench
        ? [
            new HtmlWebpackPlugin({
              filename: "index.html",
              template: "./src/workbench/index.html",
              chunks: ["workbench"],
            }),
            new HtmlWebpackPlugin({
              filename: "workbench-pane.html",
              template: "./src/taskpane/taskpane.html",
              chunks: ["taskpane"],
              officeJs: "office-js/office.js",
              contentSecurityPolicy: "",
            }),
            new ConnectToWorkbench(),
          ]
        : []),
    ],
    ...(isServed ? { devServer: await devServer(env) } : {}),
  };
};

function originFrom(setting) {
  const address = URL.canParse(setting) ? new URL(setting) : null;
  if (address?.protocol !== "https:" || address.search || address.hash)
    throw new Error(
      `origin: expected an address such as https://kpi.example.com; found ${setting}`,
    );
  return address.href.replace(/\/$/, "");
}

function officeJsFrom(setting) {
  if (Object.hasOwn(officeJs, setting)) return officeJs[setting];
  throw new Error(`cdn: expected ${Object.keys(officeJs).join(" or ")}; found ${setting}`);
}

/**
 * Nothing but our own files and office.js. Fluent writes its styles at run time and office.js on the
 * web sets an inline one. frame-ancestors would need a header: Excel on the web frames the pane.
 */
const contentSecurityPolicy = (cdn, isServed) =>
  [
    "default-src 'none'",
    `script-src 'self' ${new URL(cdn).origin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${isServed ? " ws: wss:" : ""}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** functions.json and its Chinese twin, and the help pages: made from the functions' own comments. */
class FunctionAssets {
  constructor(origin) {
    this.origin = origin;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionAssets", (compilation) => {
      compilation.fileDependencies.addAll(functionFiles());
      compilation.hooks.processAssets.tapPromise(
        { name: "FunctionAssets", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const assets = await functionAssets(this.origin);
          for (const [name, text] of Object.entries(assets))
            compilation.emitAsset(name, new sources.RawSource(text));
        },
      );
    });
  }
}

/** Gives the workbench's pane its host before office.js looks for one. */
class ConnectToWorkbench {
  apply(compiler) {
    compiler.hooks.compilation.tap("ConnectToWorkbench", (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).beforeEmit.tap(
        "ConnectToWorkbench",
        (page) => {
          if (page.outputName !== "workbench-pane.html") return page;
          const connect = "<script>window.parent.kpiHost.connect(window);</script>";
          return { ...page, html: page.html.replace(/<head[^>]*>/, (head) => head + connect) };
        },
      );
    });
  }
}

/** Fails the build when an entry outgrows its budget. */
class Budgets {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Budgets", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "Budgets", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          for (const [name, { first, whole }] of Object.entries(budgets)) {
            const entry = compilation.entrypoints.get(name);
            const later = behind(entry).flatMap((group) => group.getFiles());
            this.check(compilation, `${name}, first`, entry.getFiles(), first);
            this.check(compilation, `${name}, whole`, [...entry.getFiles(), ...later], whole);
          }
        },
      );
    });
  }
  check(compilation, what, files, limit) {
    const bytes = [...new Set(files)]
      .filter((file) => /\.(js|css)$/.test(file))
      .map((file) => zlib.gzipSync(compilation.getAsset(file).source.buffer()).length)
      .reduce((sum, size) => sum + size, 0);
    const size = `${what}: ${(bytes / 1000).toFixed(1)} kB gzipped of ${limit} kB`;
    if (bytes > limit * 1000) compilation.errors.push(new WebpackError(size));
    else console.log(size);
  }
}

/** Every group of files that the entry can load: when it is needed, or in a worker of its own. */
function behind(group, found = new Set()) {
  for (const next of [...group.getChildren(), ...group.asyncEntrypointsIterable]) {
    if (found.has(next)) continue;
    found.add(next);
    behind(next, found);
  }
  return [...found];
}

async function devServer(env) {
  const wanted = Number(process.env.PORT) || 3000;
  // Excel finds the add-in where the manifest says; only the workbench may move.
  const port = env.https || process.env.PORT ? wanted : await freePort(wanted);
  const scheme = env.https ? "https" : "http";
  return {
    host: "localhost",
    port,
    server: env.https ? { type: "https", options: await certificates() } : "http",
    headers: { "Access-Control-Allow-Origin": "*" },
    // Two entries share modules across pages; a whole reload is the honest update.
    hot: false,
    open: Boolean(env.workbench) && hasDisplay(),
    onListening: () => {
      const page = env.workbench ? "" : "taskpane.html";
      console.log(
        `\n  ${env.workbench ? "Workbench" : "Add-in"}: ${scheme}://localhost:${port}/${page}\n`,
      );
    },
  };
}

const hasDisplay = () =>
  !process.env.CI &&
  (process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** Asks the user once to trust a certificate for localhost, so never before it is needed. */
const certificates = () => require("office-addin-dev-certs").getHttpsServerOptions();

function freePort(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => resolve(freePort(port + 1)));
    probe.listen(port, "localhost", () => probe.close(() => resolve(port)));
  });
}
