// A user's workbook with our sheet added: all that is hers stands in the saved file as it did before.
import { unzipSync, strFromU8 } from "fflate";
import { withWorkbook } from "../../src/cli/withWorkbook";
import { createSheet, removeSheet } from "../../src/workbook";
import { soundParts } from "../preview/book/soundness";
import { everything, NAMES } from "../preview/book/support/everything";
import { plan } from "./support";

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));

/** With our sheet in front, or with it added and removed again. */
const planned = (bytes: Uint8Array, removed = false): Promise<Uint8Array> =>
  withWorkbook(bytes, async ({ book }) => {
    await createSheet(plan());
    if (removed) await removeSheet();
    return book.save();
  });

let before: Record<string, string>;
let after: Record<string, string>;
beforeAll(async () => {
  const bytes = everything();
  before = partsOf(bytes);
  after = soundParts(await planned(bytes));
});

test("every part but the lists of the workbook is the same, byte for byte", () => {
  const changed = Object.keys(before).filter((path) => after[path] !== before[path]);
  expect(changed.sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
});

test("the sheet that was in front is the same but for being in front", () => {
  const path = "xl/worksheets/sheet1.xml";
  expect(after[path]).toBe(before[path]?.replace(' tabSelected="1"', ""));
});

test("names stay to the letter, with all their attributes", () => {
  const written = after["xl/workbook.xml"] ?? "";
  for (const name of NAMES) expect(written).toContain(name);
});

test("the rest of the workbook's own part stays to the letter", () => {
  const rest = (xml = "") =>
    xml
      .replace(/<sheets>.*<\/sheets>/, "")
      .replace(/<definedNames>.*<\/definedNames>/, "")
      .replace(/ activeTab="\d+"/, "");
  expect(rest(after["xl/workbook.xml"])).toBe(rest(before["xl/workbook.xml"]));
});

test("styles are only added to", () => {
  const section = (xml: string | undefined, name: string) =>
    new RegExp(`<${name}\\b[^>]*>(.*?)</${name}>`).exec(xml ?? "")?.[1] ?? "";
  for (const name of ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"])
    expect(section(after["xl/styles.xml"], name)).toMatch(
      new RegExp(`^${section(before["xl/styles.xml"], name).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`),
    );
});
