// Figures that move and go between two updates, with the pane's own effects on the real sheet: what a user meets.
import { withWorkbook } from "../../../src/cli/withWorkbook";
import { lostAnswers } from "../../../src/playbook/follow/lostAnswers";
import { createEffects } from "../../../src/taskpane/effects";
import { initialState, reduce } from "../../../src/taskpane/state";
import type { Action, PaneState } from "../../../src/taskpane/stateTypes";
import { createStore } from "../../../src/taskpane/store";
import * as workbook from "../../../src/workbook";
import { readOwnSheet } from "../../../src/workbook";
import { asUser, cellsAt, workbookOf } from "../support";

jest.setTimeout(300_000);

const STORE = {
  Costs: [
    ["Costs per month", "EUR"],
    ["Warehouse rent", 1200],
    ["Packaging tape", 50],
    ["Courier delivery", 2100],
    ["Packaging", 800],
    ["Marketing", 900],
    ["My own sum", 1300],
  ],
  Payroll: [
    ["Payroll per month", "EUR"],
    ["Warehouse wages: Ann", 2600],
    ["Warehouse wages: nobody yet", null],
    ["Warehouse wages: Bob", 1500],
    ["Warehouse wages: Cy", 1300],
  ],
  "3PL quote": [
    ["Northgate Logistics: quote per month"],
    [],
    ["Fee", "Rate", "Per"],
    ["Pick", 3, "order"],
    ["Storage", 2, "pallet"],
    ["Returns", 1, "return"],
    [],
    ["Driver", "Quantity a month"],
    ["order", 430],
    ["pallet", 40],
    ["return", 88],
  ],
  Orders: [
    ["Orders per month", 430],
    ["Gross profit per month", 21000],
  ],
};

const FEES = "cost:fulfillment_3pl";

function openPane() {
  const store = createStore<PaneState, Action>(reduce, initialState("en"));
  return { store, effects: createEffects(store, workbook) };
}

/** Value and source of a plan's figure as they stand on the sheet. */
async function shown(figure: string): Promise<[unknown, unknown]> {
  const tables = await readOwnSheet("matrix");
  const row = tables?.tables["PlanFigures"]?.find(({ id }) => id === figure);
  return [row?.cells["value"], row?.cells["source"]];
}

test("moved cells are followed and lost ones asked about; the sheet says so all the while", async () => {
  await withWorkbook(await workbookOf(STORE), async ({ book }) => {
    const { store, effects } = openPane();
    await effects.start();
    await effects.scan();
    const cell = { kind: "cell", sheet: "Costs", address: "B7", value: 1300, period: "month" } as const;
    store.dispatch({ type: "answered", change: { kind: "figure", figure: "it", answer: cell } });
    await effects.create();
    expect(store.get().failure).toBeNull();
    await book.calculated();
    expect(await shown("it")).toEqual([1300, "Costs!B7"]);
    expect(await shown("facility")).toEqual([1200, "Costs!B2"]);
    expect(await shown("supplies")).toEqual([850, "Costs!B3,B5"]);
    expect(await shown("labor")).toEqual([5400, "Payroll!B2,B4:B5"]);
    expect(await shown(FEES)).toEqual([1458, "3PL quote!A3:C6"]);
    await effects.save();

    // Rows come in above, the sheet and our table get other names, rows go, one of a list and one that a quote is billed by
    // among them, a cell is overtyped.
    await asUser(({ worksheets, tables }) => {
      tables.getItem("PlanFigures").name = "Figures2027";
      const costs = worksheets.getItem("Costs");
      costs.getRange("2:3").insert("Down");
      costs.getRange("A2:B2").values = [["Insurance", 77]];
      costs.getRange("7:7").delete("Up");
      costs.getRange("B7").values = [["to be agreed"]];
      costs.name = "Kosten 2027";
      worksheets.getItem("Payroll").getRange("4:4").delete("Up");
      worksheets.getItem("3PL quote").getRange("11:11").delete("Up");
    });
    await book.calculated();
    expect(await shown("it")).toEqual([1300, "Costs!B7"]);
    expect(await shown("supplies")).toEqual([850, "last value: cells left: 1 of 2"]);
    expect(await shown("labor")).toEqual([3900, "a part is gone: values left: 2 of 3"]);
    expect(await shown(FEES)).toEqual([1458, "last value: see the quote below"]);
    const quoted = (await readOwnSheet("matrix"))?.tables["VendorQuotes"] ?? [];
    expect(quoted.map(({ cells }) => [cells["volume"], cells["quoteRange"]])).toEqual([
      [430, "3PL quote!B4"],
      [40, "3PL quote!B5"],
      [88, "last value: the cell of its volume is gone"],
      ["", ""],
      ["", "3PL quote!A3:C6"],
    ]);
    expect(await shown("marketing")).toEqual([900, "last value: the cell holds no number"]);

    // A pane that is opened now names what is lost; the picked cell is found at its new place.
    const later = openPane();
    await later.effects.start();
    const { answers } = later.store.get();
    expect(answers.figures?.it).toMatchObject({ sheet: "Kosten 2027", address: "B8", value: 1300 });
    expect(lostAnswers(answers).map(({ id, lost }) => [id, lost])).toEqual([
      ["labor", "part"],
      ["supplies", "some"],
      ["marketing", "text"],
      [FEES, "fees"],
    ]);
    expect(later.store.get().notice).toMatchObject({ kind: "scanned" });

    // The first pane still has the old addresses: its update reads again, and stops to ask.
    await effects.create();
    expect(store.get()).toMatchObject({ failure: null, busy: null, notice: { kind: "lost", count: 4 } });
    const [labor, supplies] = lostAnswers(store.get().answers);
    if (!supplies || !labor) throw new Error("No lost figure");
    store.dispatch({ type: "answered", change: { kind: "keep", lost: supplies } });
    store.dispatch({ type: "answered", change: { kind: "takeRest", lost: labor } });
    await effects.create();
    expect(store.get()).toMatchObject({ failure: null, notice: { kind: "created" } });
    await book.calculated();
    expect(await shown("it")).toEqual([1300, "Kosten 2027!B8"]);
    expect(await shown("supplies")).toEqual([850, "typed"]);
    expect(await shown("labor")).toEqual([3900, "Payroll!B2,B4"]);
    expect(await shown(FEES)).toEqual([1458, "last value: rows of the quote that have lost cells: 1 of 3"]);
    expect(await shown("marketing")).toEqual([900, "last value: the cell holds no number"]);
    await asUser(({ worksheets }) => {
      worksheets.getItem("Kosten 2027").getRange("B7").values = [[950]];
    });
    await book.calculated();
    expect(await shown("marketing")).toEqual([950, "Kosten 2027!B7"]);
    expect((await cellsAt("Kosten 2027", "A2:B2")).values).toEqual([["Insurance", 77]]);
  });
});
