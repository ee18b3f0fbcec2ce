// A drawn workbook and what an analyst would name in it.
import type { NamedRange, TableGrid } from "../../../src/figures/types";
import type { Case } from "./judge";

export interface DrawnCase extends Case {
  drawing: string;
  tables?: TableGrid[];
  names?: NamedRange[];
}
