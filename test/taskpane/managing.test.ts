// Vendors and milestones as the pane does them, on a real workbook in the stand-in: created, edited as a user would, updated
// without loss, listed, removed.
import { withWorkbook } from "../../src/cli/withWorkbook";
import { planMilestones } from "../../src/matrix/milestones/planMilestones";
import { createManaging, type Managing } from "../../src/taskpane/managing/effects";
import { isoOf, serialOf, todaySerial } from "../../src/taskpane/managing/days";
import { choiceOf } from "../../src/taskpane/managing/plans";
import { initialState, reduce } from "../../src/taskpane/state";
import type { Action, PaneState } from "../../src/taskpane/stateTypes";
import { createStore, type Store } from "../../src/taskpane/store";
import { recognise } from "../../src/figures";
import type { Language } from "../../src/i18n";
import * as door from "../../src/workbook";
import { scanWorkbook } from "../../src/workbook";
import { asUser, sheetNames, workbookOf, type Cells } from "../workbook/support";

jest.setTimeout(300_000);

const SHEETS: Record<string, Cells> = {
  Costs: [
    ["Orders per month", 1200],
    ["Courier costs per month", 9000],
  ],
  BoxHub: [
    ["BoxHub: quote for fulfilment", null, null],
    ["Fee", "Rate", "Per"],
    ["Account", 180, "month"],
    ["Pick and pack", 2.9, "order"],
    ["Storage", 300, "month"],
  ],
  Northgate: [
    ["Northgate: quote for fulfilment", null, null],
    ["Fee", "Rate", "Per"],
    ["Account", 100, "month"],
    ["Pick and pack", 3.4, "order"],
  ],
};

interface Pane {
  store: Store<PaneState, Action>;
  managing: Managing;
  today: number;
}

async function withPane(work: (pane: Pane) => Promise<void>, language: Language = "en"): Promise<void> {
  await withWorkbook(await workbookOf(SHEETS), async () => {
    const store = createStore<PaneState, Action>(reduce, initialState(language));
    const grid = await scanWorkbook();
    store.dispatch({ type: "scanned", findings: recognise(grid), answers: { version: 1 }, grid });
    const failed: unknown[] = [];
    const run = async (_job: unknown, act: () => Promise<void>): Promise<void> => {
      await act();
      expect(failed).toEqual([]);
    };
    const now = new Date();
    const managing = createManaging(
      { store, door, run },
      () => Promise.resolve(),
      () => now,
    );
    await work({ store, managing, today: todaySerial(now) });
  });
}

const choose = ({ store }: Pane, patch: NonNullable<PaneState["answers"]["managing"]>): void =>
  store.dispatch({ type: "answered", change: { kind: "managing", patch } });

async function table(name: string): Promise<{ header: string[]; rows: unknown[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load("values");
    await context.sync();
    const [header = [], ...rows] = range.values as unknown[][];
    return { header: header.map(String), rows };
  });
}

/** Types into the row of a table whose cells hold the given texts. */
async function type(name: string, where: string[], cells: Record<string, string | number>): Promise<void> {
  const { header, rows } = await table(name);
  const row = rows.findIndex((line) => where.every((text) => line.includes(text)));
  expect([where, row >= 0]).toEqual([where, true]);
  await asUser(({ tables }) => {
    const body = tables.getItem(name).getDataBodyRange();
    for (const [column, value] of Object.entries(cells)) {
      expect(header).toContain(column);
      body.getCell(row, header.indexOf(column)).values = [[value]];
    }
  });
}

async function cell(name: string, where: string[], column: string): Promise<unknown> {
  const { header, rows } = await table(name);
  return rows.find((line) => where.every((text) => line.includes(text)))?.[header.indexOf(column)];
}

