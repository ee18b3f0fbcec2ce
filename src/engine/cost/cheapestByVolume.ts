// Which option is cheapest at which volume: the lower envelope of cost lines whose fixed part may rise in steps.
import { fail, ok, type Result } from "../result";

export interface VolumeOption {
  fixed: number;
  perOrder: number;
  /** Orders that one fixed cost covers; null: any number. */
  capacity: number | null;
}

export interface Span {
  from: number;
  /** null: without end. */
  to: number | null;
  /** Index of the option. */
  option: number;
}

/** Costs and volumes closer than this fraction are level. */
const DUST = 1e-12;
/** Steps looked at, at most: beyond, the answer would be a list nobody reads. */
const MOST_STEPS = 100_000;

interface Line {
  option: number;
  fixed: number;
  slope: number;
}

/**
 * Spans from 0 on, borders shared; only options that are cheapest somewhere; among level ones the first counts.
 *
 * @example cheapestByVolume([{ fixed: 0, perOrder: 5, capacity: null }, { fixed: 10, perOrder: 3, capacity: null }], 9).value // [{ from: 0, to: 5, option: 0 }, { from: 5, to: 9, option: 1 }]
 */
export function cheapestByVolume(options: readonly VolumeOption[], upTo: number | null): Result<Span[]> {
  const stepped = options.filter(({ capacity }) => capacity !== null);
  if (stepped.length > 0 && upTo === null) return fail("up_to_required");
  const end = upTo ?? Infinity;
  const count = stepped.reduce((sum, { capacity }) => sum + end / (capacity ?? end), 0);
  if (count > MOST_STEPS) return fail("too_many_steps", { most: MOST_STEPS });
  const spans: Span[] = [];
  const borders = [...stepBorders(stepped, end), end];
  let from = 0;
  for (const to of borders) {
    for (const span of envelope(linesWithin(options, from, to), from, to)) append(spans, span);
    from = to;
  }
  return ok(spans);
}

/** Volumes at which a fixed cost steps up, rising, without doubles. */
function stepBorders(stepped: readonly VolumeOption[], end: number): number[] {
  const borders = new Set<number>();
  for (const { capacity } of stepped) {
    if (capacity === null) continue;
    for (let k = 1; k * capacity < end; k++) borders.add(k * capacity);
  }
  return [...borders].sort((a, b) => a - b);
}

/** Between two borders every cost is a straight line. */
function linesWithin(options: readonly VolumeOption[], from: number, to: number): Line[] {
  const middle = to === Infinity ? from : (from + to) / 2;
  return options.map(({ fixed, perOrder, capacity }, option) => {
    const steps = capacity === null ? 1 : Math.max(1, Math.ceil(middle / capacity));
    return { option, fixed: fixed * steps, slope: perOrder };
  });
}

function envelope(lines: readonly Line[], from: number, to: number): Span[] {
  const spans: Span[] = [];
  let at = from;
  let best = lines.reduce((a, b) => (cheaperFrom(b, a, at) ? b : a));
  for (;;) {
    const next = nextCrossing(lines, best, at, to);
    spans.push({ from: at, to: next ? next.at : to === Infinity ? null : to, option: best.option });
    if (!next) return spans;
    at = next.at;
    best = next.line;
  }
}

/** True where `a` costs less than `b` just after `at`. */
function cheaperFrom(a: Line, b: Line, at: number): boolean {
  const [costA, costB] = [a.fixed + a.slope * at, b.fixed + b.slope * at];
  const level = Math.abs(costA - costB) <= DUST * Math.max(costA, costB);
  return level ? a.slope < b.slope : costA < costB;
}

interface Crossing {
  at: number;
  line: Line;
}

/** The first volume after `at` at which a flatter line becomes cheaper; the flattest, where several meet. */
function nextCrossing(lines: readonly Line[], best: Line, at: number, to: number): Crossing | null {
  let next: Crossing | null = null;
  for (const line of lines) {
    if (line.slope >= best.slope) continue;
    const x = (line.fixed - best.fixed) / (best.slope - line.slope);
    if (!(x > at) || x >= to * (1 - DUST)) continue;
    if (next === null || comesBefore({ at: x, line }, next)) next = { at: x, line };
  }
  return next;
}

function comesBefore(a: Crossing, b: Crossing): boolean {
  const level = Math.abs(a.at - b.at) <= DUST * a.at;
  return level ? a.line.slope < b.line.slope : a.at < b.at;
}

function append(spans: Span[], span: Span): void {
  const last = spans[spans.length - 1];
  if (last?.option === span.option) last.to = span.to;
  else spans.push({ ...span });
}
