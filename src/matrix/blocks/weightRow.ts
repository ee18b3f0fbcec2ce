// The weights as a row above the workings: a row is what the scaled values are multiplied with.
import { criteriaOf, type Context } from "../context";
import { absolute } from "../grid/a1";
import { isOwn } from "../own";

export function weightsAcross(context: Context): string {
  const { first, last } = criteriaOf(context);
  return `${inRow(context, first)}:${inRow(context, last)}`;
}

/** The cell with a criterion's weight; of the user's criteria the one that knows whether it counts. */
export function weightOf(context: Context, id: string): string {
  return isOwn(id) ? inRow(context, id) : context.layout.weights.block.abs(id, "weight");
}

const inRow = ({ layout: { options, weightRow } }: Context, id: string): string =>
  absolute({ row: weightRow, column: options.header(`scaled:${id}`).column });