test("vendors come from quotes and chosen areas; ratings, notes and own rows survive an update in another language", () =>
  withPane(async (pane) => {
    const { store, managing } = pane;
    choose(pane, { areas: ["fulfillment", "finance_admin"] });
    await managing.readManaged();
    await managing.manage("vendors");
    expect(await cell("Vendors", ["BoxHub"], "Price per month")).toBeCloseTo(180 + 2.9 * 1200 + 300, 6);
    expect(await cell("Vendors", ["BoxHub"], "Score (0–100)")).toBe("excluded");

    await type("Vendors", ["BoxHub"], { References: "yes", "Quality of work": 4, Notes: "visited" });
    await type("Vendors", ["Northgate"], { "Samples of work": "yes", "Quality of work": 5 });
    await type("Vendors", ["Finance and administration"], { Vendor: "Ledger & Co", References: "yes" });
    await asUser(({ tables }) => {
      const body = tables.getItem("Vendors").getDataBodyRange();
      body.getCell(3, 0).values = [["Own find"]];
      body.getCell(3, 1).values = [["Fulfillment"]];
    });
    await type("VendorKpis", ["BoxHub", "Order accuracy"], { Actual: 0.97 });
    await type("VendorQuestions", ["Every vendor"], { Answer: "two of three called" });
    await type("VendorSettings", ["Least score of a choice"], { Value: 10 });
    await asUser(({ tables }) => {
      const body = tables.getItem("VendorWeights").getDataBodyRange();
      body.getCell(7, 0).values = [["Green delivery"]];
      body.getCell(7, 3).values = [[0.3]];
    });

    store.dispatch({ type: "languageChosen", language: "pl" });
    await managing.manage("vendors");
    expect(await cell("Vendors", ["BoxHub"], "Jakość pracy")).toBe(4);
    expect(await cell("Vendors", ["BoxHub"], "Uwagi")).toBe("visited");
    expect(await cell("Vendors", ["Own find"], "Obszar")).toBe("Fulfillment");
    expect(await cell("Vendors", ["Ledger & Co"], "Ocena (0–100)")).toEqual(expect.any(Number));
    expect(await cell("VendorKpis", ["BoxHub", "Poprawność zamówień"], "Wynik")).toBe(0.97);
    expect(await cell("VendorQuestions", ["two of three called"], "Źródło")).toBe("S1");
    expect(await cell("VendorSettings", ["Najniższa ocena do wyboru"], "Wartość")).toBe(10);
    // An own criterion has its column now, and counts.
    expect((await table("Vendors")).header).toContain("Green delivery");
    const before = await cell("Vendors", ["BoxHub"], "Ocena (0–100)");
    await type("Vendors", ["BoxHub"], { "Green delivery": 5 });
    expect(await cell("Vendors", ["BoxHub"], "Ocena (0–100)")).toBeGreaterThan(before as number);
    expect(store.get().managed?.knownVendors.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["BoxHub", "Northgate", "Ledger & Co", "Own find"]),
    );
  }));

