// A formula's references from A1 to R1C1 notation, relative to the formula's own cell. Knows no sheet.
import { columnOf } from "./address";

/** Strings and quoted sheet names are taken whole, so that no reference is seen inside them. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

export function formulaR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    TOKENS,
    (token, columnFixed?: string, letters?: string, rowFixed?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return token;
      return `R${offset(Number(digits) - 1, row, rowFixed)}C${offset(columnOf(letters), column, columnFixed)}`;
    },
  );
}

function offset(index: number, own: number, fixed: string | undefined): string {
  if (fixed) return String(index + 1);
  return index === own ? "" : `[${index - own}]`;
}
