// Opens a workbook on a Univer that somebody else has set up (headless or with a grid): the part that both share.
import {
  ICommandService,
  LocaleType,
  UniverInstanceType,
  type IDisposable,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { InsertSheetMutation, type IInsertSheetMutationParams } from "@univerjs/sheets";
import { asBookError } from "./errors";
import { Calculation } from "./calculation/calculation";
import { CellNotes } from "./calculation/cellNotes";
import { circularCells } from "./calculation/circular";
import { completeReferences } from "./calculation/structuredEntry";
import { EntryFormats } from "./calculation/entryFormats";
import { countFrom1904 } from "./calculation/epoch1904";
import { formulasToCalculate } from "./calculation/initial";
import { NameUsers } from "./calculation/nameUsers";
import { repairFunctions } from "./calculation/repairs";
import { followGrid } from "./follow";
import { registerFunctions } from "./functions/register";
import { openPackage, type Package } from "./package/workbookParts";
import { emptyExtras, readBook, WORKBOOK_ID, type ReadBook } from "./read";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "./sizes";
import { bookState } from "./state";
import { registerTables } from "./tables";
import { keepUndo } from "./undo";
import type { Shifts } from "./undo/beside";
import { writeBook } from "./write";
import type { Book, FunctionError, LoadedFunctions } from "./types";

export interface OpenOptions {
  /** The .xlsx; without it the book is new, with one empty sheet. */
  bytes?: Uint8Array;
  functions?: LoadedFunctions;
  /** Functions of add-ins that formulas may call though they are not loaded: a file stores their names as such. */
  customNames?: readonly string[];
  /** The grid's language. */
  locale?: "en" | "pl";
}

export const univerLocale = (locale: OpenOptions["locale"]): LocaleType =>
  locale === "pl" ? LocaleType.PL_PL : LocaleType.EN_US;

/** Reads the file before Univer is set up, so that a bad file leaves nothing behind. */
export function readSource({ bytes, locale }: OpenOptions): { file: Package | null; source: ReadBook } {
  if (bytes === undefined) return { file: null, source: newBook(univerLocale(locale)) };
  try {
    const file = openPackage(bytes);
    return { file, source: readBook(file, univerLocale(locale), "open") };
  } catch (error) {
    throw asBookError(error);
  }
}

interface StartOptions extends Pick<OpenOptions, "functions" | "customNames"> {
  /** When Univer can calculate; at once where there is no grid. */
  ready?: (api: FUniver) => Promise<void>;
}

export async function startBook(
  univer: Univer,
  { file, source }: { file: Package | null; source: ReadBook },
  { functions, customNames = [], ready }: StartOptions,
): Promise<Book> {
  const univerAPI = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const { snapshot, extras } = source;
  const workbook = univer.createUnit<typeof snapshot, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
  const errors = new CellNotes<FunctionError>(workbook);
  const links = new CellNotes<string>(workbook);
  const formats = new EntryFormats(injector);
  const completing = completeReferences(injector, extras);
  const shifts: Shifts = {};
  const undo = keepUndo(injector, workbook, extras, shifts);
  const following = followGrid(injector, workbook, extras, shifts, undo);
  const calculation = new Calculation(injector);
  const sizes = giveNewSheetsExcelSizes(injector.get(ICommandService));
  repairFunctions(injector, links);
  const epoch = extras.date1904 ? countFrom1904(injector) : null;
  registerTables(injector, extras.tables);
  const users = new NameUsers(injector, workbook, extras.tables);
  const calculated = () => {
    users.write();
    return calculation.finished();
  };
  if (functions) registerFunctions(injector, functions, errors);
  const state = () => bookState(workbook, injector, extras, [...customNames, ...namesOf(functions)], shifts);
  const front = workbook.getSheetBySheetId(source.activeSheet);
  if (front) workbook.setActiveSheet(front);
  await ready?.(univerAPI);
  await calculation.calculate(formulasToCalculate(workbook, source.arrays, functions));
  return {
    univerAPI,
    extras,
    undo,
    onMove: (listener) => following.onMove(listener),
    calculated,
    functionError: (sheetId, row, column) => errors.at(sheetId, row, column),
    formulaLink: (sheetId, row, column) => links.at(sheetId, row, column),
    circular: () => circularCells(workbook, state().names, extras.tables),
    async save() {
      await calculated();
      return writeBook(file, state());
    },
    dispose() {
      calculation.dispose();
      users.dispose();
      sizes.dispose();
      epoch?.dispose();
      formats.dispose();
      completing.dispose();
      following.dispose();
      undo.dispose();
      univer.dispose();
    },
  };
}

const namesOf = (functions: LoadedFunctions | undefined): string[] =>
  functions?.metadata.map(({ name }) => name) ?? [];

/** Univer's own are 88 x 24 px. */
function giveNewSheetsExcelSizes(commands: ICommandService): IDisposable {
  return commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetMutation.id) return;
    const { sheet } = params as IInsertSheetMutationParams;
    const fresh = Object.keys(sheet.cellData).length === 0 && Object.keys(sheet.columnData).length === 0;
    if (fresh)
      Object.assign(sheet, {
        defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
        defaultRowHeight: DEFAULT_ROW_HEIGHT,
      });
  });
}

function newBook(locale: LocaleType): ReadBook {
  const id = "sheet-1";
  return {
    extras: emptyExtras(),
    arrays: [],
    activeSheet: id,
    raw: {},
    customNames: new Set(),
    snapshot: {
      id: WORKBOOK_ID,
      name: "",
      appVersion: "",
      locale,
      styles: {},
      defaultStyle: { ff: "Calibri", fs: 11 },
      sheetOrder: [id],
      sheets: {
        [id]: {
          id,
          name: "Sheet1",
          rowCount: 200,
          columnCount: 30,
          defaultColumnWidth: 64,
          defaultRowHeight: 20,
        },
      },
    },
  };
}
