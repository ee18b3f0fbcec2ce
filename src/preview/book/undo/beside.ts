// What stands beside the grid at one moment, so that undoing can bring it back: the extras that people see, and what
// happened to rows and columns, which the file's own parts follow. Custom XML is nobody's to undo.
import type { Shift } from "../formulas/references";
import type { BookExtras } from "../types";

const LISTS = [
  "tables",
  "charts",
  "links",
  "conditionalFormats",
  "validations",
  "veryHiddenSheets",
] as const satisfies readonly (keyof BookExtras)[];

export type Shifts = Record<string, readonly Shift[]>;

export interface Moment extends Readonly<Pick<BookExtras, (typeof LISTS)[number] | "pageLayouts">> {
  readonly shifts: Readonly<Shifts>;
}

/** Lists are copied, what is in them is frozen: whoever changes an item puts another one in its place. */
export function momentOf(extras: BookExtras, shifts: Shifts): Moment {
  const { tables, charts, links, conditionalFormats, validations, veryHiddenSheets, pageLayouts } = extras;
  const moment = {
    tables: [...tables],
    charts: [...charts],
    links: [...links],
    conditionalFormats: [...conditionalFormats],
    validations: [...validations],
    veryHiddenSheets: [...veryHiddenSheets],
    pageLayouts: { ...pageLayouts },
    shifts: { ...shifts },
  };
  for (const list of LISTS) moment[list].forEach(freeze);
  Object.values(moment.pageLayouts).forEach(freeze);
  return moment;
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

/** Whether both hold the very same things. */
export function isSameMoment(a: Moment, b: Moment): boolean {
  return (
    LISTS.every((list) => sameItems(a[list], b[list])) &&
    sameItems(Object.entries(a.pageLayouts).flat(), Object.entries(b.pageLayouts).flat()) &&
    sameItems(Object.entries(a.shifts).flat(), Object.entries(b.shifts).flat())
  );
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

export function bringBack(moment: Moment, extras: BookExtras, shifts: Shifts): void {
  const { shifts: before, ...lists } = momentOf({ ...extras, ...moment }, moment.shifts);
  Object.assign(extras, lists);
  for (const sheetId of Object.keys(shifts))
    if (!(sheetId in before)) Reflect.deleteProperty(shifts, sheetId);
  Object.assign(shifts, before);
}
