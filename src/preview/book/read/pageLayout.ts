// pageSetup and the print names -> BookPageLayout.
import type { DefinedName } from "../package/workbookParts";
import type { BookPageLayout } from "../types";
import { child, flag, numeric, type XmlElement } from "../xml/parse";

export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";

export function readPageLayout(root: XmlElement, names: readonly DefinedName[]): BookPageLayout {
  const setup = child(root, "pageSetup")?.attributes ?? {};
  const fit = flag(child(child(root, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage);
  const named = (name: string) => names.find((defined) => defined.name === name)?.refersTo ?? null;
  // 0 is "as many pages as it takes".
  const pages = (value: string | undefined) => (fit ? (numeric(value) ?? 1) || null : null);
  return {
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    fitToWidth: pages(setup.fitToWidth),
    fitToHeight: pages(setup.fitToHeight),
    printArea: named(PRINT_AREA),
    printTitleRows: named(PRINT_TITLES),
  };
}
