// A cell of a line that is known by itself, or by the header over it, and by nothing above that.
import type { Header } from "../grid/headers";
import type { NumberCell } from "../grid/sheetView";
import type { LineCell } from "./types";

export const bareCell = (
  number: NumberCell,
  formula = false,
  header: Pick<Header, "text" | "mark" | "label"> | null = null,
): LineCell => ({
  ...number,
  header: header?.text ?? "",
  mark: header?.mark ?? null,
  label: header?.label ?? null,
  upper: null,
  upperMark: null,
  formula,
});
