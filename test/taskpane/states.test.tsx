// What a workbook or an Excel can be like when a button is pressed: what the pane says then, in both languages, and that
// there is a way on.
import { FluentProvider } from "@fluentui/react-components";
import { writeXlsx, type WriteSheet } from "hucre";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { renderToStaticMarkup } from "react-dom/server";
import type { OpenWorkbook } from "../../src/cli/withWorkbook";
import { HostError } from "../../src/preview/host/errors";
import { FailureBar } from "../../src/taskpane/components/FailureBar";
import { PaneProvider } from "../../src/taskpane/context";
import { createEffects } from "../../src/taskpane/effects";
import { initialState, reduce } from "../../src/taskpane/state";
import type { Action, PaneState } from "../../src/taskpane/stateTypes";
import { createStore } from "../../src/taskpane/store";
import * as workbook from "../../src/workbook";
import type { Pane } from "../faults/support/pane";
import { differences, pictureOf, without } from "../faults/support/picture";
import { withStillWorkbook } from "../faults/support/still";
import { plan, sheetNames, STORE, workbookOf } from "../workbook/support";

const MATRIX = "Decision Matrix";

/** The pane on a small plan: what it says does not depend on the plan's size. */
function smallPane(): Pane {
  const store = createStore<PaneState, Action>(reduce, { ...initialState("en"), loaded: true });
  const door = { ...workbook, buildSheet: () => workbook.createSheet(plan()) };
  return { store, effects: createEffects(store, door) };
}

/** The words on screen, in English and Polish. */
function said({ store, effects }: Pane): string[] {
  const { language } = store.get();
  const words = (["en", "pl"] as const).map((other) => {
    store.dispatch({ type: "languageChosen", language: other });
    const html = renderToStaticMarkup(
      <FluentProvider>
        <PaneProvider store={store} effects={effects}>
          <FailureBar />
        </PaneProvider>
      </FluentProvider>,
    );
    return html
      .replace(/<svg.*?<\/svg>|<style.*?<\/style>/gs, "")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ");
  });
  store.dispatch({ type: "languageChosen", language });
  return words;
}

/** The button is pressed, the pane says the words, nothing of the user's is changed; then the way on leads to an end. */
async function meets(
  open: OpenWorkbook,
  pane: Pane,
  press: () => Promise<void>,
  [english, polish]: [RegExp, RegExp],
  wayOn: () => void | Promise<void>,
): Promise<void> {
  const before = without(pictureOf(open.book), [MATRIX]);
  await press();
  const [inEnglish = "", inPolish = ""] = said(pane);
  expect(inEnglish).toMatch(english);
  expect(inEnglish).toContain("Try again");
  expect(inPolish).toMatch(polish);
  expect(inPolish).toContain("Spróbuj ponownie");
  expect(differences(before, without(pictureOf(open.book), [MATRIX]))).toEqual([]);
  await wayOn();
  await pane.effects.retry();
  expect(pane.store.get().failure).toBeNull();
  expect(said(pane)).toEqual([" ", " "].map(() => expect.stringMatching(/^\s*$/) as string));
}

const inStore = async (work: (open: OpenWorkbook, pane: Pane) => Promise<void>, bytes?: Uint8Array) =>
  withStillWorkbook(bytes ?? (await workbookOf(STORE)), (open) => work(open, smallPane()));

const idOf = ({ book }: OpenWorkbook, name: string): string =>
  book.univerAPI.getActiveWorkbook()?.getSheetByName(name)?.getSheetId() ?? "";

test("the workbook's structure is protected: no sheet is added or removed, ours is brought up to date", () =>
  inStore(async (open, pane) => {
    const { extras } = open.book;
    extras.workbookProtected = true;
    const unprotect = () => void (extras.workbookProtected = false);
    const words: [RegExp, RegExp] = [/structure.*protected.*Unprotect/, /[Ss]truktura.*chronion/];
    await meets(open, pane, pane.effects.create, words, unprotect);
    extras.workbookProtected = true;
    await pane.effects.create();
    expect(pane.store.get().failure).toBeNull();
    await meets(open, pane, pane.effects.remove, words, unprotect);
    expect(await sheetNames()).toEqual(["Costs", "Orders"]);
  }));

test("our sheet is protected: it is named, and unprotecting it is the way on", () =>
  inStore(async (open, pane) => {
    await pane.effects.create();
    open.book.extras.protectedSheets.push(idOf(open, MATRIX));
    await meets(
      open,
      pane,
      pane.effects.create,
      [/“Decision Matrix” is protected\. Unprotect/, /„Decision Matrix”.*chronion/],
      () => void open.book.extras.protectedSheets.pop(),
    );
  }));

test("a sheet of the user's that is protected is read, and in nobody's way", () =>
  inStore(async (open, pane) => {
    open.book.extras.protectedSheets.push(idOf(open, "Costs"));
    await pane.effects.scan();
    expect(pane.store.get().findings?.map(({ figure }) => figure)).toContain("facility");
    await pane.effects.create();
    expect(pane.store.get().failure).toBeNull();
    for (const job of ["freeze", "restore", "repair"] as const) await pane.effects.share(job);
    expect(pane.store.get().failure).toBeNull();
  }));

