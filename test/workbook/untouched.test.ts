// Workbooks of real analysts and our samples: our sheet built, built again and removed leaves every part of theirs.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { withWorkbook } from "../../src/cli/withWorkbook";
import { createSheet, removeSheet } from "../../src/workbook";
import { plan } from "./support";

const ROOT = join(__dirname, "..", "..");
const FOLDERS = [join(ROOT, "assets", "samples"), join(ROOT, "..", "shared", "cases", "workbooks")];
const files = FOLDERS.filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.xlsx$/i.test(name))
    .map((name): [string, string] => [name, join(folder, name)]),
);

/** Sheets, tables, charts, drawings, texts: all but the lists of the workbook, and which sheet is looked at. */
const LISTS =
  /^(\[Content_Types\]\.xml|xl\/_rels\/|xl\/workbook\.xml|xl\/styles\.xml|xl\/calcChain\.xml|customXml\/)/;

function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !LISTS.test(path) && !path.endsWith("/"));
  return Object.fromEntries(
    parts.map(([path, data]) => [path, strFromU8(data, true).replace(/ tabSelected="(0|1|false|true)"/, "")]),
  );
}

const namesIn = (bytes: Uint8Array): string =>
  /<definedNames>.*<\/definedNames>/s.exec(
    strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array()),
  )?.[0] ?? "";

test.each(files)("%s", async (_, path) => {
  const bytes = new Uint8Array(readFileSync(path));
  const own = {
    rows: [[{ text: "Plan" }]],
    tables: [],
    looks: [],
    merges: [],
    links: [],
    charts: [],
    names: [],
  };
  const small = plan({ ...own, conditionals: [], validations: [], wrap: [], printArea: "A1:C7" });
  await withWorkbook(bytes, async ({ book }) => {
    await createSheet(small);
    await createSheet(small);
    const built = await book.save();
    for (const [name, text] of Object.entries(partsOf(bytes)))
      expect([name, partsOf(built)[name]]).toEqual([name, text]);
    await removeSheet();
    const removed = await book.save();
    expect(partsOf(removed)).toEqual(partsOf(bytes));
    expect(namesIn(removed)).toBe(namesIn(bytes));
  });
});
