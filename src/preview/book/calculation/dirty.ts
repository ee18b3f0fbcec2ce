// What has to be calculated after changes, in the engine's own terms, and how several changes add up. Knows no order.
import type { ICommandInfo } from "@univerjs/core";
import type { IActiveDirtyManagerService, IFormulaDirtyData } from "@univerjs/engine-formula";

export type Dirty = Required<Omit<IFormulaDirtyData, "maxIteration" | "isCalculateTreeModel" | "rowData">>;

/** What each of Univer's commands makes dirty. */
export type Conversions = ReturnType<IActiveDirtyManagerService["getDirtyConversionMap"]>;

export const nothing = (): Dirty => ({
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
});

export function dirtiedBy(commands: readonly ICommandInfo[], conversions: Conversions): Dirty {
  return commands.reduce((sum, command) => {
    const dirty = conversions.get(command.id)?.getDirtyData(command);
    return dirty ? together(sum, dirty) : sum;
  }, nothing());
}

export function together(one: Dirty, other: Partial<Dirty>): Dirty {
  return {
    forceCalculation: one.forceCalculation || other.forceCalculation === true,
    dirtyRanges: withoutRepeats([...one.dirtyRanges, ...(other.dirtyRanges ?? [])]),
    dirtyNameMap: united(one.dirtyNameMap, other.dirtyNameMap),
    dirtyDefinedNameMap: united(one.dirtyDefinedNameMap, other.dirtyDefinedNameMap),
    dirtySuperTableMap: united(one.dirtySuperTableMap, other.dirtySuperTableMap),
    dirtyUnitFeatureMap: united(one.dirtyUnitFeatureMap, other.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: united(one.dirtyUnitOtherFormulaMap, other.dirtyUnitOtherFormulaMap),
    clearDependencyTreeCache: united(one.clearDependencyTreeCache, other.clearDependencyTreeCache),
  };
}

function withoutRepeats(ranges: Dirty["dirtyRanges"]): Dirty["dirtyRanges"] {
  const keyed = ranges.map((place) => {
    const { startRow, startColumn, endRow, endColumn } = place.range;
    return [
      [place.unitId, place.sheetId, startRow, startColumn, endRow, endColumn].join(" "),
      place,
    ] as const;
  });
  return [...new Map(keyed).values()];
}

/** Maps within maps, by workbook, sheet and so on; what one of them says holds unless the other says more. */
function united<T extends object>(one: T, other: T | undefined): T {
  const result = { ...one } as Record<string, unknown>;
  for (const [key, value] of Object.entries(other ?? {})) {
    const known = result[key];
    if (isMap(value)) result[key] = united(isMap(known) ? known : {}, value);
    else if (value || known === undefined) result[key] = value;
  }
  return result as T;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
