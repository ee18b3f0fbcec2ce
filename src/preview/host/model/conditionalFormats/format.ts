// Excel.ConditionalFormat: rules by formula in full; other kinds are listed and can be deleted.
// https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat
import { defineClass } from "../../define";
import { invalidOperation } from "../../errors";
import { rangeClass } from "../range";
import { customConditionalFormatClass } from "./custom";
import { stored, type FormatTarget } from "./store";

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