test.each(["scan", "create", "save"] as const)("a cell is being edited: %s waits for Enter or Esc", (job) =>
  inStore(async (open, pane) => {
    open.host.faults.cellEditMode = true;
    await meets(
      open,
      pane,
      pane.effects[job],
      [/being edited.*Enter or Esc/, /edyt.*Enter.*Esc/],
      () => void (open.host.faults.cellEditMode = false),
    );
  }),
);

test("the file is open for reading only: reading goes on, writing says why not", () =>
  inStore(async (open, pane) => {
    open.host.readOnly = true;
    await pane.effects.scan();
    expect(pane.store.get().failure).toBeNull();
    await meets(
      open,
      pane,
      pane.effects.save,
      [/could not be saved.*reading only.*Enable Editing.*copy/, /tylko do odczytu/],
      () => void (open.host.readOnly = false),
    );
    open.host.readOnly = true;
    await meets(
      open,
      pane,
      pane.effects.create,
      [/could not be written.*reading only/, /tylko do odczytu/],
      () => void (open.host.readOnly = false),
    );
  }));

test("an Excel without what we need says so, whatever is pressed; no batch is sent", () =>
  inStore(async (open, pane) => {
    open.host.resetStats();
    const old = jest
      .spyOn(Office.context.requirements, "isSetSupported")
      .mockImplementation(
        (name, version) => name === "ExcelApi" && Number(String(version).split(".")[1]) < 10,
      );
    for (const press of [pane.effects.start, pane.effects.scan, pane.effects.create]) {
      await press();
      const [english, polish] = said(pane);
      expect(english).toMatch(/version of Excel.*ExcelApi 1\.10.*Update Excel.*web/);
      expect(polish).toMatch(/wersj.*ExcelApi 1\.10/);
    }
    expect(open.host.stats.syncs).toBe(0);
    old.mockRestore();
    await pane.effects.retry();
    expect(pane.store.get().failure).toBeNull();
  }));

test.each(["visible", "hidden", "veryHidden"] as const)(
  "our sheet's name is that of a %s sheet",
  async (state) => {
    const theirs: WriteSheet = { name: "DECISION MATRIX", rows: [["mine"]] };
    const bytes = await writeXlsx({
      sheets: [
        { name: "Costs", rows: [["Rent", 1200]] },
        { ...theirs, ...(state !== "visible" && { [state]: true }) },
      ],
    });
    await inStore(async (open, pane) => {
      const before = pictureOf(open.book);
      await pane.effects.create();
      expect(pane.store.get()).toMatchObject({ failure: null, sheet: { name: "Decision Matrix (2)" } });
      expect(differences(before, without(pictureOf(open.book), ["Decision Matrix (2)"]))).toEqual([]);
    }, bytes);
  },
);

test("our sheet's name is that of a chart sheet, which Excel does not list", async () => {
  const bytes = withChartSheet(await workbookOf(STORE), MATRIX);
  await inStore(async (open, pane) => {
    await pane.effects.create();
    expect(pane.store.get()).toMatchObject({ failure: null, sheet: { name: "Decision Matrix (2)" } });
    await pane.effects.create();
    expect(pane.store.get()).toMatchObject({ failure: null, sheet: { name: "Decision Matrix (2)" } });
    const saved = strFromU8(unzipSync(await open.book.save())["xl/workbook.xml"] ?? new Uint8Array());
    const names = [...saved.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(["Costs", "Orders", MATRIX, "Decision Matrix (2)"]);
  }, bytes);
});

test("a workbook in an old format, or shared the old way, takes no tables: the pane says what to look at", () =>
  inStore(async (open, pane) => {
    const spy = jest.spyOn(open.host.faults, "beforeAction").mockImplementation(({ Name }) => {
      if (Name === "ShowFilterButton")
        // The first that a table and nothing else has.
        throw new HostError("UnsupportedOperation", "The operation being attempted is not supported.");
    });
    await meets(
      open,
      pane,
      pane.effects.create,
      [
        /could not be written.*\.xls.*Unshare.*UnsupportedOperation/,
        /\.xls.*udostępni.*UnsupportedOperation/,
      ],
      () => spy.mockRestore(),
    );
  }));

/** Excel's API lists sheets with cells only, the file all tabs. */
function withChartSheet(bytes: Uint8Array, name: string): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (path: string, before: string, added: string): void => {
    const text = strFromU8(parts[path] ?? new Uint8Array());
    expect(text).toContain(before);
    parts[path] = strToU8(text.replace(before, added + before));
  };
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  change("xl/workbook.xml", "</sheets>", `<sheet name="${name}" sheetId="77" r:id="chart77"/>`);
  change(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="chart77" Type="${relations}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
  );
  change(
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/>`,
  );
  parts["xl/chartsheets/sheet1.xml"] = strToU8(
    `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  );
  return zipSync(parts);
}
