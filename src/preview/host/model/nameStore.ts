// Defined names as Univer keeps them: of the workbook, or of one sheet. Knows no class of Excel's.
import { IUndoRedoService } from "@univerjs/core";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import {
  InsertDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from "@univerjs/sheets";
import type { HostState } from "../state";

export interface DefinedName {
  id: string;
  name: string;
  /** "=Costs!$C$12" */
  formula: string;
  comment: string;
  /** Null where the name belongs to the workbook. */
  sheetId: string | null;
  visible: boolean;
}

export function allNames(state: HostState): DefinedName[] {
  const map = state.service(IDefinedNamesService).getDefinedNameMap(state.core.getUnitId()) ?? {};
  return Object.values(map).map(read);
}

/** The name as a formula on that sheet would see it: the sheet's own first. */
export function findName(state: HostState, name: string, sheetId: string | null): DefinedName | undefined {
  const alike = allNames(state).filter((defined) => defined.name.toLowerCase() === name.toLowerCase());
  return (
    alike.find((defined) => defined.sheetId === sheetId) ?? alike.find((defined) => defined.sheetId === null)
  );
}

export function nameById(state: HostState, id: string): DefinedName | undefined {
  return allNames(state).find((defined) => defined.id === id);
}

export function insertName(state: HostState, name: Omit<DefinedName, "id">): DefinedName {
  const created = { ...name, id: `name-${Date.now().toString(36)}-${state.nextId()}` };
  state.run(InsertDefinedNameCommand.id, write(created));
  return created;
}

export function updateName(state: HostState, name: DefinedName): void {
  state.run(SetDefinedNameCommand.id, write(name));
}

export function removeName(state: HostState, name: DefinedName): void {
  // Univer's command would write #REF! into formulas that use the name; Excel leaves them as they are (#NAME?).
  const unitID = state.core.getUnitId();
  const params = { unitId: unitID, ...write(name) };
  state.run(RemoveDefinedNameMutation.id, params);
  state.service(IUndoRedoService).pushUndoRedo({
    unitID,
    undoMutations: [{ id: SetDefinedNameMutation.id, params }],
    redoMutations: [{ id: RemoveDefinedNameMutation.id, params }],
  });
}

function read(stored: IDefinedNamesServiceParam): DefinedName {
  const local = stored.localSheetId;
  const text = stored.formulaOrRefString;
  return {
    id: stored.id,
    name: stored.name,
    formula: text.startsWith("=") ? text : `=${text}`,
    comment: stored.comment ?? "",
    sheetId: !local || local === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : local,
    visible: !stored.hidden,
  };
}

function write(name: DefinedName): object {
  return {
    id: name.id,
    name: name.name,
    // Univer writes references bare and formulas with their "=".
    formulaOrRefString: isReference(name.formula) ? name.formula.slice(1) : name.formula,
    comment: name.comment,
    localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    hidden: !name.visible,
  };
}

function isReference(formula: string): boolean {
  return /^=('(?:[^']|'')+'|[^'!()+*/<>=&"-]+)!\$?[A-Z]{0,3}\$?\d*(:\$?[A-Z]{0,3}\$?\d*)?$/i.test(formula);
}
