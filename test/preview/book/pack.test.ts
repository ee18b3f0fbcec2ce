// How parts go back into the archive.
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { openBook } from "../../../src/preview/book";
import { cellName } from "../../../src/preview/book/addresses";
import { directoryOf } from "../../../src/preview/book/package/directory";
import { enter, valueAt } from "./helpers";
import { packageOf, sheetXml } from "./packages";
import { soundParts } from "./soundness";

/** Packed otherwise than we pack: one part as it is, the others as small as can be. */
function packedElsewhere(): Uint8Array {
  const parts = unzipSync(
    packageOf({
      sheets: [
        { name: "A", xml: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') },
        {
          name: "B",
          xml: sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>${"x".repeat(900)}</t></is></c></row>`),
        },
      ],
      parts: { "docProps/app.xml": "<Properties/>".padEnd(5000), "xl/empty.xml": "" },
    }),
  );
  const levels: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, data]) => [
      path,
      [data, { level: path === "docProps/app.xml" ? 0 : 9 }],
    ]),
  );
  return zipSync(levels);
}

test("parts that were not touched are packed as they were, byte for byte", async () => {
  const bytes = packedElsewhere();
  const book = await openBook({ bytes });
  await enter(book, { A1: 2 });
  const saved = await book.save();
  book.dispose();
  const [before, after] = [directoryOf(bytes), directoryOf(saved)];
  expect([...after.keys()]).toEqual([...before.keys()]);
  const repacked = [...after].filter(
    ([name, { packed, method }]) =>
      method !== before.get(name)?.method || String(packed) !== String(before.get(name)?.packed),
  );
  expect(repacked.map(([name]) => name)).toEqual(["xl/worksheets/sheet1.xml"]);
  expect(soundParts(saved)["docProps/app.xml"]).toBe("<Properties/>".padEnd(5000));
  expect(strFromU8(unzipSync(saved)["xl/empty.xml"] ?? strToU8("?"))).toBe("");
  const again = await openBook({ bytes: saved });
  expect([valueAt(again, "A1"), valueAt(again, "A1", "B")]).toEqual([2, "x".repeat(900)]);
  again.dispose();
});

test("the same workbook gives the same bytes", async () => {
  const save = async () => {
    const book = await openBook({ bytes: packedElsewhere() });
    await enter(book, { B2: "new" });
    const saved = await book.save();
    book.dispose();
    return saved;
  };
  expect(await save()).toEqual(await save());
});

test("cells of a very wide row keep what the file says of each", async () => {
  const names = Array.from({ length: 2_000 }, (_, index) => index);
  const row = names.map((column) => `<c r="${cellName(0, column)}"  t="n"><v>${column}</v></c>`).join("");
  const book = await openBook({
    bytes: packageOf({ sheets: [{ name: "A", xml: sheetXml(`<row r="1">${row}</row>`) }] }),
  });
  await enter(book, { A2: 1 });
  const sheet = soundParts(await book.save())["xl/worksheets/sheet1.xml"] ?? "";
  book.dispose();
  expect(sheet).toContain(row);
});
