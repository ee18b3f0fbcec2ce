// Two panes on one workbook, each with its own copy of the add-in, and a co-author at work between our round trips.
import { withWorkbook } from "../../src/cli/withWorkbook";
import type { Host } from "../../src/preview/host";
import type * as Door from "../../src/workbook";
import { asUser, cellsAt, plan, sheetNames, STORE, workbookOf } from "./support";

jest.setTimeout(120_000);

const SHEET = "Decision Matrix";
type Pane = typeof Door;

/** The add-in as a second pane has it: it shares the workbook and nothing else. */
function anotherPane(): Pane {
  let door: Pane | undefined;
  jest.isolateModules(() => {
    door = jest.requireActual<Pane>("../../src/workbook");
  });
  if (!door) throw new Error("The add-in was not loaded");
  return door;
}

const open = async (work: (one: Pane, other: Pane, host: Host) => Promise<void>) =>
  withWorkbook(await workbookOf(STORE), ({ host }) => work(anotherPane(), anotherPane(), host));

/** Lets something happen once so many round trips more have been made. */
async function after(syncs: number, host: Host, act: () => Promise<unknown>): Promise<unknown> {
  const from = host.stats.syncs;
  while (host.stats.syncs < from + syncs) await new Promise((done) => setTimeout(done, 1));
  return act();
}

async function names(): Promise<{ tables: string[]; names: string[] }> {
  return Excel.run(async (context) => {
    const { tables, names } = context.workbook;
    tables.load("items/name");
    names.load("items/name");
    await context.sync();
    return { tables: tables.items.map(({ name }) => name), names: names.items.map(({ name }) => name) };
  });
}

async function expectOneSheet(): Promise<void> {
  expect(await sheetNames()).toEqual(["Costs", "Orders", SHEET]);
  expect(await names()).toEqual({ tables: ["CriteriaWeights"], names: ["Infraplan_Rent"] });
  expect((await cellsAt(SHEET, "A5:C7")).values).toEqual([
    ["Criterion", "Weight", "Share"],
    ["Cost", 3, 0.75],
    ["Control", 1, 0.25],
  ]);
}

test.each([0, 1, 2, 3, 4, 5, 6, 7])(
  "two panes create the sheet, one %p round trips after the other",
  (syncs) =>
    open(async (one, other, host) => {
      const build = (pane: Pane) => pane.buildSheet(() => plan());
      await one.saveAnswers({ version: 1 });
      await Promise.all([build(one), after(syncs, host, () => build(other))]);
      await expectOneSheet();
      expect(await one.sheetState()).toEqual({ exists: true, finished: true, name: SHEET });
      await build(one);
      await expectOneSheet();
    }),
);

test.each([1, 3, 5])(
  "one pane updates while the other saves answers %p round trips later: both are kept",
  (syncs) =>
    open(async (one, other, host) => {
      await one.saveAnswers({ version: 1 });
      await one.buildSheet(() => plan());
      await Promise.all([
        one.buildSheet(() => plan()),
        after(syncs, host, () => other.saveAnswers({ version: 1, currency: "PLN" })),
      ]);
      await expectOneSheet();
      expect(await one.sheetState()).toMatchObject({ exists: true, finished: true });
    }),
);

test.each([1, 2, 3, 4, 5])(
  "a co-author works on %p round trips into an update: nothing of theirs is lost",
  (syncs) =>
    open(async (one, _, host) => {
      await one.buildSheet(() => plan());
      const coAuthor = () =>
        asUser(({ worksheets }) => {
          worksheets.getItem("Costs").getRange("D9").values = [["from Ann"]];
          worksheets.add("Ann's sheet").getRange("A1").values = [[7]];
        });
      await Promise.all([one.buildSheet(() => plan()), after(syncs, host, coAuthor)]);
      expect(await sheetNames()).toEqual(["Costs", "Orders", SHEET, "Ann's sheet"]);
      expect((await cellsAt("Costs", "D9")).values).toEqual([["from Ann"]]);
      expect((await cellsAt(SHEET, "B6")).values).toEqual([[3]]);
    }),
);
