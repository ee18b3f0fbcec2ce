// An argument that is a range, or an address as text on a given sheet.
import type { Args } from "../args";
import { invalidArgument } from "../errors";
import type { HostState, RangeTarget } from "../state";
import { rangeClass } from "./range";
import { rangeOfReference } from "./references";

export function rangeArgument(state: HostState, sheetId: string, args: Args, index = 0): RangeTarget {
  const given = args.any(index);
  if (typeof given !== "string") return args.object(index, rangeClass);
  const range = rangeOfReference(state, given, sheetId);
  if (!range) throw invalidArgument(`"${given}" is not an address.`);
  return range;
}
