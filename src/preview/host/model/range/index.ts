// Excel.Range: a rectangle of cells on one sheet.
// https://learn.microsoft.com/javascript/api/excel/excel.range
import { defineClass, type ClassSpec } from "../../define";
import type { RangeTarget } from "../../state";
import { conditionalFormatCollectionClass } from "../conditionalFormats";
import { dataValidationClass } from "../dataValidation";
import { sheetLink } from "../links";
import { rangeFormatClass } from "../formats";
import { contentProperties } from "./contents";
import { hyperlinkProperty } from "./hyperlink";
import { navigationMethods } from "./navigation";
import { placeProperties } from "./place";
import { structureMethods } from "./structure";
import { styleProperty } from "./namedStyle";
import { visibilityProperties } from "./visibility";

/** Properties that are dear for large ranges or that Excel leaves out of a load without names. */
const NOT_BY_DEFAULT = ["formulasR1C1", "left", "top", "width", "height"];

const spec: ClassSpec<RangeTarget> = {
  name: "Range",
  tracked: true,
  notByDefault: NOT_BY_DEFAULT,
  properties: {
    ...placeProperties,
    ...contentProperties,
    ...visibilityProperties,
    hyperlink: hyperlinkProperty,
    style: styleProperty,
  },
  links: {
    worksheet: ({ state, sheetId }) => sheetLink(state, sheetId),
    format: (self) => rangeFormatClass.of(self),
    conditionalFormats: (self) => conditionalFormatCollectionClass.of(self),
    dataValidation: (self) => dataValidationClass.of(self),
  },
  calculated: [
    "getUsedRange",
    "getUsedRangeOrNullObject",
    "getSpillingToRange",
    "getSpillingToRangeOrNullObject",
  ],
  methods: { ...navigationMethods, ...structureMethods },
};

export const rangeClass = defineClass<RangeTarget>(spec);