test("a done date, a moved due date and a note survive; what was noted of a vendor dropped stays and comes back", () =>
  withPane(async (pane) => {
    const { managing, today } = pane;
    choose(pane, {
      areas: ["fulfillment"],
      start: isoOf(today - 60),
      vendors: ["quote:northgate|fulfillment"],
    });
    await managing.readManaged();
    await managing.manage("vendors");
    await managing.manage("milestones");
    const contract = ["Northgate", "Contract signed"];
    expect(await cell("Milestones", contract, "Status")).toBe("Late");
    await type("Milestones", contract, { Done: today - 50, "Next step": "file it" });
    await type("Milestones", ["Northgate", "Systems linked"], { Due: today + 5 });
    await type("MonthlyChecks", ["Northgate", "Test order, opened and judged"], { Result: "box crushed" });
    await asUser(({ tables }) => {
      tables.getItem("VendorLog").getDataBodyRange().getCell(0, 1).values = [["Cut-off hour"]];
    });

    choose(pane, { start: isoOf(today - 30) });
    await managing.manage("milestones");
    expect(await cell("Milestones", contract, "Done")).toBe(today - 50);
    expect(await cell("Milestones", contract, "Next step")).toBe("file it");
    expect(await cell("Milestones", ["Northgate", "Systems linked"], "Due")).toBe(today + 5);
    expect(await cell("MonthlyChecks", ["box crushed"], "Check")).toBe("Test order, opened and judged");
    expect((await table("VendorLog")).rows[0]?.[1]).toBe("Cut-off hour");

    choose(pane, { vendors: ["quote:boxhub|fulfillment"] });
    for (const _again of [1, 2]) {
      await managing.manage("milestones");
      expect(await cell("Milestones", contract, "Done")).toBe(today - 50);
      expect(await cell("Milestones", ["BoxHub", "Contract signed"], "Done")).toBe("");
      expect(await cell("Milestones", ["Northgate", "First review of the work"], "Due")).toBeUndefined();
    }
    choose(pane, { vendors: ["quote:boxhub|fulfillment", "quote:northgate|fulfillment"] });
    await managing.manage("milestones");
    expect(await cell("Milestones", contract, "Done")).toBe(today - 50);
    expect(
      (await table("Milestones")).rows.filter((row) => contract.every((text) => row.includes(text))),
    ).toHaveLength(1);
  }));

test("what is late or due soon is listed from the sheet, oldest first, with the row to go to", () =>
  withPane(async (pane) => {
    const { store, managing, today } = pane;
    choose(pane, { areas: ["fulfillment"], start: isoOf(today - 40) });
    await managing.readManaged();
    expect(store.get().managed).toMatchObject({ milestones: { exists: false }, due: [] });
    await managing.manage("milestones");
    const due = store.get().managed?.due ?? [];
    expect(due[0]).toMatchObject({ vendor: "BoxHub", what: "Contract signed", status: "Late" });
    expect(due.map(({ due: day }) => day)).toEqual([...due.map(({ due: day }) => day)].sort((a, b) => a - b));
    const [first] = due;
    const { values } = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(first?.sheet ?? "").getRange(first?.address ?? "");
      range.load("values");
      await context.sync();
      return range;
    });
    expect((values as unknown[][])[0]).toEqual(expect.arrayContaining(["BoxHub", "Contract signed", "Late"]));
    await type("Milestones", ["BoxHub", "Contract signed"], { Done: today });
    await managing.readManaged();
    expect(store.get().managed?.due.map(({ what }) => what)).not.toContain("Contract signed");
    await type("Milestones", ["BoxHub", "Test orders passed"], { Done: "yesterday" });
    await managing.readManaged();
    expect(store.get().managed?.toCheck).toBe(1);
  }));

test("both sheets are of use before anybody is named, and are taken back without a trace", () =>
  withPane(async (pane) => {
    const { store, managing } = pane;
    const before = await sheetNames();
    choose(pane, { areas: [], vendors: [] });
    await managing.readManaged();
    await managing.manage("vendors");
    await managing.manage("milestones");
    expect(await sheetNames()).toEqual([...before, "Vendors", "Milestones"]);
    expect((await table("Milestones")).rows.length).toBeGreaterThanOrEqual(8);
    await managing.unmanage("vendors");
    await managing.unmanage("milestones");
    expect(await sheetNames()).toEqual(before);
    expect(store.get().managed).toMatchObject({ vendors: { exists: false }, milestones: { exists: false } });
  }));

/** Inserts a sheet row above the row of a table that holds the texts, and fills it. */
async function insertAbove(
  name: string,
  where: string[],
  cells: Record<string, string | number>,
): Promise<void> {
  const { header, rows } = await table(name);
  const row = rows.findIndex((line) => where.every((text) => line.includes(text)));
  expect([where, row >= 0]).toEqual([where, true]);
  await asUser(({ tables }) => {
    tables.getItem(name).getDataBodyRange().getRow(row).getEntireRow().insert("Down");
  });
  await asUser(({ tables }) => {
    const body = tables.getItem(name).getDataBodyRange();
    for (const [column, value] of Object.entries(cells))
      body.getCell(row, header.indexOf(column)).values = [[value]];
  });
}

