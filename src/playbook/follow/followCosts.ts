// What the options cost, as the workbook is now: cells and quotes are read where they stand, and a quote that is gone, or
// has lost cells, leaves what it came to. Pure.
import type { Answers, CellAmount, OptionCost, QuoteCost } from "../answers";
import { feeId } from "../decide/feeId";
import { optionOf, OPTIONS } from "../options";
import { followCell, type Workbook } from "./followCell";
import type { FollowedSource } from "./types";

export function followCosts(
  areas: Answers["areas"],
  sourceOf: (id: string) => FollowedSource | undefined,
  workbook: Workbook,
): Answers["areas"] {
  const next = { ...areas };
  for (const { id: option } of OPTIONS) {
    const area = optionOf(option)?.area;
    const source = sourceOf(feeId(option));
    const answer = area && areas?.[area]?.costs?.[option];
    const cost = followCost(answer, source, workbook);
    if (area && cost) next[area] = { ...next[area], costs: { ...next[area]?.costs, [option]: cost } };
  }
  return Object.keys(next).length > 0 ? next : areas;
}

function followCost(
  answer: OptionCost | undefined,
  source: FollowedSource | undefined,
  workbook: Workbook,
): OptionCost | null {
  if (answer?.kind === "cell") return followCell(answer, source, workbook);
  if (answer?.kind === "typed" || (answer && !answer.linked)) return null;
  const [range, volumes] = source?.now ?? [];
  const gone = range === null || volumes === null;
  const before = source?.then[0];
  if (gone && before && source.last) return { kind: "cell", ...before, ...source.last, lost: "gone" };
  if (!range) return null;
  const quote: QuoteCost = {
    ...(answer ?? { kind: "quote" }),
    sheet: range.sheet,
    range: range.address,
    ...(answer?.volumes && volumes && { volumes: { sheet: volumes.sheet, range: volumes.address } }),
  };
  return brokenQuote(quote, source) ?? (answer ? quote : null);
}

/** What is left of a quote would be priced as if the rest had never been asked: its last price stays. */
function brokenQuote(rest: QuoteCost, { broken, last }: Partial<FollowedSource> = {}): CellAmount | null {
  if (!broken || !last) return null;
  // Once it is taken, the sheet that tells of what is gone is not asked again before it is built anew.
  const part = { left: broken.of - broken.rows, of: broken.of, last, rest: { ...rest, linked: false } };
  return { kind: "cell", sheet: rest.sheet, address: rest.range, ...last, lost: "fees", part };
}
