// Sizes of rows and columns: Excel counts points and characters, Univer pixels.

/** Pixels in a point. */
export const POINT = 96 / 72;
/** Where nothing else is said: 15 points and 8.43 characters of Calibri 11. */
export const DEFAULT_ROW_HEIGHT = 20;
export const DEFAULT_COLUMN_WIDTH = 64;

/** A sheet's width in characters -> pixels, for a digit 7 px wide (ECMA-376 part 1, 18.3.1.13). */
export function widthToPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7);
}

export function pixelsToWidth(pixels: number): number {
  return Math.trunc((pixels / 7) * 256) / 256;
}
