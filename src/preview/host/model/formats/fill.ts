// Excel.RangeFill: the background of cells.
// https://learn.microsoft.com/javascript/api/excel/excel.rangefill
import { asColor, colorText } from "../../cells/color";
import { patchStyle, uniform } from "../../cells/style";
import { defineClass } from "../../define";
import type { RangeTarget } from "../../state";

/** What Excel answers for a cell without a fill. */
const NO_FILL = "#FFFFFF";

export const rangeFillClass = defineClass<RangeTarget>({
  name: "RangeFill",
  properties: {
    color: {
      get: (self) => uniform(self, ({ bg }) => colorText(bg?.rgb) ?? NO_FILL),
      set: (self, value) => patchStyle(self, { bg: value === "" ? null : { rgb: asColor(value) } }),
    },
  },
  methods: { clear: (self) => patchStyle(self, { bg: null }) },
});
