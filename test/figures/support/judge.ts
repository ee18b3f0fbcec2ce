// Compares findings with what an analyst would name, in the format of the reference cases' workbooks.json.
import { parseArea } from "../../../src/figures/grid/address";
import type { Finding } from "../../../src/figures/types";
import { SURE } from "../../../src/figures/types";

interface Expected {
  figure: string;
  sheet: string;
  address: string;
  also_right?: { sheet: string; range: string }[];
  components?: { address: string }[];
  /** The amounts a month that the cells may come to; left out where the case does not say. */
  perMonth?: number[];
}

export interface Case {
  id: string;
  expected: Expected[];
  ambiguous?: { sheet: string; address: string | null }[];
  traps?: { sheet: string; address: string | null }[];
}

export interface Verdict {
  id: string;
  found: number;
  right: Finding[];
  wrong: Finding[];
  sureWrong: Finding[];
  missed: string[];
  /** Right cells whose period was left open though the workbook tells it. */
  noPeriod: Finding[];
  /** Reported on cells that are not scored. */
  unscored: Finding[];
  /** Traps taken as sure. */
  traps: Finding[];
}

export function judge(wanted: Case, findings: readonly Finding[]): Verdict {
  const verdict: Verdict = {
    id: wanted.id,
    found: findings.length,
    right: [],
    wrong: [],
    sureWrong: [],
    missed: [],
    noPeriod: [],
    unscored: [],
    traps: [],
  };
  for (const finding of findings) {
    const expected = wanted.expected.find(({ figure }) => figure === finding.figure);
    const trap = wanted.traps?.some(
      (place) => place.address !== null && covers(finding, place.sheet, place.address),
    );
    if (expected && isRight(finding, expected)) {
      verdict.right.push(finding);
      if (expected.perMonth && finding.perMonth === null) verdict.noPeriod.push(finding);
    } else if (
      wanted.ambiguous?.some((place) => place.address !== null && covers(finding, place.sheet, place.address))
    )
      verdict.unscored.push(finding);
    else {
      verdict.wrong.push(finding);
      if (finding.confidence >= SURE) verdict.sureWrong.push(finding);
      if (trap && finding.confidence >= SURE) verdict.traps.push(finding);
    }
  }
  const right = new Set(verdict.right.map(({ figure }) => figure as string));
  verdict.missed = wanted.expected.map(({ figure }) => figure).filter((figure) => !right.has(figure));
  return verdict;
}

function isRight(finding: Finding, expected: Expected): boolean {
  const cells = cellsOf(finding.address);
  const parts = expected.components?.flatMap(({ address }) => cellsOf(address));
  const here = finding.sheet === expected.sheet;
  // Some of several components are accepted; what they come to is not written down.
  if (here && parts && cells.length < parts.length && cells.every((cell) => parts.includes(cell)))
    return true;
  return amountFits(finding, expected) && isPlaced(finding, expected, parts);
}

/** A month's amount that is off is a period or a scale misread, though the cell be right. */
const amountFits = ({ perMonth }: Finding, expected: Expected): boolean =>
  perMonth === null ||
  expected.perMonth === undefined ||
  expected.perMonth.some((amount) => Math.abs(perMonth - amount) <= Math.abs(amount) * 0.01);

function isPlaced(finding: Finding, expected: Expected, parts: readonly string[] | undefined): boolean {
  const cells = cellsOf(finding.address);
  if (finding.sheet === expected.sheet && same(cells, parts ?? cellsOf(expected.address))) return true;
  return (expected.also_right ?? []).some(({ sheet, range }) => {
    const allowed = new Set(cellsOf(range));
    return finding.sheet === sheet && cells.every((cell) => allowed.has(cell));
  });
}

const same = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((cell) => right.includes(cell));

const covers = (finding: Finding, sheet: string, address: string): boolean =>
  finding.sheet === sheet && same(cellsOf(finding.address), cellsOf(address));

/** "B2:B4,D2" -> ["2,1", ...]. */
function cellsOf(address: string): string[] {
  return address.split(",").flatMap((part) => {
    const area = parseArea(part);
    if (!area) return [part];
    const cells: string[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) cells.push(`${row},${column}`);
    }
    return cells;
  });
}
