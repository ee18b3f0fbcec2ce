// Writes a drawn workbook beside what an analyst would name in it, one line a figure:
//   figure | [Sheet!]address | amount a month ("-": none; "a / b": either) | other right cells, separated by ";"
// "N{Rent}" is column N in the row that says Rent ("N{Rent#2}": in the second such row), "A+B" cells that add up.
// Without a sheet's name the first sheet is meant.
import type { NamedRange, TableGrid } from "../../../src/figures/types";
import { drawBook } from "./drawBook";
import type { DrawnCase } from "./drawnCase";

export interface UnseenBook {
  id: string;
  drawing: string;
  tables?: TableGrid[];
  names?: NamedRange[];
  /** What is to be found. */
  expected?: string;
  /** Places that are not scored: analysts would disagree. */
  ambiguous?: string;
  /** Places that a careless reader takes for a figure. */
  traps?: string;
}

interface Place {
  sheet: string;
  address: string;
}

export function unseenBook(book: UnseenBook): DrawnCase {
  const { sheets } = drawBook(book.drawing);
  const place = (text: string): Place => {
    const mark = text.lastIndexOf("!");
    const sheet = mark < 0 ? sheets[0] : sheets.find(({ name }) => name === text.slice(0, mark).trim());
    if (!sheet) throw new Error(`${book.id}: no sheet for ${text}`);
    const address = text
      .slice(mark + 1)
      .trim()
      .replace(/\{([^}#]*)(?:#(\d+))?\}/g, (_, label: string, nth = "1") => {
        const rows = sheet.values.flatMap((row, at) =>
          row.some((cell) => String(cell).trim() === label) ? [at + 1] : [],
        );
        const row = rows[Number(nth) - 1];
        if (row === undefined) throw new Error(`${book.id}: no row ${label} on ${sheet.name}`);
        return String(row);
      });
    return { sheet: sheet.name, address };
  };
  return {
    id: book.id,
    drawing: book.drawing,
    ...(book.tables ? { tables: book.tables } : {}),
    ...(book.names ? { names: book.names } : {}),
    expected: linesOf(book.expected).map((line) => {
      const [figure = "", where = "", amount = "-", others = ""] = line.split("|").map((part) => part.trim());
      const { sheet, address } = place(where);
      const parts = address.split("+");
      return {
        figure,
        sheet,
        address: parts[0] ?? address,
        ...(parts.length > 1 ? { components: parts.map((part) => ({ address: part })) } : {}),
        ...(others === ""
          ? {}
          : {
              also_right: others
                .split(";")
                .map(place)
                .map(({ sheet, address }) => ({ sheet, range: address })),
            }),
        ...(amount === "-" ? {} : { perMonth: amount.split("/").map(Number) }),
      };
    }),
    ambiguous: linesOf(book.ambiguous).map(place),
    traps: linesOf(book.traps).map(place),
  };
}

const linesOf = (text = ""): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A row of amounts and their sum: "Rent | 10 | 10 | 20". */
export const summed = (label: string, amounts: readonly number[]): string =>
  [label, ...amounts, Math.round(amounts.reduce((sum, one) => sum + one, 0) * 100) / 100].join(" | ");

/** The same amount for some months. */
export const flat = (amount: number, months = 12): number[] => Array.from({ length: months }, () => amount);

/** The season of a small store around an average amount: twelve months that add up to twelve times it. */
const SEASON = [0.82, 0.8, 0.9, 0.9, 0.92, 0.88, 0.86, 0.9, 0.98, 1.08, 1.46, 1.5];
export const seasonal = (average: number): number[] => SEASON.map((part) => Math.round(average * part));
