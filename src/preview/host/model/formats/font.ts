// Excel.RangeFont.
// https://learn.microsoft.com/javascript/api/excel/excel.rangefont
import { BooleanNumber, type IStyleData } from "@univerjs/core";
import { asFlag, asNumber, asText, oneOf } from "../../args";
import { asColor, colorText } from "../../cells/color";
import { patchStyle, uniform } from "../../cells/style";
import { defineClass, type Property } from "../../define";
import { invalidArgument, notImplemented } from "../../errors";
import type { RangeTarget } from "../../state";

/** Excel's font where the workbook says nothing. */
const DEFAULT_FONT = "Calibri";
const DEFAULT_SIZE = 11;
const MAX_SIZE = 409;

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export const rangeFontClass = defineClass<RangeTarget>({
  name: "RangeFont",
  properties: {
    bold: flag(
      (style) => style.bl === BooleanNumber.TRUE,
      (on) => ({ bl: on ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ),
    italic: flag(
      (style) => style.it === BooleanNumber.TRUE,
      (on) => ({ it: on ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ),
    strikethrough: flag(
      (style) => style.st?.s === BooleanNumber.TRUE,
      (on) => ({ st: { s: on ? BooleanNumber.TRUE : BooleanNumber.FALSE } }),
    ),
    underline: {
      get: (self) => uniform(self, ({ ul }) => (ul?.s === BooleanNumber.TRUE ? "Single" : "None")),
      set(self, value) {
        const word = oneOf(value, UNDERLINES);
        if (word !== "None" && word !== "Single") throw notImplemented(`RangeFont.underline "${word}"`);
        patchStyle(self, { ul: { s: word === "Single" ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
      },
    },
    name: {
      get: (self) => uniform(self, ({ ff }) => ff ?? DEFAULT_FONT),
      set: (self, value) => patchStyle(self, { ff: asText(value) }),
    },
    size: {
      get: (self) => uniform(self, ({ fs }) => fs ?? DEFAULT_SIZE),
      set(self, value) {
        const size = asNumber(value);
        if (size < 1 || size > MAX_SIZE) throw invalidArgument("A font's size is 1 to 409 points.");
        patchStyle(self, { fs: size });
      },
    },
    color: {
      get: (self) => uniform(self, ({ cl }) => colorText(cl?.rgb) ?? "#000000"),
      set: (self, value) => patchStyle(self, { cl: value === "" ? null : { rgb: asColor(value) } }),
    },
  },
});

function flag(
  read: (style: IStyleData) => boolean,
  patch: (on: boolean) => Partial<IStyleData>,
): Property<RangeTarget> {
  return {
    get: (self) => uniform(self, read),
    set: (self, value) => patchStyle(self, patch(asFlag(value))),
  };
}