/** A column of the user's to the right of a table, with a cell in the row that holds the texts. */
async function addColumn(name: string, title: string, where: string[], value: string): Promise<void> {
  await asUser(({ tables }) => {
    const one = tables.getItem(name);
    one.resize(one.getRange().getResizedRange(0, 1));
    one.getHeaderRowRange().getLastColumn().values = [[title]];
  });
  await type(name, where, { [title]: value });
}

test("a vendor's row inserted between others is scored and ranked, and stays with the columns that were added", () =>
  withPane(async (pane) => {
    const { store, managing } = pane;
    choose(pane, { areas: ["fulfillment", "finance_admin"] });
    await managing.readManaged();
    await managing.manage("vendors");
    await insertAbove("Vendors", ["Northgate"], {
      Vendor: "Rival",
      Area: "Fulfillment",
      References: "yes",
      "Quality of work": 5,
      "Price per month": 2500,
    });
    await type("Vendors", ["BoxHub"], { References: "yes", "Quality of work": 3 });
    await type("Vendors", ["Northgate"], { "Samples of work": "yes", "Quality of work": 1 });
    await addColumn("Vendors", "Met on", ["Northgate"], "a Monday");
    await insertAbove("VendorWeights", ["Easy to reach"], { Criterion: "Green delivery", Weight: 0.2 });
    await insertAbove("VendorKpis", ["BoxHub", "On-time shipping"], {
      Vendor: "BoxHub",
      KPI: "Boxes crushed",
      Direction: "at most",
      Target: 2,
      Actual: 5,
    });
    for (const language of ["en", "pl", "en"] as const) {
      store.dispatch({ type: "languageChosen", language });
      await managing.manage("vendors");
    }
    const { header, rows } = await table("Vendors");
    expect(rows.slice(0, 3).map(([vendor]) => vendor)).toEqual(["BoxHub", "Rival", "Northgate"]);
    expect(header).toEqual(expect.arrayContaining(["Met on", "Green delivery"]));
    expect(await cell("Vendors", ["Northgate"], "Met on")).toBe("a Monday");
    expect(await cell("Vendors", ["Northgate"], "Quality of work")).toBe(1);
    expect(await cell("Vendors", ["Rival"], "Price per month")).toBe(2500);
    expect(await cell("Vendors", ["Rival"], "Price per order")).toBeCloseTo(2500 / 1200, 6);
    const scores = rows.slice(0, 3).map((row) => row[header.indexOf("Score (0–100)")]);
    expect(scores).toEqual([expect.any(Number), expect.any(Number), expect.any(Number)]);
    const ranks = rows.slice(0, 3).map((row) => row[header.indexOf("Rank in its area")]);
    expect(ranks[1]).toBe(1);
    expect([...ranks].sort()).toEqual([1, 2, 3]);
    await type("Vendors", ["Rival"], { "Green delivery": 5 });
    expect(await cell("Vendors", ["Rival"], "Score (0–100)")).toBeGreaterThan(scores[1] as number);
    expect(await cell("VendorKpis", ["Boxes crushed"], "Status")).toBe("missed");
    expect((await table("VendorKpis")).rows.map(([vendor]) => vendor)).toContain("Rival");
  }));

