// A sheet of ours from what the workbook holds now: reads the user's own rows and columns, has the plan take them in,
// and writes it.
import type { OwnParts } from "../matrix/own";
import type { SheetPlan } from "../matrix/types";
import { WorkbookError } from "./errors";
import { checkSources } from "./links/checkSources";
import { readOwnParts } from "./own/readOwnParts";
import type { SheetKind } from "./state/state";
import { createSheet, type CreatedSheet } from "./write/createSheet";

/** How long another pane that builds the same sheet is waited for before each further attempt. */
const PAUSES_MS = [0, 400, 1200];

/** Reads and plans again where somebody has changed our tables in between, or builds the sheet too; in the end it is told. */
export async function buildSheet(
  planFor: (own: OwnParts) => SheetPlan,
  kind: SheetKind = "matrix",
): Promise<CreatedSheet> {
  for (const pause of PAUSES_MS) {
    try {
      return await build(planFor, kind);
    } catch (error) {
      if (!isOvertaken(error)) throw error;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return build(planFor, kind);
}

async function build(planFor: (own: OwnParts) => SheetPlan, kind: SheetKind): Promise<CreatedSheet> {
  const plan = planFor(await readOwnParts(kind));
  await checkSources(plan);
  return createSheet(plan, kind);
}

const isOvertaken = (error: unknown): boolean =>
  error instanceof WorkbookError && (error.code === "layout_changed" || error.code === "changed_meanwhile");
