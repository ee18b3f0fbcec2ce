// How well the figures of workbooks are recognised, workbook by workbook: found, right, wrong, sure and wrong, missed.
// npm run recognition [-- folder with workbooks.json]; without a folder: the reference cases and the drawn workbooks.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import "./typescript.mjs";

const { recognise, SURE } = await import("../src/figures/index.ts");
const { readXlsxGrid } = await import("../test/figures/support/readXlsxGrid.ts");
const { drawBook } = await import("../test/figures/support/drawBook.ts");
const { judge } = await import("../test/figures/support/judge.ts");
const { drawn } = await import("../test/figures/workbooks/index.ts");

const REFERENCE = resolve(import.meta.dirname, "../../shared/cases");
const [folder] = process.argv.slice(2);

const rows = [];
const place = folder ? resolve(folder) : REFERENCE;
if (existsSync(join(place, "workbooks.json"))) {
  const { workbooks } = JSON.parse(await readFile(join(place, "workbooks.json"), "utf8"));
  // A figure that no workbook of the collection names is outside of what its authors looked for.
  const scored = new Set(workbooks.flatMap(({ expected }) => expected.map(({ figure }) => figure)));
  for (const workbook of workbooks) {
    const grid = await readXlsxGrid(await readFile(join(place, workbook.file)));
    rows.push(
      rowOf(
        workbook,
        recognise(grid).filter(({ figure }) => scored.has(figure)),
      ),
    );
  }
} else if (folder) {
  console.error(`No workbooks.json in ${place}`);
  process.exit(1);
}
if (!folder) {
  for (const one of drawn) {
    rows.push(rowOf(one, recognise(drawBook(one.drawing, one.tables, one.names))));
  }
}

function rowOf(wanted, findings) {
  const verdict = judge(wanted, findings);
  return {
    workbook: wanted.id.slice(0, 60),
    expected: wanted.expected.length,
    found: verdict.found,
    right: verdict.right.length,
    "not scored": verdict.unscored.length,
    wrong: verdict.wrong.length,
    sure: findings.filter(({ confidence }) => confidence >= SURE).length - sureOf(verdict.unscored),
    "sure wrong": verdict.sureWrong.length,
    missed: verdict.missed.length,
  };
}

function sureOf(findings) {
  return findings.filter(({ confidence }) => confidence >= SURE).length;
}

const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
const percent = (part, whole) => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);
console.table(rows);
console.log(
  `Sure findings that are right: ${percent(sum("sure") - sum("sure wrong"), sum("sure"))} of ${sum("sure")}`,
);
console.log(
  `All findings that are right: ${percent(sum("right"), sum("right") + sum("wrong"))} of ${sum("right") + sum("wrong")}`,
);
console.log(
  `Figures found that an analyst would name: ${percent(sum("expected") - sum("missed"), sum("expected"))} of ${sum("expected")}`,
);
