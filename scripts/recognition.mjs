// How well the figures of workbooks are recognised, workbook by workbook: found, right, wrong, sure and wrong, missed.
// npm run recognition [-- folder with workbooks.json]; without a folder: the reference cases and the drawn workbooks.
// The drawn ones: known (written along with the rules), tuning and blind (written without a look at them, by two hands,
// then learned from), field (exports and notes, written before a look at what is found, then learned from), and of either
// hand those held out (never learned from: only their share says what to expect of a
// workbook nobody has seen).
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import "./typescript.mjs";

const { recognise, SURE } = await import("../src/figures/index.ts");
const { readXlsxGrid } = await import("../test/figures/support/readXlsxGrid.ts");
const { drawBook } = await import("../test/figures/support/drawBook.ts");
const { judge } = await import("../test/figures/support/judge.ts");
const { drawn } = await import("../test/figures/workbooks/index.ts");
const { blind } = await import("../test/figures/workbooks/blind/index.ts");
const { blindHeldOut } = await import("../test/figures/workbooks/held/index.ts");
const { field } = await import("../test/figures/workbooks/field/index.ts");
const { heldOut, tuning } = await import("../test/figures/workbooks/unseen/index.ts");

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
        "reference",
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
  for (const [kind, books] of Object.entries({
    known: drawn,
    tuning,
    blind,
    field,
    "held out": heldOut,
    "blind, held out": blindHeldOut,
  })) {
    for (const one of books) {
      rows.push(rowOf(kind, one, recognise(drawBook(one.drawing, one.tables, one.names))));
    }
  }
}

function rowOf(kind, wanted, findings) {
  const verdict = judge(wanted, findings);
  return {
    kind,
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

const percent = (part, whole) => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);
console.table(rows);
for (const kind of [...new Set(rows.map((row) => row.kind)), "all"]) {
  const those = rows.filter((row) => kind === "all" || row.kind === kind);
  const sum = (key) => those.reduce((total, row) => total + row[key], 0);
  const scored = sum("right") + sum("wrong");
  console.log(
    `${kind}, ${those.length} workbooks: ` +
      `sure and right ${percent(sum("sure") - sum("sure wrong"), sum("sure"))} of ${sum("sure")}; ` +
      `right ${percent(sum("right"), scored)} of ${scored}; ` +
      `found ${percent(sum("expected") - sum("missed"), sum("expected"))} of the ${sum("expected")} that an analyst would name`,
  );
}