test("a milestone's row inserted between others has its status, is listed as late, and moves nobody's done date", () =>
  withPane(async (pane) => {
    const { store, managing, today } = pane;
    choose(pane, {
      areas: ["fulfillment"],
      start: isoOf(today - 60),
      vendors: ["quote:northgate|fulfillment"],
    });
    await managing.readManaged();
    await managing.manage("milestones");
    await insertAbove("Milestones", ["Northgate", "Systems linked"], {
      Vendor: "Northgate",
      Milestone: "Insurance signed",
      Due: today - 3,
    });
    await type("Milestones", ["Northgate", "Systems linked"], { Done: today - 20 });
    await addColumn("Milestones", "Budget", ["Northgate", "Systems linked"], "agreed");
    await type("MonthlyChecks", ["Northgate", "Test order, opened and judged"], { Result: "box crushed" });
    await managing.readManaged();
    for (const start of [today - 60, today - 50]) {
      choose(pane, { start: isoOf(start) });
      await managing.manage("milestones");
      expect(await cell("Milestones", ["Insurance signed"], "Status")).toBe("Late");
      expect(store.get().managed?.due).toContainEqual(
        expect.objectContaining({ vendor: "Northgate", what: "Insurance signed", due: today - 3 }),
      );
      const { rows } = await table("Milestones");
      const names = rows.map((row) => row[1]);
      expect(names.indexOf("Systems linked")).toBe(names.indexOf("Insurance signed") + 1);
      expect(await cell("Milestones", ["Systems linked"], "Done")).toBe(today - 20);
      expect(await cell("Milestones", ["Systems linked"], "Budget")).toBe("agreed");
      expect(await cell("MonthlyChecks", ["box crushed"], "Check")).toBe("Test order, opened and judged");
    }
    await type("Milestones", ["Insurance signed"], { Done: today });
    await managing.readManaged();
    expect(store.get().managed?.due.map(({ what }) => what)).not.toContain("Insurance signed");
  }));

test("a column that the user deleted is said, and an update brings it back with the rest in place", () =>
  withPane(async (pane) => {
    const { store, managing } = pane;
    choose(pane, { areas: ["fulfillment"] });
    await managing.readManaged();
    await managing.manage("vendors");
    await type("Vendors", ["BoxHub"], { References: "yes", "Quality of work": 4, Notes: "visited" });
    const { header } = await table("Vendors");
    await asUser(({ tables }) => tables.getItem("Vendors").columns.getItem("Named contact").delete());
    await managing.readManaged();
    expect(store.get().managed?.broken).toEqual(["Vendors"]);
    await managing.manage("vendors");
    expect(store.get().managed?.broken).toEqual([]);
    expect((await table("Vendors")).header).toEqual(header);
    expect(await cell("Vendors", ["BoxHub"], "Notes")).toBe("visited");
    expect(await cell("Vendors", ["BoxHub"], "Quality of work")).toBe(4);
    expect(await cell("Vendors", ["BoxHub"], "Score (0–100)")).toEqual(expect.any(Number));
    await asUser(({ tables }) => tables.getItem("Vendors").columns.getItem("Score (0–100)").delete());
    await managing.manage("vendors");
    expect(await cell("Vendors", ["BoxHub"], "Score (0–100)")).toEqual(expect.any(Number));
  }));

test("days are read and written as calendars do, and nothing else is taken for a day", () => {
  expect(serialOf("2026-11-23")).toBe(46349);
  expect(isoOf(46349)).toBe("2026-11-23");
  for (const text of ["", "2026-13-01", "2026-02-30", "23.11.2026", "2026-11-2"])
    expect(serialOf(text)).toBeNull();
});

test("the start that we suggest is a Monday, a week or more from now", () =>
  withPane(({ store }) => {
    for (let today = 46000; today < 46014; today += 1) {
      const { start } = choiceOf(store.get(), today);
      expect((start - 2) % 7).toBe(0);
      expect(start).toBeGreaterThanOrEqual(today + 7);
      expect(start).toBeLessThan(today + 14);
    }
    expect(planMilestones({ vendors: [], start: 46000 }, "en").tables.map(({ name }) => name)).toContain(
      "Milestones",
    );
    return Promise.resolve();
  }));
