// A sheet of ours from what the workbook holds now: reads the user's own rows and columns, has the plan take them in,
// and writes it.
import type { OwnParts } from "../matrix/own";
import type { SheetPlan } from "../matrix/types";
import { WorkbookError } from "./errors";
import { checkSources } from "./links/checkSources";
import { readOwnParts } from "./own/readOwnParts";
import type { SheetKind } from "./state/state";
import { createSheet, type CreatedSheet } from "./write/createSheet";

/** Reads and plans once more where somebody has changed the tables in between; a second time is told. */
export async function buildSheet(
  planFor: (own: OwnParts) => SheetPlan,
  kind: SheetKind = "matrix",
): Promise<CreatedSheet> {
  const build = async (): Promise<CreatedSheet> => {
    const plan = planFor(await readOwnParts(kind));
    await checkSources(plan);
    return createSheet(plan, kind);
  };
  try {
    return await build();
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "layout_changed") throw error;
    return build();
  }
}
