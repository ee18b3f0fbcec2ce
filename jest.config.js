// Three kinds of tests: of modules alone, of what the build makes (built once before them), and against LibreOffice.

/** Packages that only `import` can load; jest turns them into what `require` understands. */
const ES_MODULES =
  "hucre|intl-messageformat|@formatjs|lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space";

const common = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testRegex: ["\\.test\\.tsx?$"],
  transform: {
    "^.+\\.(m?[jt]sx?)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES})/)`],
  moduleFileExtensions: ["ts", "tsx", "mts", "mjs", "js", "jsx", "json", "node"],
};

const BUILT = ["/test/e2e/", "\\.dist\\.test\\.ts$"];
const ORACLE = ["/test/oracle/"];

module.exports = {
  // Jest leaves one processor to its user; where there are two, that would be half of the machine.
  maxWorkers: "100%",
  projects: [
    { ...common, displayName: "unit", testPathIgnorePatterns: [...BUILT, ...ORACLE] },
    {
      ...common,
      displayName: "built",
      testRegex: BUILT.map(ending),
      globalSetup: "<rootDir>/test/support/build.ts",
    },
    { ...common, displayName: "oracle", testRegex: ORACLE.map(ending) },
  ],
};

/** A folder's tests, and not its helpers. */
function ending(pattern) {
  return pattern.endsWith("$") ? pattern : `${pattern}.*\\.test\\.ts$`;
}
