// One job broken off at one place, and what must hold after it: nothing of the user's is touched, no half sheet passes
// as whole, the pane says what happened, and trying again, or opening the workbook again, comes to the same end.
import type { OpenWorkbook } from "../../../src/cli/withWorkbook";
import { sheetState, unfinishedSheets, type SheetKind } from "../../../src/workbook";
import { openPane, wordsOf, type Pane } from "./pane";
import { differences, pictureOf, without, type Picture } from "./picture";
import { positionsOf, type Position } from "./positions";
import type { Scenario } from "./scenarios";
import { withStillWorkbook } from "./still";

/** What the job does where nothing breaks, and where it can be broken. */
export interface Whole {
  before: Picture;
  after: Picture;
  positions: Position[];
}

export async function wholeRun(scenario: Scenario, seed: number): Promise<Whole> {
  return withStillWorkbook(scenario.bytes, async (open) => {
    const before = pictureOf(open.book);
    const pane = openPane(scenario.state);
    const positions = await positionsOf(open, () => scenario.job(pane), seed);
    expectNoFailure(pane);
    return { before, after: pictureOf(open.book), positions };
  });
}

/** Findings in words; none where all is well. `reopen`: the user closes the workbook after the failure. */
export async function breakOff(
  scenario: Scenario,
  whole: Whole,
  { trouble }: Position,
  reopen: boolean,
): Promise<string[]> {
  const found: string[] = [];
  const note = (what: string, a: unknown, b: unknown): void => {
    const paths = differences(a, b);
    if (paths.length > 0) found.push(`${what}: ${paths.length}, ${paths.slice(0, 3).join("; ")}`);
  };
  const users = (picture: Picture): Picture => without(picture, scenario.sheets);
  const check = async (open: OpenWorkbook, pane: Pane, mend: () => Promise<void>): Promise<void> => {
    const then = pictureOf(open.book);
    await mend();
    const { failure } = pane.store.get();
    if (failure) found.push(`again: ${failure.code} ${JSON.stringify(failure.details)}`);
    const end = pictureOf(open.book);
    note("user's part after the fault", users(whole.before), users(then));
    note("user's part at the end", users(whole.before), users(end));
    note("our part at the end", ours(whole.after, scenario), ours(end, scenario));
  };
  await withStillWorkbook(scenario.bytes, async (open) => {
    const pane = openPane(scenario.state);
    trouble(open.host.faults);
    await scenario.job(pane);
    open.host.faults.clear();
    const { failure } = pane.store.get();
    // What is tried once more by itself, and then succeeds, is nobody's business.
    if (!failure) return check(open, pane, () => Promise.resolve());
    wordsOf(failure);
    for (const kind of ["matrix", "vendors", "milestones"] as const)
      if (await passesAsWhole(kind, scenario))
        note(
          "passes as whole",
          [ours(whole.before, scenario), ours(whole.after, scenario)].filter(
            (one) => differences(one, ours(pictureOf(open.book), scenario)).length === 0,
          ).length > 0,
          true,
        );
    if (!reopen) return check(open, pane, () => pane.effects.retry());
    const bytes = await open.book.save();
    await withStillWorkbook(bytes, async (again) => {
      const opened = openPane();
      await check(again, opened, async () => {
        await opened.effects.start();
        if (opened.store.get().failure) return;
        note("unfinished after opening", [], await unfinishedSheets());
        // What never came to a sheet is asked for again by the user.
        const asking = openPane(scenario.state);
        await scenario.job(asking);
        expectNoFailure(asking);
      });
    });
  });
  return found;
}

async function passesAsWhole(kind: SheetKind, { sheets }: Scenario): Promise<boolean> {
  const { exists, finished, name } = await sheetState(kind);
  return exists && finished && sheets.includes(name ?? "");
}

function ours({ sheets, names }: Picture, scenario: Scenario): unknown {
  return {
    sheets: scenario.sheets.map((name) => sheets[name] ?? null),
    names: Object.fromEntries(Object.entries(names).filter(([name]) => name.startsWith("Infraplan_"))),
  };
}

function expectNoFailure({ store }: Pane): void {
  const { failure } = store.get();
  if (failure) throw new Error(`${failure.job}: ${failure.code} ${JSON.stringify(failure.details)}`);
}
