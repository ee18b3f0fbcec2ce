// Changes of looks alone, done again: Univer's redo would take cells that say no formula for cells without one.
import {
  CommandType,
  ICommandService,
  ObjectMatrix,
  type ICommand,
  type IMutationInfo,
} from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";

const LOOKS = "preview.mutation.set-looks";

export const looksMutation: ICommand<ISetRangeValuesMutationParams> = {
  id: LOOKS,
  type: CommandType.MUTATION,
  handler: (accessor, params) =>
    accessor
      .get(ICommandService)
      .syncExecuteCommand(SetRangeValuesMutation.id, { ...params }, { onlyLocal: true }),
};

export function redoLooks(mutation: IMutationInfo): IMutationInfo {
  const isLooks = mutation.id === SetRangeValuesMutation.id && hasLooksAlone(mutation.params);
  return isLooks ? { ...mutation, id: LOOKS } : mutation;
}

function hasLooksAlone(params: object): boolean {
  const { cellValue } = params as ISetRangeValuesMutationParams;
  let looks = true;
  new ObjectMatrix(cellValue ?? {}).forValue((_row, _column, cell) => {
    looks = cell !== null && cell !== undefined && Object.keys(cell).every((key) => key === "s");
    return looks;
  });
  return looks;
}
