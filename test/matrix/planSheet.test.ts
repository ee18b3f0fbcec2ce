// The planned sheet as data: what it may hold whatever the workbook holds. Its numbers are tested live.
import { planSheet } from "../../src/matrix/planSheet";
import type { PlanCell, SheetPlan } from "../../src/matrix/types";
import { decide } from "../../src/playbook/decide";
import { LANGUAGES, translator } from "../../src/i18n";
import type { Finding } from "../../src/figures/types";
import { ANSWERS, FINDINGS, finding } from "./support/findings";

/** Functions that Excel 2013 and LibreOffice 7.4 know, and that need no array entry where they are used. */
const KNOWN = new Set(
  (
    "ABS AND AVERAGE CHOOSE COUNT COUNTA COUNTIF COUNTIFS FIXED IF INDEX ISNUMBER MATCH MAX MIN N NA NORMSDIST NORMSINV " +
    "ERROR.TYPE IFERROR ISBLANK ISERROR ISREF LEFT NOT OR RANK ROUND ROWS SIGN SMALL SQRT SUM SUMIF SUMPRODUCT SUMSQ TRIM"
  ).split(" "),
);
/** The one custom function of the sheet, which nothing but the saving's own figures depends on. */
const CUSTOM = "SAVINGRISK";

const HOSTILE: Finding[] = [
  ...FINDINGS.filter(({ figure }) => figure !== "hr" && figure !== "it"),
  finding("hr", "D4", 900, { sheet: '=It\'s "x"!', label: '=HYPERLINK("http://x")' }),
  finding("it", "E8,E12,E16", 700, { sheet: "P&L 2025", reduce: "sum", label: "+1", fromText: true }),
];

function cellsOf(plan: SheetPlan): PlanCell[] {
  return plan.rows.flat().filter((cell) => cell !== null);
}

function formulasOf(plan: SheetPlan): string[] {
  return cellsOf(plan).flatMap((cell) => (cell && "formula" in cell ? [cell.formula] : []));
}

function rect(address: string): { top: number; left: number; bottom: number; right: number } {
  const [from = address, to = from] = address.replace(/\$/g, "").split(":");
  const spot = (cell: string) => {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return {
      row: Number(row) - 1,
      column: Array.from(letters).reduce((at, char) => at * 26 + char.charCodeAt(0) - 64, 0) - 1,
    };
  };
  const [a, b] = [spot(from), spot(to)];
  return { top: a.row, left: a.column, bottom: b.row, right: b.column };
}

