// Builds what is hosted (dist/: task pane and custom functions), the browser preview (dist/preview/) and the
// command line (dist/cli/). Microsoft's own files go into dist/preview/ only: in production Excel loads them from its CDN.
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { NormalModuleReplacementPlugin, sources } = require("webpack");

/** Where manifest.xml points while developing; the build replaces it by INFRAPLAN_URL. */
const DEVELOPMENT_URL = "https://localhost:3000/";
const DEVELOPMENT_PORT = 3000;

const src = (...parts) => path.resolve(__dirname, "src", ...parts);
const dist = (...parts) => path.resolve(__dirname, "dist", ...parts);

module.exports = async (env, { mode = "production" }) => {
  const { functionAssets } = await import("./scripts/functions-metadata.mjs");
  const url = hostingUrl();
  const common = {
    mode,
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache", "webpack") },
    // Pages stay as they are written: their policies name the hashes of what stands in them.
    optimization: { minimizeOptions: { html: false } },
    performance: { hints: false },
    stats: "errors-warnings",
  };

  const pane = {
    ...common,
    name: "pane",
    target: ["web", "es2020"],
    entry: { taskpane: src("taskpane", "index.tsx") },
    // Parts fetched later carry their content in their name: an old pane in a cache never meets a new part.
    output: {
      path: dist(),
      filename: "[name].js",
      chunkFilename: "pane/[contenthash].js",
      clean: { keep: /^(functions|preview|cli)/ },
    },
    plugins: [
      new MiniCssExtractPlugin(),
      page("taskpane.html", src("taskpane", "taskpane.html"), "taskpane"),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png", to: "assets/[name][ext]" },
          { from: "manifest.xml", transform: (xml) => xml.toString().replaceAll(DEVELOPMENT_URL, url) },
        ],
      }),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };

  const functions = {
    ...common,
    name: "functions",
    target: ["web", "es2020"],
    entry: { functions: src("functions", "index.ts"), "functions-pl": src("functions", "index.pl.ts") },
    output: { path: dist(), filename: "[name].js" },
    // Functions stay where they are declared: a loop moved into the closure that calls it is compiled anew for every call.
    optimization: {
      minimizeOptions: { html: false, javascript: { compress: { passes: 3, reduce_funcs: false } } },
    },
    plugins: [
      page("functions.html", src("functions", "functions.html"), "functions"),
      page("functions-pl.html", src("functions", "functions.html"), "functions-pl"),
      emit(() => functionAssets(url)),
    ],
  };

  const preview = {
    ...common,
    name: "preview",
    target: ["web", "es2022"],
    entry: { preview: src("preview", "page", "index.ts"), office: src("preview", "page", "office.ts") },
    output: { path: dist("preview"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    plugins: [
      new MiniCssExtractPlugin(),
      withoutHyphenation(),
      new CopyPlugin({
        patterns: [
          { from: "src/preview/*.html", to: "[name][ext]" },
          { from: "node_modules/@microsoft/office-js/dist/excel-web-16.00.js" },
          { from: "assets/samples/*.xlsx", to: "samples/[name][ext]" },
          { from: "assets/icon-32.png", to: "[name][ext]" },
        ],
      }),
    ],
    // It never leaves this machine, and minifying the spreadsheet takes longer than everything else.
    optimization: { minimize: false },
  };

  const cli = {
    ...common,
    name: "cli",
    target: "node20",
    // The host finds Microsoft's client on the disk by itself.
    module: { ...common.module, parser: { javascript: { createRequire: false } } },
    node: { __filename: false },
    entry: { infraplan: src("cli", "index.ts") },
    output: { path: dist("cli"), filename: "[name].js", library: { type: "commonjs2" }, clean: true },
    externals: [isPackage],
    optimization: { minimize: false },
  };

  return [pane, functions, preview, cli];
};

/** An HTML page with one script, its attributes and text as the template says. */
function page(filename, template, chunk) {
  return new HtmlPlugin({ filename, template, chunks: [chunk], scriptLoading: "defer", minify: false });
}

/** Univer loads hyphenation patterns, 9 MB in 70 languages; cells are not hyphenated, in Excel neither. */
function withoutHyphenation() {
  return new NormalModuleReplacementPlugin(/^\.\/[a-z]{2,3}(-\w+)*-[\w-]{8}\.js$/, (resource) => {
    if (/engine-render/.test(resource.context)) resource.request = "data:text/javascript,export {};";
  });
}

/** Writes files that are not bundled but made. */
function emit(makeFiles) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap("emit", (compilation) => {
        compilation.hooks.processAssets.tapPromise("emit", async () => {
          const files = await makeFiles();
          for (const [name, text] of Object.entries(files))
            compilation.emitAsset(name, new sources.RawSource(text));
        });
      });
    },
  };
}

/** The command line loads packages from node_modules, but for those that only `import` can load. */
function isPackage({ request }, done) {
  const bundled = /^(hucre|intl-messageformat)(\/|$)/.test(request);
  return bundled || /^[./]/.test(request) || path.isAbsolute(request)
    ? done()
    : done(null, `commonjs ${request}`);
}

/** The address the add-in is hosted at, from the build variable INFRAPLAN_URL. */
function hostingUrl() {
  const url = process.env.INFRAPLAN_URL ?? DEVELOPMENT_URL;
  if (!/^https:\/\/[^\s"'<>&]+$/.test(url))
    throw new Error(`INFRAPLAN_URL must be an https address, not "${url}"`);
  return url.endsWith("/") ? url : `${url}/`;
}

/** https with a certificate that Excel trusts; made on first use. */
async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: DEVELOPMENT_PORT,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
  };
}
