// Which conditional formats, validations and links of ours stay as they are, which go and which are made. Pure.
import type { PlanConditional } from "../../matrix/types";
import { areaAddress, parseArea, type Rect } from "../a1";
import { type Reference, referencesIn } from "../sharing/formula/references";

export interface Exchange<T> {
  /** Of before, as written then. */
  gone: T[];
  made: T[];
}

/** Things on areas; one that stands where it shall, and says the same, stays. */
export function exchange<T extends { address: string }>(
  before: readonly T[],
  next: readonly T[],
  place: (area: Rect) => Rect[],
  says: (thing: T) => string = ({ address: _address, ...rest }) => JSON.stringify(rest),
): Exchange<T> {
  const whereTo = ({ address }: T): string => {
    const area = parseArea(address);
    return area ? place(area).map(areaAddress).join(",") : address;
  };
  const standing = before.map((thing) => ({ thing, key: `${whereTo(thing)} ${says(thing)}` }));
  const wanted = next.map((thing) => ({ thing, key: `${thing.address} ${says(thing)}` }));
  const has = (list: readonly { key: string }[], key: string): boolean => list.some((one) => one.key === key);
  return {
    gone: standing.filter(({ key }) => !has(wanted, key)).map(({ thing }) => thing),
    made: wanted.filter(({ key }) => !has(standing, key)).map(({ thing }) => thing),
  };
}

/** A rule's formula without its places: by it a rule of ours is known again on the sheet, wherever its cells went. */
export function skeleton(formula: string): string {
  return rewritten(formula, () => "?")
    .replace(/^=|\s/g, "")
    .toUpperCase();
}

/** What a rule says, as seen from its first cell: the same for one that moved along with its cells. */
function saying({ address, formula, look }: PlanConditional): string {
  const top = parseArea(address)?.row ?? 0;
  const seen = rewritten(formula, (text, { first, last }) =>
    last || !first.row || !first.column || first.row.fixed
      ? text
      : `${first.column.at}[${first.row.at - top}]`,
  );
  return `${look} ${seen}`;
}

function rewritten(formula: string, change: (text: string, reference: Reference) => string): string {
  let [result, from] = ["", 0];
  for (const reference of referencesIn(formula)) {
    const { start, end } = reference;
    result += formula.slice(from, start) + change(formula.slice(start, end), reference);
    from = end;
  }
  return result + formula.slice(from);
}

/** Rules that look alike but for their places go and come together: on the sheet they cannot be told apart. */
export function exchangeRules(
  before: readonly PlanConditional[],
  next: readonly PlanConditional[],
  place: (area: Rect) => Rect[],
): { gone: ReadonlySet<string>; made: PlanConditional[] } {
  const { gone, made } = exchange(before, next, place, saying);
  const skeletons = new Set(gone.map(({ formula }) => skeleton(formula)));
  return {
    gone: skeletons,
    made: next.filter((rule) => made.includes(rule) || skeletons.has(skeleton(rule.formula))),
  };
}
