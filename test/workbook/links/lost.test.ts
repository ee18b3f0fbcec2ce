// Figures that move and go between two updates, with the pane's own effects on the real sheet: what a user meets.
import { withWorkbook } from "../../../src/cli/withWorkbook";
import { lostAnswers } from "../../../src/playbook/follow/marks";
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
    ["Wages", 5400],
    ["Packaging", 800],
    ["Courier delivery", 2100],
    ["Marketing", 900],
    ["My own sum", 1300],
  ],
  Orders: [
    ["Orders per month", 430],
    ["Gross profit per month", 21000],
  ],
};

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
    await effects.save();

    // Rows come in above, the sheet and our table get other names, a row goes, a cell is overtyped.
    await asUser(({ worksheets, tables }) => {
      tables.getItem("PlanFigures").name = "Figures2027";
      const costs = worksheets.getItem("Costs");
      costs.getRange("2:3").insert("Down");
      costs.getRange("A2:B2").values = [["Insurance", 77]];
      costs.getRange("6:6").delete("Up");
      costs.getRange("B7").values = [["to be agreed"]];
      costs.name = "Kosten 2027";
    });
    await book.calculated();
    expect(await shown("it")).toEqual([1300, "Costs!B7"]);
    expect(await shown("supplies")).toEqual([800, "last value: the cell is gone"]);
    expect(await shown("marketing")).toEqual([900, "last value: the cell holds no number"]);

    // A pane that is opened now names what is lost; the picked cell is found at its new place.
    const later = openPane();
    await later.effects.start();
    const { answers } = later.store.get();
    expect(answers.figures?.it).toMatchObject({ sheet: "Kosten 2027", address: "B8", value: 1300 });
    expect(lostAnswers(answers).map(({ id, answer }) => [id, answer.lost])).toEqual([
      ["supplies", "gone"],
      ["marketing", "text"],
    ]);
    expect(later.store.get().notice).toMatchObject({ kind: "scanned" });

    // The first pane still has the old addresses: its update reads again, and stops to ask.
    await effects.create();
    expect(store.get()).toMatchObject({ failure: null, busy: null, notice: { kind: "lost", count: 2 } });
    const [supplies] = lostAnswers(store.get().answers);
    if (!supplies) throw new Error("No lost figure");
    store.dispatch({ type: "answered", change: { kind: "keep", lost: supplies.answer } });
    await effects.create();
    expect(store.get()).toMatchObject({ failure: null, notice: { kind: "created" } });
    await book.calculated();
    expect(await shown("it")).toEqual([1300, "Kosten 2027!B8"]);
    expect(await shown("supplies")).toEqual([800, "typed"]);
    expect(await shown("marketing")).toEqual([900, "last value: the cell holds no number"]);
    await asUser(({ worksheets }) => {
      worksheets.getItem("Kosten 2027").getRange("B7").values = [[950]];
    });
    await book.calculated();
    expect(await shown("marketing")).toEqual([950, "Kosten 2027!B7"]);
    expect((await cellsAt("Kosten 2027", "A2:B2")).values).toEqual([["Insurance", 77]]);
  });
});
