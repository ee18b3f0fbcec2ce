// What we remember inside the workbook: the user's answers, which sheet is ours, and what we last wrote there.
// Pure; how it gets into the workbook is in store.ts.
import type { OwnParts } from "../../matrix/own";
import type { PlanSource } from "../../matrix/types";
import type { Answers } from "../../playbook/answers";
import type { Dress } from "../dress/dress";
import { WorkbookError } from "../errors";
import type { Frozen } from "../sharing/frozen/types";
import { fromXml, toXml } from "./xml";

/** What we last wrote into a table of our sheet, so that the user's edits can be told from it. */
export interface WrittenTable {
  /** The name in the plan; `name` differs where the user has a table of that name. */
  plan: string;
  name: string;
  /** The whole table with its header, as written; without a totals row. */
  address: string;
  /** Where the user's totals row stood below it. */
  totals?: true;
  /** One per row of the body and one per column, the same in every language where the plan gives ids. */
  rows: string[];
  columns: string[];
  /** How many rows of the user's the plan left room for below it. */
  below?: number;
  /** The words in the header row, by which columns are found again. */
  headers?: string[];
  /** Only while a build runs: it is made anew, and the user has dressed nothing of it yet. */
  made?: true;
  /** Cells of ours in the user's own rows, as "row id|column id". */
  generated?: string[];
  /** The body: constants as written, null where we wrote a formula or nothing. */
  cells: (string | number | null)[][];
}

/** Which of our sheets: each kind is there at most once in a workbook. */
export type SheetKind = "matrix" | "vendors" | "milestones";

/** A sheet of ours. */
export interface OwnedSheet {
  /** Excel's id; null until the sheet is known to be there. */
  id: string | null;
  name: string;
  /** False from the first write to the last. */
  finished: boolean;
  /** The cells we wrote, as addresses joined by commas; the rest of the sheet is the user's. */
  cells: string;
  merges: string[];
  /** A word for each row, by which rows outside of tables are found again; missing in workbooks of older versions. */
  rows?: string[];
  /** How they were dressed; missing in workbooks of older versions. */
  dress?: Dress;
  tables: WrittenTable[];
  /** What the user had added, while a build is under way: it stands on the sheet in part only then. */
  own?: OwnParts;
  /** Defined names, as in the plan and as they came to be. */
  names: { plan: string; name: string }[];
  charts: string[];
  /** Only while a build runs: which charts on the sheet are whose, before ours have their names. */
  drawing?: Drawing;
  /** Which of the user's cells stood behind our figures; our formulas tell where they are now. */
  sources?: PlanSource[];
  /** Only while a build runs: what it is about to do to the cells above, so that one that broke off can be mended. */
  begun?: BegunBuild;
}

/** Charts at the time when a build adds ours. */
export interface Drawing {
  /** Names of those that stood there and are the user's. */
  theirs: string[];
  /** The cells over which ours are added. */
  sources: string[];
}

/** A build whose cells are not written yet. */
export interface BegunBuild {
  /** Rows inserted and deleted first, one after the other. */
  shifts: { at: number; rows: number }[];
  /** The cells that it writes then, as addresses joined by commas. */
  cells: string;
}

export interface State {
  version: 1;
  answers: Answers | null;
  sheets: Partial<Record<SheetKind, OwnedSheet>>;
  /** Formulas that are values for the time being. */
  frozen?: Frozen;
}

export const EMPTY: State = { version: 1, answers: null, sheets: {} };

export function serialize(state: State): string {
  return toXml(JSON.stringify(state));
}

/** The state in a part's text; null where the text is not ours or is damaged. */
export function parse(xml: string): State | null {
  const json = fromXml(xml);
  if (json === null) return null;
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (typeof read !== "object" || read === null || !("version" in read)) return null;
  if (typeof read.version === "number" && read.version > EMPTY.version)
    throw new WorkbookError("newer_state", { version: read.version });
  if (read.version !== EMPTY.version) return null;
  const { answers = null, sheets = {}, frozen } = read as Partial<State>;
  return { version: 1, answers, sheets, ...(frozen && { frozen }) };
}
