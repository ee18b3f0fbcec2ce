// Workbooks with what real ones have and the stand-in does not model: written by another library, as a user's file.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type WriteSheet } from "hucre";

/** The smallest PNG: one pixel. */
export const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

const SALES: WriteSheet = {
  name: "Sales",
  rows: [
    ["Region", "Orders", "Cost", null],
    ["North", 120, 400, null],
    ["South", 80, 300, null],
  ],
  cells: new Map([
    ["0,0", { value: "Region", comment: { author: "Ann", text: "Who said so?" } }],
    [
      "2,3",
      {
        value: 0.5,
        style: {
          font: { color: { theme: 4 } },
          fill: { type: "pattern", pattern: "solid", fgColor: { theme: 5 } },
        },
      },
    ],
  ]),
  dataValidations: [{ type: "list", range: "A2:A9", values: ["North", "South"] }],
  conditionalRules: [
    {
      type: "iconSet",
      range: "B2:B3",
      priority: 1,
      iconSet: {
        iconSet: "3TrafficLights1",
        cfvo: [
          { type: "percent", value: "0" },
          { type: "percent", value: "33" },
          { type: "percent", value: "67" },
        ],
      },
    },
  ],
  images: [{ data: PIXEL, type: "png", anchor: { from: { row: 5, col: 5 } } }],
  sparklines: [{ type: "line", dataRange: "Sales!B2:C2", location: "E2" }],
  autoFilter: { range: "A1:C3" },
  pageSetup: { orientation: "landscape", printTitlesRow: "1:1" },
  pivotTables: [
    {
      name: "Pivot",
      sourceSheet: "Sales",
      sourceRange: "A1:C3",
      targetCell: "H2",
      rows: ["Region"],
      values: [{ field: "Orders" }],
    },
  ],
} as unknown as WriteSheet;

export const rich = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      SALES,
      { name: "Locked", rows: [["No touching", 1]], protection: { sheet: true } },
      { name: "Hidden", rows: [[1]], hidden: true },
      { name: "Deep", rows: [[2]], veryHidden: true },
    ],
    namedRanges: [{ name: "Rate", range: "Sales!$C$2" }],
  });

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The same as a macro workbook (.xlsm). */
export async function withMacros(bytes?: Uint8Array): Promise<Uint8Array> {
  const parts = unzipSync(bytes ?? (await rich()));
  const edit = (path: string, change: (xml: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  edit("[Content_Types].xml", (xml) =>
    xml
      .replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      )
      .replace(
        "</Types>",
        '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      ),
  );
  edit("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rIdVba" Type="${OFFICE.replace("openxmlformats.org/officeDocument", "microsoft.com/office")}/vbaProject" Target="vbaProject.bin"/></Relationships>`,
    ),
  );
  parts["xl/vbaProject.bin"] = strToU8("not really");
  return zipSync(parts);
}
