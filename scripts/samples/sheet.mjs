// Turns a list of rows into a sheet that hucre can write: looks by name, formulas with their values worked out, so
// that a program which does not recalculate shows the right numbers too. Knows nothing of the stores.

const NAVY = { rgb: "FF1F3864" };
const FONT = { name: "Calibri", size: 11 };
const RULE = { style: "thin", color: { rgb: "FF8EA9DB" } };

/** Points: two lines of text. */
const HEADING_HEIGHT = 32;
const TITLE_HEIGHT = 24;

/** The looks an analyst's workbook has; a cell names one or more. */
const LOOKS = {
  title: { font: { bold: true, size: 16, color: NAVY } },
  note: { font: { italic: true, color: { rgb: "FF666666" } } },
  section: { font: { bold: true, color: NAVY }, border: { bottom: RULE } },
  header: {
    font: { bold: true, color: { rgb: "FFFFFFFF" } },
    fill: { type: "pattern", pattern: "solid", fgColor: NAVY },
    alignment: { vertical: "center", wrapText: true },
  },
  total: { font: { bold: true }, border: { top: RULE } },
  right: { alignment: { horizontal: "right", vertical: "center", wrapText: true } },
  left: { alignment: { horizontal: "left" } },
  indented: { alignment: { horizontal: "left", indent: 1, vertical: "center" } },
};

/** A cell: a value or a formula, a number format, and looks ("total right"). */
export const cell = (content, format, looks = "") => ({ content, format, looks });

export const formula = (text) => ({ formula: text });

/** A row whose cells share a format and looks; the first cell, the label, has no format. */
export function line(label, contents, format, looks = "") {
  return [cell(label, undefined, looks), ...contents.map((content) => cell(content, format, looks))];
}

/** The row of a table's headings; all but the first stand over numbers. */
export function heading(label, others) {
  return [cell(label, undefined, "header"), ...others.map((text) => cell(text, undefined, "header right"))];
}

/**
 * Sheets for hucre. `sheets`: [{ name, widths, freezeRows, freezeColumns, landscape, rows }], a row being a list of
 * cells, plain values or null.
 */
export function writable(sheets) {
  const valueAt = calculator(sheets);
  return sheets.map(({ name, widths, freezeRows = 0, freezeColumns = 0, landscape = false, rows }) => {
    const cells = new Map();
    rows.forEach((row, r) =>
      row.forEach((entry, c) => {
        if (entry !== null)
          cells.set(
            `${r},${c}`,
            hucreCell(spaced(asCell(entry), c), () => valueAt(name, r, c)),
          );
      }),
    );
    return {
      name,
      columns: widths.map((width) => ({ width })),
      cells,
      rows: rows.map((row) => row.map((entry) => plainValue(entry))),
      ...(freezeRows || freezeColumns ? { freezePane: { rows: freezeRows, columns: freezeColumns } } : {}),
      rowDefs: new Map(rows.flatMap((row, r) => heightOf(row).map((height) => [r, { height }]))),
      pageSetup: {
        paperSize: "a4",
        orientation: landscape ? "landscape" : "portrait",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
    };
  });
}

function asCell(entry) {
  return typeof entry === "object" && "content" in entry ? entry : cell(entry);
}

/** Text beside a number keeps a distance from it; the first column, dates included, stays at the left. */
function spaced(given, column) {
  if (column === 0 && given.content instanceof Date) return { ...given, looks: `${given.looks} left` };
  const isText = typeof given.content === "string" && !given.looks.includes("right");
  return column > 0 && isText ? { ...given, looks: `${given.looks} indented` } : given;
}

/** None where the usual height does. */
function heightOf(row) {
  const looks = row.flatMap((entry) => (entry === null ? [] : [asCell(entry).looks ?? ""])).join(" ");
  if (looks.includes("header")) return [HEADING_HEIGHT];
  return looks.includes("title") ? [TITLE_HEIGHT] : [];
}

function isFormula(content) {
  return typeof content === "object" && content !== null && "formula" in content;
}

function plainValue(entry) {
  if (entry === null) return null;
  const { content } = asCell(entry);
  return isFormula(content) ? null : content;
}

function hucreCell({ content, format, looks }, result) {
  const { font, ...look } = Object.assign({}, ...looks.split(" ").map((name) => LOOKS[name]));
  const style = { ...look, font: { ...FONT, ...font }, ...(format && { numFmt: format }) };
  if (isFormula(content)) {
    return { formula: content.formula, formulaResult: result(), value: result(), type: "formula", style };
  }
  const type = content instanceof Date ? "date" : typeof content;
  return { value: content, type, style };
}

/** Works out the few kinds of formula that the samples use: + - * /, references, SUM, AVERAGE, MIN, MAX, ROUND. */
function calculator(sheets) {
  const grids = new Map(sheets.map(({ name, rows }) => [name, rows]));
  const functions = {
    SUM: (...numbers) => numbers.flat().reduce((sum, number) => sum + number, 0),
    AVERAGE: (...numbers) => functions.SUM(...numbers) / numbers.flat().length,
    MIN: (...numbers) => Math.min(...numbers.flat()),
    MAX: (...numbers) => Math.max(...numbers.flat()),
    ROUND: (number, digits) => Number(number.toFixed(digits)),
  };

  function valueAt(sheet, r, c) {
    const entry = grids.get(sheet)?.[r]?.[c] ?? 0;
    const content = entry === 0 ? 0 : asCell(entry).content;
    return isFormula(content) ? evaluate(content.formula, sheet) : content;
  }

  function range(sheet, from, to) {
    const [top, left] = position(from);
    const [bottom, right] = position(to);
    const values = [];
    for (let r = top; r <= bottom; r++) for (let c = left; c <= right; c++) values.push(valueAt(sheet, r, c));
    return values.filter((value) => typeof value === "number");
  }

  function evaluate(text, home) {
    const script = text.replace(
      /(?:(?:'([^']+)'|([\p{L}\d]+))!)?\b([A-Z]{1,2}\d+)(?::([A-Z]{1,2}\d+))?/gu,
      (_, quoted, bare, from, to) => {
        const sheet = JSON.stringify(quoted ?? bare ?? home);
        return to ? `range(${sheet},"${from}","${to}")` : `range(${sheet},"${from}","${from}")[0]`;
      },
    );
    const names = Object.keys(functions);
    return new Function("range", ...names, `return ${script}`)(
      range,
      ...names.map((name) => functions[name]),
    );
  }

  return valueAt;
}

/** "B3" -> [2, 1] */
function position(address) {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}
