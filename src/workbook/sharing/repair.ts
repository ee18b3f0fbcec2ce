// "Repair formulas": cells of ours that Excel has not connected to the add-in are written anew, and looked at again.
import { listWorkbook } from "../listing";
import { inExcelAlone } from "../run";
import type { ReadOptions } from "../scan/readAreas";
import { type Put, putAll } from "./apply";
import { isFormula, ourCalls, withBareCalls } from "./formula/calls";
import type { CellValue, Skipped, SkipReason } from "./frozen/types";
import { isAnswer, isError } from "./frozen/values";
import { skippedName, skippedRule } from "./otherUses";
import { type CallingCell, readCalls } from "./readCalls";
import { skipsOf } from "./skips";

export interface Repairing {
  repaired: number;
  skipped: Skipped[];
}

/** What a function shows that Excel does not find or has not called (yet). */
const STUCK: readonly CellValue[] = ["#NAME?", "#BUSY!", "#CONNECT!", "#GETTING_DATA", "#UNKNOWN!"];
/** Excel calls custom functions after the batch is done: their cells are looked at again after so many milliseconds. */
const PATIENCE = [50, 250, 1_000, 3_000];

/** Only formulas that call our functions are written, and of those only the ones that need it. */
export function repairFormulas(options: ReadOptions = {}): Promise<Repairing> {
  return inExcelAlone(async (context) => {
    const listing = await listWorkbook(context);
    const calls = await readCalls(context, listing, options);
    const names = calls.names.filter(({ formula }) => withBareCalls(formula) !== formula);
    const broken = calls.cells.flatMap((cell) => {
      const formula = cured(cell);
      return formula === null ? [] : [{ cell, formula, reason: reasonToSkip(cell) }];
    });
    const able = broken.filter(({ reason }) => reason === null);
    const changeable = listing.structureProtected ? [] : names;
    // Names first: cells that use them are calculated anew with them.
    for (const { item, formula } of changeable) item.formula = withBareCalls(formula);
    const puts = [...able.map(putFor), ...calls.cells.filter(showsOldError).map(asItIs)];
    if (changeable.length + puts.length > 0) {
      await putAll(context, puts);
      await context.sync();
    }
    const stuck = await stillStuck(
      context,
      able.map(({ cell }) => cell),
    );
    const skipped = broken.flatMap(({ cell, reason }) => {
      const why: SkipReason | null = reason ?? (stuck.has(cell) ? "error_remains" : null);
      return why ? [{ ...cell, sheet: cell.sheet.name, reason: why }] : [];
    });
    const leftNames = names.slice(changeable.length);
    return {
      repaired: broken.length - skipped.length + changeable.length,
      skipped: [
        ...skipsOf(skipped),
        ...leftNames.map((name) => skippedName(name, "workbook_protected")),
        ...calls.rules.map(skippedRule),
      ],
    };
  });
}

/**
 * An error that is an answer comes with the file without the words that say why: Excel has them only from a call. Such
 * a cell is written as it is, so that it is calculated again; that is no repair.
 */
const showsOldError = (cell: CallingCell): boolean =>
  cell.values.flat().some((value) => isError(value) && isAnswer(value)) &&
  ourCalls(cell.formula).some(({ elsewhere }) => !elsewhere) &&
  cured(cell) === null &&
  reasonToSkip(cell) === null;

const asItIs = (cell: CallingCell): Put => putFor({ cell, formula: cell.formula });

/** The formula as it shall be written; null where nothing is wrong with the cell. */
function cured({ formula, values }: CallingCell): string | null {
  const calls = ourCalls(formula);
  const shown = values[0]?.[0] ?? "";
  const stuck = STUCK.includes(shown);
  // A function in another file that answers is somebody else's.
  if (!stuck && shown !== "#REF!" && calls.some(({ elsewhere }) => elsewhere)) return null;
  const bare = withBareCalls(formula);
  return bare !== formula || (stuck && calls.length > 0) ? bare : null;
}

function reasonToSkip({ sheet, arrayPart }: CallingCell): SkipReason | null {
  if (sheet.protected) return "protected";
  return arrayPart ? "array_part" : null;
}

function putFor({ cell, formula }: { cell: CallingCell; formula: string }): Put {
  const rect = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
  return { sheet: cell.sheet.sheet, rect, contents: [[formula]], formats: [[cell.format]] };
}

/** The cells that are stuck all the same after some time. */
async function stillStuck(
  context: Excel.RequestContext,
  cells: readonly CallingCell[],
): Promise<Set<CallingCell>> {
  let waiting = [...cells];
  for (const milliseconds of PATIENCE) {
    if (waiting.length === 0) break;
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    const asked = waiting.map((cell) => ({
      cell,
      range: cell.sheet.sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).load("values,formulas"),
    }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- looked at again after some time
    await context.sync();
    waiting = asked
      .filter(({ range }) => {
        const [value, formula] = [range.values[0]?.[0] as CellValue, range.formulas[0]?.[0] as unknown];
        return STUCK.includes(value) || !isFormula(formula, value);
      })
      .map(({ cell }) => cell);
  }
  return new Set(waiting);
}
