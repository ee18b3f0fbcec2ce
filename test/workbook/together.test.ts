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

/** Lets something happen as soon as so many round trips more have been made: before the next of them. */
function after(syncs: number, { stats }: Host, act: () => Promise<unknown>): Promise<unknown> {
  if (syncs === 0) return act();
  const from = stats.syncs;
  let made = from;
  return new Promise((resolve) => {
    Object.defineProperty(stats, "syncs", {
      configurable: true,
      get: () => made,
      set(count: number) {
        made = count;
        if (count === from + syncs) resolve(act());
      },
    });
  });
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

/** The round trip in which another pane's answers arrive, the reading before it done. */
async function arrivingAnswers(): Promise<() => Promise<void>> {
  const xml = await Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace("urn:infraplan:state").getOnlyItem();
    const text = part.getXml();
    await context.sync();
    return text.value;
  });
  return () =>
    asUser(({ customXmlParts }) => {
      const part = customXmlParts.getByNamespace("urn:infraplan:state").getOnlyItem();
      part.setXml(xml.replace('"answers":{"version":1}', '"answers":{"version":1,"currency":"PLN"}'));
    });
}

test.each([0, 1, 2, 3, 4, 5, 6, 7])(
  "one pane updates while another's answers arrive %p round trips later: both are kept",
  (syncs) =>
    open(async (one, _, host) => {
      await one.saveAnswers({ version: 1 });
      await one.buildSheet(() => plan());
      const arrive = await arrivingAnswers();
      await Promise.all([one.buildSheet(() => plan()), after(syncs, host, arrive)]);
      await expectOneSheet();
      expect(await one.loadAnswers()).toMatchObject({ currency: "PLN" });
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
