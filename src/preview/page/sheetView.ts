// Where places of a sheet are on the screen: Univer draws on a canvas, and what stands over it has to follow its
// scrolling, zoom and frozen panes. Univer's own numbers are pixels of the unzoomed sheet, headers included.
import type { FWorksheet } from "@univerjs/sheets/facade";
import { element } from "./elements";

/** Pixels of the unzoomed sheet from its first cell, or of the page's section that holds the grid. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A box on the screen, and how much of its left and top lies under headings or frozen cells. */
export interface Placed extends Box {
  hiddenLeft: number;
  hiddenTop: number;
}

export interface SheetView {
  place(box: Box): Placed;
  cell(row: number, column: number): Box;
}

export function sheetView(sheet: FWorksheet): SheetView {
  const zoom = sheet.getZoom();
  const { startRow, startColumn } = sheet.getFreeze();
  const frozen = { row: Math.max(0, startRow), column: Math.max(0, startColumn) };
  const at = (row: number, column: number) => sheet.getRange(row, column).getCell();
  const headings = { x: at(0, 0).startX, y: at(0, 0).startY };
  const border = { x: at(0, frozen.column).startX, y: at(frozen.row, 0).startY };
  const scroll = sheet.getScrollState();
  const first = at(frozen.row + scroll.sheetViewStartRow, frozen.column + scroll.sheetViewStartColumn);
  const scrolled = {
    x: first.startX + scroll.offsetX - border.x,
    y: first.startY + scroll.offsetY - border.y,
  };
  const canvas = canvasOffset();

  return {
    place({ left, top, width, height }) {
      const [x, y] = [left + headings.x, top + headings.y];
      const [movesX, movesY] = [x >= border.x, y >= border.y];
      const screen = {
        left: canvas.left + (x - (movesX ? scrolled.x : 0)) * zoom,
        top: canvas.top + (y - (movesY ? scrolled.y : 0)) * zoom,
        width: width * zoom,
        height: height * zoom,
      };
      const limitLeft = canvas.left + (movesX ? border.x : headings.x) * zoom;
      const limitTop = canvas.top + (movesY ? border.y : headings.y) * zoom;
      return {
        ...screen,
        hiddenLeft: Math.max(0, limitLeft - screen.left),
        hiddenTop: Math.max(0, limitTop - screen.top),
      };
    },
    cell(row, column) {
      const { startX, startY, endX, endY } = at(row, column);
      return {
        left: startX - headings.x,
        top: startY - headings.y,
        width: endX - startX,
        height: endY - startY,
      };
    },
  };
}

/** The grid's canvas within the section: a formula bar stands above it. */
function canvasOffset(): { left: number; top: number } {
  const canvas = document.querySelector("#grid canvas[id^='univer-sheet-main-canvas']");
  const section = element("sheet").getBoundingClientRect();
  const { left, top } = canvas?.getBoundingClientRect() ?? section;
  return { left: left - section.left, top: top - section.top };
}
