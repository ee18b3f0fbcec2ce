// What the object model shares: the book, its sheets, tracked ranges, what happened since the last calculation.
// Knows Univer; knows neither the wire nor any class of Excel's.
import {
  ICommandService,
  type DependencyIdentifier,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Book, Rect } from "../book/types";
import { parseCells, splitAddress } from "./cells/address";
import type { Strips } from "./cells/strips";
import { accessDenied, HostError, invalidBinding } from "./errors";
import type { HostEvents } from "./events";

/** A rectangle on one sheet; `rect` follows rows and columns that are inserted or deleted while it is tracked. */
export interface RangeTarget {
  state: HostState;
  sheetId: string;
  rect: Rect;
}

export interface SheetTarget {
  state: HostState;
  sheetId: string;
}

export class HostState {
  /** Ranges the client tracks, by reference id. */
  readonly tracked = new Map<string, RangeTarget>();
  /** True from a change of cells until the formulas that hang on it have their values. */
  needsCalculation = false;
  /** Set by `faults`: the whole workbook refuses changes. */
  readOnly = false;
  /** Sheets that were protected here: others may have a password in their file. */
  readonly protectedHere = new Set<string>();
  /** A large array on its way in. */
  strips: Strips | null = null;
  private lastId = 0;

  /** Univer's workbook: its facade makes a new object at every call, so it is asked once. */
  readonly workbook: FWorkbook;
  readonly core: Workbook;
  readonly injector: Injector;

  constructor(
    readonly book: Book,
    readonly events: HostEvents,
  ) {
    const workbook = book.univerAPI.getActiveWorkbook();
    const [sheet] = workbook?.getSheets() ?? [];
    if (!workbook || !sheet) throw new HostError("GeneralException", "No workbook is open.", 500);
    this.workbook = workbook;
    this.core = workbook.getWorkbook();
    this.injector = sheet.getInject();
  }

  service<T>(id: DependencyIdentifier<T>): T {
    return this.injector.get(id);
  }

  /** Sheets in the order of their tabs. */
  sheets(): FWorksheet[] {
    return this.workbook.getSheets();
  }

  sheet(sheetId: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw invalidBinding();
    return sheet;
  }

  /** The sheet below the facade: its cells. */
  grid(sheetId: string): Worksheet {
    const sheet = this.core.getSheetBySheetId(sheetId);
    if (!sheet) throw invalidBinding();
    return sheet;
  }

  /** A sheet by its id or its name (case ignored), as Excel's `getItem` takes both. */
  findSheet(key: string): FWorksheet | undefined {
    const name = key.toLowerCase();
    return this.sheets().find(
      (sheet) => sheet.getSheetId() === key || sheet.getSheetName().toLowerCase() === name,
    );
  }

  /** Runs one of Univer's commands; a command that refuses is an error, never a silent no. */
  run(command: string, params: object): void {
    const done = this.service(ICommandService).syncExecuteCommand(command, {
      unitId: this.core.getUnitId(),
      ...params,
    });
    if (!done) throw new HostError("GeneralException", `The grid refused the change (${command}).`, 500);
  }

  /** Every change of a sheet passes here first. */
  allowChange(sheetId: string): void {
    this.allowWorkbookChange(false);
    if (this.book.extras.protectedSheets.includes(sheetId)) {
      throw accessDenied(`The sheet "${this.sheet(sheetId).getSheetName()}" is protected.`);
    }
  }

  /** Changes of the workbook's structure: sheets added, renamed, moved, hidden, deleted. */
  allowWorkbookChange(structure = true): void {
    if (this.readOnly) throw accessDenied("The workbook is read-only.");
    if (structure && this.book.extras.workbookProtected)
      throw accessDenied("The workbook's structure is protected.");
  }

  /** The range an event speaks of; undefined where its sheet is gone. */
  eventRange(referenceId: string): RangeTarget | undefined {
    const { sheet, cells } = splitAddress(referenceId);
    const rect = parseCells(cells);
    return rect && sheet && this.workbook.getSheetBySheetId(sheet)
      ? { state: this, sheetId: sheet, rect }
      : undefined;
  }

  /** Resolves when formulas have their values. */
  async calculated(): Promise<void> {
    await this.book.calculated();
    this.needsCalculation = false;
  }

  /** Writes what has come of a large array; whatever follows finds it in its cells. */
  finishStrips(): void {
    const { strips } = this;
    this.strips = null;
    strips?.write();
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}
