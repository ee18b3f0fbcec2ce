// The book with a grid that people see and type in, for the preview's page. Everything but Univer's set-up is shared
// with the headless book.
import { LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import polish from "@univerjs/preset-sheets-core/locales/pl-PL";
import "@univerjs/preset-sheets-core/lib/index.css";
import { FormulaEngine } from "./calculation/engine";
import { readSource, startBook, univerLocale, type OpenOptions } from "./book";
import { rendered } from "./rendered";
import { WITH_UNDO_LIST } from "./undo/undoList";
import type { Book } from "./types";

export { BookError } from "./errors";
export { associations, type CustomFunctionsRuntime } from "./functions/associations";
export type { Book, FunctionsFile, LoadedFunctions } from "./types";

export interface GridOptions extends OpenOptions {
  /** The element that the grid fills. */
  container: HTMLElement;
  dark?: boolean;
}

export async function openBook(options: GridOptions): Promise<Book> {
  const source = readSource(options);
  const locale = univerLocale(options.locale);
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale,
    darkMode: options.dark === true,
    override: WITH_UNDO_LIST,
    locales: { [locale]: options.locale === "pl" ? polish : english },
  });
  const { plugins } = UniverSheetsCorePreset({
    container: options.container,
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  for (const plugin of plugins) {
    const [type, config] = Array.isArray(plugin) ? plugin : [plugin];
    univer.registerPlugin(type === UniverFormulaEnginePlugin ? FormulaEngine : type, config);
  }
  return startBook(univer, source, { ...options, ready: rendered });
}
