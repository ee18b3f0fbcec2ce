// Excel.ConditionalFormat and its collection: rules by formula; other kinds are listed and can be deleted, not made.
// https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection
import type { BookConditionalFormat } from "../../book/types";
import { asFlag, asText, type Args } from "../args";
import { intersect, sameRect } from "../cells/address";
import { asColor } from "../cells/color";
import { defineClass, type HostObject, type Property } from "../define";
import { invalidOperation, itemNotFound, notImplemented } from "../errors";
import type { HostState, RangeTarget } from "../state";
import { rangeClass } from "./range";

interface FormatTarget {
  state: HostState;
  id: string;
}

export const conditionalFormatClass = defineClass<FormatTarget>({
  name: "ConditionalFormat",
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (self) => stored(self).type },
    // Excel counts from 0, the file from 1.
    priority: { get: (self) => Math.max(0, (stored(self).priority ?? 1) - 1) },
  },
  links: {
    custom(self) {
      if (stored(self).type !== "Custom")
        throw invalidOperation("The conditional format is not of this kind.");
      return customConditionalFormatClass.of(self);
    },
    customOrNullObject: (self) =>
      stored(self).type === "Custom" ? customConditionalFormatClass.of(self) : null,
  },
  methods: {
    delete(self) {
      const format = stored(self);
      self.state.allowChange(format.sheetId);
      const { extras } = self.state.book;
      extras.conditionalFormats = extras.conditionalFormats.filter((other) => other !== format);
    },
    getRange(self) {
      const { sheetId, rects } = stored(self);
      const [rect] = rects;
      if (!rect || rects.length > 1) throw invalidOperation("The format lies on more than one range.");
      return rangeClass.of({ state: self.state, sheetId, rect });
    },
  },
});

export const customConditionalFormatClass = defineClass<FormatTarget>({
  name: "CustomConditionalFormat",
  links: {
    rule: (self) => conditionalFormatRuleClass.of(self),
    format: (self) => conditionalRangeFormatClass.of(self),
  },
});

export const conditionalFormatRuleClass = defineClass<FormatTarget>({
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      get: (self) => stored(self).formula ?? "",
      set(self, value) {
        const formula = asText(value);
        change(self, { formula: formula.startsWith("=") ? formula : `=${formula}` });
      },
    },
  },
});

export const conditionalRangeFormatClass = defineClass<FormatTarget>({
  name: "ConditionalRangeFormat",
  links: {
    fill: (self) => conditionalRangeFillClass.of(self),
    font: (self) => conditionalRangeFontClass.of(self),
  },
});

const color = (field: "fill" | "fontColor"): Property<FormatTarget> => ({
  get: (self) => stored(self)[field] ?? "",
  set: (self, value) => change(self, { [field]: asColor(value) }),
});

export const conditionalRangeFillClass = defineClass<FormatTarget>({
  name: "ConditionalRangeFill",
  properties: { color: color("fill") },
});

export const conditionalRangeFontClass = defineClass<FormatTarget>({
  name: "ConditionalRangeFont",
  properties: {
    color: color("fontColor"),
    bold: {
      get: (self) => stored(self).bold ?? false,
      set: (self, value) => change(self, { bold: asFlag(value) }),
    },
  },
});

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
  for (const format of state.book.extras.conditionalFormats) {
    if (format.sheetId === sheetId && format.priority !== undefined) format.priority += 1;
  }
  const format: BookConditionalFormat = {
    id: `conditional-${state.nextId()}`,
    sheetId,
    rects: [{ ...rect }],
    type,
    priority: 1,
  };
  state.book.extras.conditionalFormats.unshift(format);
  return object(state, format);
}

function onRange({ state, sheetId, rect }: RangeTarget): BookConditionalFormat[] {
  return state.book.extras.conditionalFormats.filter(
    (format) =>
      format.sheetId === sheetId &&
      format.rects.some((part) => sameRect(part, rect) || intersect(part, rect)),
  );
}

function find(range: RangeTarget, args: Args): HostObject | null {
  const format = onRange(range).find(({ id }) => id === args.text(0));
  return format ? object(range.state, format) : null;
}

function object(state: HostState, format: BookConditionalFormat): HostObject {
  return conditionalFormatClass.of({ state, id: format.id });
}

function stored({ state, id }: FormatTarget): BookConditionalFormat {
  return state.book.extras.conditionalFormats.find((format) => format.id === id) ?? missing();
}

function change(self: FormatTarget, part: Partial<BookConditionalFormat>): void {
  const format = stored(self);
  self.state.allowChange(format.sheetId);
  Object.assign(format, part);
  // A rule from the file is written anew once it is changed.
  delete format.source;
}

function missing(): never {
  throw itemNotFound();
}
