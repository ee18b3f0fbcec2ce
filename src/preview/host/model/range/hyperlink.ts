// Links of cells: inside the workbook or to an address outside.
// https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
import { BooleanNumber } from "@univerjs/core";
import type { BookLink } from "../../../book/types";
import { intersect, sameRect } from "../../cells/address";
import { Grid } from "../../cells/grid";
import { patchStyle } from "../../cells/style";
import { writeValues } from "../../cells/write";
import type { Property } from "../../define";
import { invalidArgument } from "../../errors";
import type { RangeTarget } from "../../state";

/** The look Excel gives a linked cell. */
const LINK_COLOR = "#0563C1";

export const hyperlinkProperty: Property<RangeTarget> = {
  get(self) {
    const link = linksOf(self).find((candidate) => intersect(candidate.rect, self.rect));
    if (!link) return null;
    return {
      ...(link.address ? { address: link.address } : {}),
      ...(link.documentReference ? { documentReference: link.documentReference } : {}),
      screenTip: link.screenTip ?? "",
      textToDisplay: textOf(self),
    };
  },
  set(self, value) {
    const { state, sheetId, rect } = self;
    state.allowChange(sheetId);
    if (typeof value !== "object" || value === null) throw invalidArgument("A hyperlink is an object.");
    const { address, documentReference, screenTip, textToDisplay } = value as Record<string, unknown>;
    if (typeof address !== "string" && typeof documentReference !== "string") {
      throw invalidArgument("A hyperlink needs an address or a document reference.");
    }
    const { extras } = state.book;
    extras.links = extras.links.filter((link) => link.sheetId !== sheetId || !sameRect(link.rect, rect));
    const link: BookLink = {
      sheetId,
      rect: { ...rect },
      ...(typeof address === "string" && address ? { address } : {}),
      ...(typeof documentReference === "string" && documentReference ? { documentReference } : {}),
      ...(typeof screenTip === "string" && screenTip ? { screenTip } : {}),
    };
    extras.links.push(link);
    const text = typeof textToDisplay === "string" ? textToDisplay : (address ?? documentReference);
    const keepsContents = typeof textToDisplay !== "string" && !isEmpty(self);
    if (!keepsContents && typeof text === "string")
      writeValues({ ...self, rect: { ...rect } }, asPlainText(text));
    patchStyle(self, { cl: { rgb: LINK_COLOR }, ul: { s: BooleanNumber.TRUE } });
  },
};

function linksOf({ state, sheetId }: RangeTarget): BookLink[] {
  return state.book.extras.links.filter((link) => link.sheetId === sheetId);
}

/** A formula that shows nothing, or nothing yet, is a content all the same. */
function isEmpty(self: RangeTarget): boolean {
  const cell = new Grid(self.state, self.sheetId).cell(self.rect.row, self.rect.column);
  return !cell?.f && !cell?.si && textOf(self) === "";
}

function textOf({ state, sheetId, rect }: RangeTarget): string {
  return new Grid(state, sheetId).text(rect.row, rect.column);
}

/** The displayed text is text, whatever it looks like. */
function asPlainText(text: string): string {
  return /^[=+\-@']/.test(text) ? `'${text}` : text;
}