describe.each(LANGUAGES)("in %s", (language) => {
  const plan = planSheet(decide(HOSTILE, ANSWERS), language);

  test("formulas use only functions that old programs know, and no structured reference", () => {
    const used = new Set<string>();
    for (const formula of formulasOf(plan)) {
      const code = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
      for (const [, name = ""] of code.matchAll(/([A-Z][A-Z0-9._]*)\(/g)) used.add(name);
      expect(code).not.toMatch(/[[\]@{}#]|_xl/);
    }
    expect([...used].filter((name) => !KNOWN.has(name))).toEqual([CUSTOM]);
    expect(formulasOf(plan).filter((formula) => formula.includes(CUSTOM))).toHaveLength(1);
    expect(used.size).toBeGreaterThan(15);
  });

  test("formulas keep to Excel's limits of length and text", () => {
    for (const formula of formulasOf(plan)) {
      expect(formula.length).toBeLessThan(8192);
      for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(text.length).toBeLessThanOrEqual(257);
    }
  });

  test("text from the workbook stays text", () => {
    const starts = formulasOf(plan).filter((formula) => formula.includes("HYPERLINK"));
    expect(starts).toEqual([]);
    expect(
      cellsOf(plan).some((cell) => cell && "text" in cell && cell.text.includes('=HYPERLINK("http://x")')),
    ).toBe(true);
  });

  test("sheet names are quoted as Excel wants them", () => {
    const formulas = formulasOf(plan);
    expect(formulas).toContain(`=IF(ISNUMBER('=It''s "x"!'!D4),'=It''s "x"!'!D4,900)`);
    expect(formulas).toContain(
      "=IF(AND(COUNT('P&L 2025'!E8,'P&L 2025'!E12,'P&L 2025'!E16)>0,COUNT('P&L 2025'!E8,'P&L 2025'!E12,'P&L 2025'!E16)=COUNTA('P&L 2025'!E8,'P&L 2025'!E12,'P&L 2025'!E16))," +
        "SUM('P&L 2025'!E8,'P&L 2025'!E12,'P&L 2025'!E16),700)",
    );
    expect(formulas).toEqual(
      expect.arrayContaining([
        "=IF(ISNUMBER(Costs!B2),Costs!B2,14400)/12",
        "=-IF(ISNUMBER(Costs!B5),Costs!B5,-216000)/12",
        "=IF(COUNT(Costs!C7:C8)>0,IFERROR(SUM(Costs!C7:C8),14100.5),14100.5)",
      ]),
    );
  });

  test("a missing figure says so in its cell and why beside it", () => {
    const bare = planSheet(decide(FINDINGS, ANSWERS), language);
    const table = bare.tables.find(({ name }) => name === "PlanFigures");
    const { top } = rect(table?.address ?? "");
    const row = top + 1 + (table?.rowIds ?? []).indexOf("hr");
    const t = translator(language);
    expect(bare.rows[row]?.[1]).toEqual({ text: t("sheet.words.missing") });
    expect(bare.rows[row]?.[4]).toEqual({ text: t("sheet.notes.not_found") });
  });

  test("tables have unique headers of plain text and whole bodies, and do not overlap", () => {
    expect(plan.tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["PlanFigures", "CriteriaWeights", "DecisionMatrix", "CostShares"]),
    );
    for (const table of plan.tables) {
      const { top, left, bottom, right } = rect(table.address);
      const headers = plan.rows[top]
        ?.slice(left, right + 1)
        .map((cell) => (cell && "text" in cell ? cell.text : ""));
      expect(headers).toHaveLength(new Set(headers?.map((text) => text.toLowerCase())).size);
      expect(headers).not.toContain("");
      expect(table.rowIds).toHaveLength(bottom - top);
      expect(table.columnIds).toHaveLength(right - left + 1);
    }
    const areas = plan.tables.map(({ address }) => rect(address));
    areas.forEach((one, i) =>
      areas
        .slice(i + 1)
        .forEach((other) => expect(one.bottom < other.top || other.bottom < one.top).toBe(true)),
    );
  });

  test("charts cover no cell that holds anything, and have titles on both axes", () => {
    expect(plan.charts).toHaveLength(4);
    for (const chart of plan.charts) {
      const { top, left, bottom, right } = rect(chart.at);
      const covered = plan.rows.slice(top, bottom + 1).flatMap((row) => row.slice(left, right + 1));
      expect(covered.filter((cell) => cell !== null)).toEqual([]);
      expect([chart.title, chart.xTitle, chart.yTitle].every((text) => text && text.length > 3)).toBe(true);
    }
  });

  test("the print area holds the tables and leaves the workings out", () => {
    const print = rect(plan.printArea);
    for (const { address } of plan.tables) expect(rect(address).right).toBeLessThanOrEqual(print.right);
    expect(Math.max(...plan.rows.map((row) => row.length - 1))).toBeGreaterThan(print.right);
    expect(print.bottom).toBe(plan.rows.length - 1);
  });

  test("no text is left untranslated", () => {
    const texts = cellsOf(plan).flatMap((cell) => (cell && "text" in cell ? [cell.text] : []));
    expect(
      texts.filter((text) => /^[a-z]+(_[a-z]+)+$/.test(text) || /\b(sheet|playbook|figures)\.\w/.test(text)),
    ).toEqual([]);
  });
});

test("the sheets of both languages differ in words only", () => {
  const [en, pl] = (["en", "pl"] as const).map((language) => planSheet(decide(FINDINGS, ANSWERS), language));
  expect(en?.tables.map(({ name, address }) => [name, address])).toEqual(
    pl?.tables.map(({ name, address }) => [name, address]),
  );
  expect(en?.names).toEqual(pl?.names);
  expect(en?.name).not.toBe(pl?.name);
});

test("a store without any figure still gets a sheet that asks for them", () => {
  const plan = planSheet(decide([], { version: 1 }), "en");
  expect(plan.tables.map(({ name }) => name)).toContain("DecisionMatrix");
  expect(plan.charts).toHaveLength(4);
});
