// Structured references as people type them (`[@Cost]`, `fees[amount]`) -> as files and the engine have them
// (`Fees[[#This Row],[Cost]]`, `Fees[Amount]`).
import type { BookTable } from "../types";
import { pieces } from "./tokens";

type Table = Pick<BookTable, "name" | "columns">;

/** `own` is the table that the formula's cell lies in: its name may be left out. */
export function fullReferences(formula: string, tables: readonly Table[], own: Table | undefined): string {
  if (!formula.includes("[")) return formula;
  let before = "";
  const written: string[] = [];
  for (const { text, code } of pieces(formula)) {
    const named = code ? undefined : tableBefore(before, tables);
    const table = named ?? own;
    const bracket = !code && text.startsWith("[") && table && isOf(text, table, named !== undefined);
    if (bracket && named) written.push(written.pop()?.slice(0, -named.name.length) ?? "");
    written.push(bracket ? table.name + inFull(text, table) : text);
    before = code ? text : "";
  }
  return written.join("");
}

function tableBefore(code: string, tables: readonly Table[]): Table | undefined {
  const word = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.exec(code)?.[0].toLowerCase();
  return tables.find(({ name }) => name.toLowerCase() === word);
}

/** Without a table's name before it a bracket may be something else: another workbook ("[1]Sheet!A1"). */
function isOf(bracket: string, { columns }: Table, named: boolean): boolean {
  const inner = bracket.slice(1, -1);
  return (
    named || inner.startsWith("@") || columns.some(({ name }) => name.toLowerCase() === inner.toLowerCase())
  );
}

function inFull(bracket: string, table: Table): string {
  const inner = bracket.slice(1, -1);
  if (!inner.startsWith("@")) return spelled(bracket, table);
  const column = inner.slice(1);
  if (column === "") return "[#This Row]";
  return `[[#This Row],${spelled(column.startsWith("[") ? column : `[${column}]`, table)}]`;
}

/** Column names in the spelling of the table's own header. */
function spelled(brackets: string, { columns }: Table): string {
  return brackets.replace(/\[([^[\]#]+)\]/g, (whole, inner: string) => {
    const column = columns.find(({ name }) => name.toLowerCase() === inner.toLowerCase());
    return column ? `[${column.name}]` : whole;
  });
}
