// The memory of frozen formulas in the workbook: the blocks in our saved state, and hidden names that follow them.
import { WorkbookError } from "../errors";
import type { Listing } from "../listing";
import { serialize } from "../state/state";
import type { Store } from "../state/store";
import { inStrips } from "./frozen/eachCell";
import { TRACKING_PREFIX, trackingFormula } from "./frozen/track";
import type { FrozenBlock } from "./frozen/types";

/** Excel on the web takes 5 MB in a request, and the memory is one part of the workbook. */
const MEMORY_BYTES = 4_000_000;

/** Queues that these blocks, and no others, are remembered: the state first, then the names. */
export function remember(
  context: Excel.RequestContext,
  store: Store,
  { names }: Listing,
  kept: readonly FrozenBlock[],
  fresh: readonly FrozenBlock[],
): void {
  const ours = names.filter(({ name }) => name.startsWith(TRACKING_PREFIX));
  const blocks = [...kept, ...withNames(inStrips(fresh), ours)];
  const { frozen: _before, ...others } = store.state;
  const next = blocks.length > 0 ? { ...others, frozen: { blocks } } : others;
  if (serialize(next).length > MEMORY_BYTES) throw new WorkbookError("too_much_to_remember");
  store.save(next);
  for (const block of blocks.slice(kept.length)) {
    const formula = block.name && trackingFormula(block);
    if (block.name && formula) context.workbook.names.add(block.name, formula).visible = false;
  }
  const needed = new Set(kept.map(({ name }) => name));
  ours.filter(({ name }) => !needed.has(name)).forEach((name) => name.delete());
}

/** Each block under a name that nothing else has. */
function withNames(blocks: readonly FrozenBlock[], ours: readonly Excel.NamedItem[]): FrozenBlock[] {
  const numbers = ours.map(({ name }) => Number(name.slice(TRACKING_PREFIX.length)) || 0);
  const first = Math.max(0, ...numbers) + 1;
  return blocks.map((block, index) => ({
    ...block,
    name: trackingFormula(block) === null ? null : `${TRACKING_PREFIX}${first + index}`,
  }));
}
