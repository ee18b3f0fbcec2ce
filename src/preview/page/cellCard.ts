// The card beside a selected cell with an add-in function's error: what Excel shows behind the cell's warning sign.
import type { Book } from "../book/types";
import { element } from "./elements";
import { sheetView } from "./sheetView";

/** Pixels that the card keeps from the edges. */
const MARGIN = 8;

export interface CellCard {
  /** Shows the selected cell's error, or nothing. */
  update(): void;
}

export function cellCard(book: Book): CellCard {
  const card = element("card");
  return {
    update() {
      const sheet = book.univerAPI.getActiveWorkbook()?.getActiveSheet();
      const range = sheet?.getSelection()?.getActiveRange();
      const [row, column] = [range?.getRow() ?? 0, range?.getColumn() ?? 0];
      const error = sheet && range ? book.functionError(sheet.getSheetId(), row, column) : null;
      card.hidden = error === null || error.message === "";
      if (!sheet || !error || card.hidden) {
        card.replaceChildren();
        return;
      }
      const code = document.createElement("strong");
      code.textContent = error.code;
      const text = document.createElement("span");
      text.textContent = error.message;
      card.replaceChildren(code, text);
      const view = sheetView(sheet);
      const { left, top, height, hiddenLeft, hiddenTop } = view.place(view.cell(row, column));
      card.hidden = hiddenLeft > 0 || hiddenTop > 0;
      const furthest = element("sheet").clientWidth - card.offsetWidth - MARGIN;
      card.style.transform = `translate(${Math.max(MARGIN, Math.min(left, furthest))}px, ${top + height + MARGIN / 2}px)`;
    },
  };
}
