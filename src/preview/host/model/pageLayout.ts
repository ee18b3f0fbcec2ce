// Excel.PageLayout: how a sheet is printed, as far as the stand-in keeps it.
// https://learn.microsoft.com/javascript/api/excel/excel.pagelayout
import type { BookPageLayout, Rect } from "../../book/types";
import { oneOf, type Args } from "../args";
import { absoluteCells, isWholeRows, MAX_COLUMNS, quoteSheet } from "../cells/address";
import { defineClass } from "../define";
import { invalidArgument, notImplemented } from "../errors";
import type { RangeTarget, SheetTarget } from "../state";
import { rangeClass } from "./range";
import { rangeArgument } from "./rangeArgument";
import { rangeOfReference } from "./references";

export const pageLayoutClass = defineClass<SheetTarget>({
  name: "PageLayout",
  properties: {
    orientation: {
      get: (self) => layout(self).orientation,
      set: (self, value) => change(self, { orientation: oneOf(value, ["Portrait", "Landscape"]) }),
    },
    zoom: {
      get(self) {
        const { fitToWidth, fitToHeight } = layout(self);
        if (fitToWidth === null && fitToHeight === null) return { scale: 100 };
        return { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
      },
      set: setZoom,
    },
  },
  methods: {
    setPrintArea: (self, args) => change(self, { printArea: reference(self, rectOf(self, args)) }),
    setPrintTitleRows(self, args) {
      const { row, rows } = rectOf(self, args);
      change(self, { printTitleRows: reference(self, { row, rows, column: 0, columns: MAX_COLUMNS }) });
    },
    getPrintTitleRowsOrNullObject(self) {
      const range = stored(self, layout(self).printTitleRows);
      return range && isWholeRows(range.rect) ? rangeClass.of(range) : null;
    },
  },
});

function layout({ state, sheetId }: SheetTarget): BookPageLayout {
  return state.book.extras.pageLayouts[sheetId] ?? PLAIN;
}

const PLAIN: BookPageLayout = {
  orientation: "Portrait",
  fitToWidth: null,
  fitToHeight: null,
  printArea: null,
  printTitleRows: null,
};

function change(self: SheetTarget, part: Partial<BookPageLayout>): void {
  self.state.allowChange(self.sheetId);
  self.state.book.extras.pageLayouts[self.sheetId] = { ...layout(self), ...part };
}

function setZoom(self: SheetTarget, value: unknown): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Excel.PageLayoutZoomOptions;
  if (scale !== undefined && scale !== 100) throw notImplemented("PageLayout.zoom.scale");
  change(self, { fitToWidth: pages(horizontalFitToPages), fitToHeight: pages(verticalFitToPages) });
}

function pages(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1)
    throw invalidArgument("Pages are counted from 1.");
  return value;
}

function rectOf({ state, sheetId }: SheetTarget, args: Args): Rect {
  return rangeArgument(state, sheetId, args).rect;
}

function reference({ state, sheetId }: SheetTarget, rect: Rect): string {
  return `${quoteSheet(state.sheet(sheetId).getSheetName())}!${absoluteCells(rect)}`;
}

function stored({ state, sheetId }: SheetTarget, text: string | null): RangeTarget | null {
  return text === null ? null : (rangeOfReference(state, text, sheetId) ?? null);
}
