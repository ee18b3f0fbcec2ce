// Totals and their parts: a total is preferred, parts without a total add up, and nothing is counted twice.
import type { FigureId } from "../types";
import { close } from "../lines/pick";
import type { Candidate } from "./types";

/** Rows between two lines of one block. */
const BLOCK_GAP = 30;
/** More lines than this are records, not parts of one figure. */
const MOST_PARTS = 24;
/** A block with more lines of one figure is a list of records. */
const MOST_LINES = 80;
/** Figures of which two plain names in a block are two ways to measure it, never two parts. */
const ONE_MEASURE: ReadonlySet<FigureId> = new Set<FigureId>([
  "revenue",
  "gross_profit",
  "storage_space",
  "items_per_order",
  "parcel_weight",
]);

export interface Grouped {
  candidates: Candidate[];
  /** Parts whose total, or sum, is among the candidates. */
  covered: Set<Candidate>;
}

/** Works through the candidates of one figure on one sheet, in reading order. */
export function groupParts(candidates: readonly Candidate[]): Grouped {
  const grouped: Grouped = { candidates: [...candidates], covered: new Set() };
  for (const block of blocksOf(candidates)) joinBlock(block, grouped);
  return grouped;
}

/** Lines of the same columns (or rows), version and side, close to each other. */
function blocksOf(candidates: readonly Candidate[]): Candidate[][] {
  const open = new Map<string, Candidate[]>();
  const blocks: Candidate[][] = [];
  for (const candidate of candidates) {
    const key = blockKey(candidate);
    const block = open.get(key);
    const last = block?.[block.length - 1];
    if (block && last && position(candidate) - position(last) <= BLOCK_GAP) block.push(candidate);
    else {
      const fresh = [candidate];
      open.set(key, fresh);
      blocks.push(fresh);
    }
  }
  return blocks.filter((block) => block.length > 1 && block.length <= MOST_LINES);
}

const position = ({ direction, labelAt }: Candidate): number =>
  direction === "row" ? labelAt.row : labelAt.column;

function blockKey({ direction, cells, reduce, version, quote, period, labelAt }: Candidate): string {
  const spread = cells.map((cell) => (direction === "row" ? cell.column : cell.row)).join(",");
  const across = direction === "row" ? labelAt.column : labelAt.row;
  return [direction, across, spread, reduce, version, quote, period].join("|");
}

function joinBlock(whole: readonly Candidate[], grouped: Grouped): void {
  const block = withoutSummed(whole, grouped);
  const total = findTotal(block);
  if (total) {
    for (const candidate of block) {
      if (candidate !== total && !isOtherMeasure(candidate, total)) grouped.covered.add(candidate);
    }
    return;
  }
  const parts = addable(block);
  const [first] = parts;
  if (!first || parts.length < 2 || parts.length > MOST_PARTS) return;
  for (const part of parts) grouped.covered.add(part);
  grouped.candidates.push(sumOf(parts, first));
}

/** Leaves out the lines that another line of the block adds up. */
function withoutSummed(block: readonly Candidate[], grouped: Grouped): Candidate[] {
  return block.filter(({ labelAt, ...candidate }, at) => {
    const summed = block.some(
      ({ sums }, other) =>
        other !== at && sums !== null && labelAt.row >= sums.top && labelAt.row <= sums.bottom,
    );
    const self = block[at];
    if (summed && self && candidate.direction === "row") grouped.covered.add(self);
    return !(summed && candidate.direction === "row");
  });
}

const isOtherMeasure = (candidate: Candidate, total: Candidate): boolean =>
  candidate.kind !== total.kind || Math.abs(candidate.value) > Math.abs(total.value) * 1.001;

/** A line that says it is a total, or one that the others add up to. */
function findTotal(block: readonly Candidate[]): Candidate | null {
  const said = block.filter((candidate) => candidate.total && !candidate.part && candidate.extra === 0);
  if (said.length === 1) return said[0] ?? null;
  for (const candidate of said.length > 0 ? said : block) {
    const others = block.filter((other) => other !== candidate && !other.total);
    const sum = others.reduce((all, { value }) => all + value, 0);
    if (others.length >= 2 && close(sum, candidate.value)) return candidate;
  }
  return said[0] ?? null;
}

function addable(block: readonly Candidate[]): Candidate[] {
  // Cases of a model stand side by side; they never add up.
  if (block.some(({ version }) => version === "other_case")) return [];
  const lines = block.filter(({ total, sums, strength }) => (!total || sums !== null) && strength >= 0.6);
  const [first] = lines;
  if (!first) return [];
  const alike = lines.filter(
    ({ kind, unit, scale }) => kind === first.kind && unit === first.unit && scale === first.scale,
  );
  if (alike.length !== lines.length) return [];
  const named = new Map<string, Candidate[]>();
  for (const line of lines) {
    const key = line.label.toLowerCase();
    named.set(key, [...(named.get(key) ?? []), line]);
  }
  // The same label again is another part only where it stands under another title.
  for (const [, same] of named) {
    if (
      same.length > 1 &&
      new Set(same.map(({ section, sectionRow }) => `${section}|${sectionRow}`)).size < same.length
    )
      return [];
    if (same.length > 1 && same.some(({ section }) => section === "")) return [];
    if (same.length > 1 && same.every(({ value }) => value === same[0]?.value)) return [];
  }
  if (named.size === 1) return lines;
  if (!ONE_MEASURE.has(first.figure) && first.kind === "amount") return lines;
  // Counts and sales add up where each line is of a kind of its own ("Allegro orders", "Shop orders").
  const plain = lines.filter(({ extra, part }) => extra === 0 && !part);
  return plain.length === 0 ? lines : [];
}

function sumOf(parts: readonly Candidate[], first: Candidate): Candidate {
  const plain = parts.every(({ part }) => !part);
  return {
    ...first,
    cells: parts.flatMap(({ cells }) => cells),
    reduce: first.reduce === "average" ? "average" : "sum",
    value: parts.reduce((all, { value }) => all + value, 0),
    label: [...new Set(parts.map(({ label }) => label))].join(" + "),
    strength:
      parts.reduce((all, { strength, value }) => all + strength * Math.abs(value), 0) /
      Math.max(
        1e-9,
        parts.reduce((all, { value }) => all + Math.abs(value), 0),
      ),
    quality: Math.min(...parts.map(({ quality }) => quality)) * (plain ? 0.96 : 0.93),
    total: false,
    part: false,
    extra: 0,
    parts,
  };
}
