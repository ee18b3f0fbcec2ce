import { importsOf, sources, type Source } from "./sources";

/** What each station may import of the others; "(types)" allows types and the vocabulary in its types.ts alone. */
const ALLOWED: Record<string, string[]> = {
  engine: [],
  figures: [],
  playbook: ["engine", "figures (types)"],
  i18n: [],
  matrix: ["engine", "playbook", "figures (types)", "i18n"],
  functions: ["engine", "playbook", "i18n"],
  workbook: ["matrix (types)", "figures (types)", "playbook (types)", "i18n"],
  taskpane: ["workbook", "matrix", "playbook", "figures", "engine", "i18n"],
  "preview/book": [],
  "preview/host": ["preview/book"],
  "preview/page": ["preview/host", "preview/book", "i18n"],
  cli: ["workbook", "matrix", "playbook", "figures", "engine", "i18n", "preview/host", "preview/book"],
};

/** Packages by station; a station that is not listed has none. */
const PACKAGES: Record<string, RegExp> = {
  i18n: /^intl-messageformat$/,
  taskpane: /^(react|react-dom|@fluentui\/react-(components|icons))(\/|$)/,
  "preview/book": /^(@univerjs\/|hucre|fflate|rxjs|node:)/,
  "preview/host": /^(@univerjs\/|node:)/,
  "preview/page": /^(@univerjs\/|chart\.js$)/,
  cli: /^(commander|node:)/,
};

const STATIONS = Object.keys(ALLOWED);
const all = sources("src");

function stationOf(file: string): string | undefined {
  return STATIONS.find((station) => file.startsWith(`src/${station}/`));
}

function offences(source: Source): string[] {
  const station = stationOf(source.file);
  if (!station) return [`${source.file} stands in no station`];
  return importsOf(source).flatMap(({ target, typeOnly }) => {
    const text = `${source.file} imports ${target}`;
    if (!target.startsWith("src/"))
      return PACKAGES[station]?.test(target) || target.endsWith(".css") ? [] : [text];
    const other = stationOf(`${target}/`);
    if (!other) return [text];
    const rules = ALLOWED[station] ?? [];
    if (other === station || rules.includes(other)) return [];
    const vocabulary = typeOnly || target === `src/${other}/types`;
    return rules.includes(`${other} (types)`) && vocabulary ? [] : [text];
  });
}

test("every folder imports only what the architecture lets it", () => {
  expect(all.length).toBeGreaterThan(50);
  expect(all.flatMap(offences)).toEqual([]);
});

test.each([
  ["src/engine/x.ts", 'import { en } from "../i18n/en";'],
  ["src/workbook/x.ts", 'import { planSheet } from "../matrix/planSheet";'],
  ["src/preview/host/x.ts", 'export * from "../../workbook";'],
  ["src/functions/x.ts", 'const f = await import("react");'],
])("a wrong import in %s is seen: %s", (file, text) => {
  expect(offences({ file, text })).toHaveLength(1);
});

test("only src/workbook speaks to Excel", () => {
  const speaks = /\bExcel\s*\.\s*[A-Za-z]|\bOfficeExtension\s*\./;
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  const speakers = all.filter(({ text }) => speaks.test(withoutComments(text))).map(({ file }) => file);
  expect(
    speakers.filter((file) => !file.startsWith("src/workbook/") && !file.startsWith("src/preview/")),
  ).toEqual([]);
  expect(speakers.some((file) => file.startsWith("src/workbook/"))).toBe(true);
});
