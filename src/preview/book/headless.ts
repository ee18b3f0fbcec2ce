// The book without a grid, for Node: the command line and the tests. Loads nothing of Univer's user interface.
import { IUniverInstanceService, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import { FormulaEngine } from "./calculation/engine";
import { readSource, startBook, univerLocale, type OpenOptions } from "./book";
import { WORKBOOK_ID } from "./read";
import { WITH_UNDO_LIST } from "./undo/undoList";
import type { Book } from "./types";

export { BookError, type BookErrorCode } from "./errors";
export { loadFunctions } from "./functions/loadInNode";

export async function openBook(options: OpenOptions = {}): Promise<Book> {
  const source = readSource(options);
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: univerLocale(options.locale),
    locales: {},
    override: WITH_UNDO_LIST,
  });
  univer.registerPlugin(FormulaEngine);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  const book = await startBook(univer, source, options);
  // What undo and redo are about: on a page, what somebody last clicked into.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(WORKBOOK_ID);
  return book;
}
