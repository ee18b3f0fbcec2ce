// Excel.CustomConditionalFormat: a rule by formula, and the look it gives.
// https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat
import { asFlag, asText } from "../../args";
import { asColor } from "../../cells/color";
import { defineClass, type Property } from "../../define";
import { change, stored, type FormatTarget } from "./store";

export const customConditionalFormatClass = defineClass<FormatTarget>({
  name: "CustomConditionalFormat",
  links: {
    rule: (self) => conditionalFormatRuleClass.of(self),
    format: (self) => conditionalRangeFormatClass.of(self),
  },
});

const conditionalFormatRuleClass = defineClass<FormatTarget>({
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

const conditionalRangeFormatClass = defineClass<FormatTarget>({
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

const conditionalRangeFillClass = defineClass<FormatTarget>({
  name: "ConditionalRangeFill",
  properties: { color: color("fill") },
});

const conditionalRangeFontClass = defineClass<FormatTarget>({
  name: "ConditionalRangeFont",
  properties: {
    color: color("fontColor"),
    bold: {
      get: (self) => stored(self).bold ?? false,
      set: (self, value) => change(self, { bold: asFlag(value) }),
    },
  },
});
