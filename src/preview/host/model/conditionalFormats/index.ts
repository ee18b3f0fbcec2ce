// Excel.ConditionalFormatCollection: the conditional formats of a range.
// https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection
import type { BookConditionalFormat } from "../../../book/types";
import type { Args } from "../../args";
import { intersect } from "../../cells/address";
import { defineClass, type HostObject } from "../../define";
import { missing, notImplemented } from "../../errors";
import type { HostState, RangeTarget } from "../../state";
import { conditionalFormatClass } from "./format";

export const conditionalFormatCollectionClass = defineClass<RangeTarget>({
  name: "ConditionalFormatCollection",
  items: (range) => onRange(range).map((format) => object(range.state, format)),
  item: (range, args) => find(range, args) ?? missing(),
  methods: {
    add,
    clearAll(range) {
      range.state.allowChange(range.sheetId);
      const gone = new Set(onRange(range));
      const { extras } = range.state.book;
      extras.conditionalFormats = extras.conditionalFormats.filter((format) => !gone.has(format));
    },
    getCount: (range) => onRange(range).length,
    getItemAt: (range, args) => {
      const format = onRange(range)[args.integer(0)];
      return format ? object(range.state, format) : missing();
    },
    getItemOrNullObject: find,
  },
});

/** A new rule comes first, as in Excel. */
function add(range: RangeTarget, args: Args): HostObject {
  const type = args.text(0);
  if (type !== "Custom") throw notImplemented(`ConditionalFormatCollection.add("${type}")`);
  const { state, sheetId, rect } = range;
  state.allowChange(sheetId);
  const { extras } = state.book;
  const others = extras.conditionalFormats.map((other) =>
    other.sheetId === sheetId && other.priority !== undefined
      ? { ...other, priority: other.priority + 1 }
      : other,
  );
  const format: BookConditionalFormat = {
    id: `conditional-${state.nextId()}`,
    sheetId,
    rects: [{ ...rect }],
    type,
    priority: 1,
  };
  extras.conditionalFormats = [format, ...others];
  return object(state, format);
}

function onRange({ state, sheetId, rect }: RangeTarget): BookConditionalFormat[] {
  return state.book.extras.conditionalFormats.filter(
    (format) => format.sheetId === sheetId && format.rects.some((part) => intersect(part, rect)),
  );
}

function find(range: RangeTarget, args: Args): HostObject | null {
  const format = onRange(range).find(({ id }) => id === args.text(0));
  return format ? object(range.state, format) : null;
}

function object(state: HostState, format: BookConditionalFormat): HostObject {
  return conditionalFormatClass.of({ state, id: format.id });
}
