// Whatever Excel refuses, whenever: the user's part of the workbook is as it was, our sheet is whole, absent or marked
// unfinished, and trying again succeeds.
import { unzipSync } from "fflate";
import type { OpenWorkbook } from "../../src/cli/withWorkbook";
import { translator, type MessageKey } from "../../src/i18n";
import type { SheetPlan } from "../../src/matrix/types";
import {
  createSheet,
  loadAnswers,
  removeSheet,
  saveAnswers,
  scanWorkbook,
  sheetState,
  WorkbookError,
} from "../../src/workbook";
import { withStillWorkbook } from "../faults/support/still";
import { ERROR_CODES, everyFault, fails } from "./everyFault";
import { asUser, cellsAt, plan, sheetNames, STORE, workbookOf } from "./support";

jest.setTimeout(300_000);

/** A store with a table, a name, a format and a chart of the user's own. */
async function inStore(work: (open: OpenWorkbook) => Promise<void>): Promise<void> {
  await withStillWorkbook(await workbookOf(STORE), async (open) => {
    await asUser(({ worksheets, names }) => {
      const costs = worksheets.getItem("Costs");
      costs.getRange("D1:E3").values = [
        ["Month", "Rent"],
        ["May", 1200],
        ["June", 1250],
      ];
      costs.tables.add("D1:E3", true).name = "Rents";
      costs.getRange("B2:B4").numberFormat = [["#,##0.00"], ["#,##0.00"], ["#,##0.00"]];
      costs.getRange("A4:B4").format.fill.color = "#FFEE00";
      costs.charts.add("Line", costs.getRange("D1:E3"), "Auto").name = "Mine";
      names.add("OrdersAMonth", worksheets.getItem("Orders").getRange("B1"));
    });
    await work(open);
  });
}

/**
 * The user's sheets and tables as they would be saved, and the user's defined names. Compared once, after all troubles:
 * what one of them harmed nothing brings back.
 */
async function usersPart({ book }: OpenWorkbook): Promise<Record<string, string>> {
  const parts = unzipSync(await book.save());
  // Which sheet is looked at is nobody's data.
  const text = (name: string): string =>
    new TextDecoder().decode(parts[name]).replace(' tabSelected="1"', "");
  const sheets = Object.fromEntries(
    ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/tables/table1.xml"].map((name) => [
      name,
      text(name),
    ]),
  );
  const names = /<definedName [^>]*name="OrdersAMonth".*?<\/definedName>/.exec(text("xl/workbook.xml"));
  return { ...sheets, names: names?.[0] ?? "" };
}

const chartsOn = ({ book }: OpenWorkbook, name: string): string[] => {
  const sheet = book.univerAPI.getActiveWorkbook()?.getSheetByName(name);
  return book.extras.charts
    .filter(({ sheetId }) => sheetId === sheet?.getSheetId())
    .map((chart) => chart.name);
};

const whole = { exists: true, finished: true, name: "Decision Matrix" };

/** Our sheet is absent, marked unfinished, or whole. */
async function expectNoHalfSheetPassedAsWhole(finished: unknown[][]): Promise<void> {
  const state = await sheetState();
  if (state.exists && state.finished)
    expect((await cellsAt("Decision Matrix", "A1:C7")).formulas).toEqual(finished);
}

test("a first build that breaks off anywhere harms nothing of the user's and is finished by trying again", () =>
  inStore(async (open) => {
    const before = await usersPart(open);
    await createSheet(plan());
    const finished = (await cellsAt("Decision Matrix", "A1:C7")).formulas;
    await removeSheet();
    const broken = await everyFault(async (trouble) => {
      trouble(open.host.faults);
      const failed = await fails(createSheet(plan()));
      open.host.faults.clear();
      await expectNoHalfSheetPassedAsWhole(finished);
      await createSheet(plan());
      expect(await sheetState()).toEqual(whole);
      expect(await sheetNames()).toEqual(["Costs", "Orders", "Decision Matrix"]);
      expect((await cellsAt("Decision Matrix", "A1:C7")).formulas).toEqual(finished);
      expect(chartsOn(open, "Decision Matrix")).toEqual(["Shares"]);
      await removeSheet();
      return failed;
    });
    expect(broken).toBeGreaterThan(50);
    expect(await usersPart(open)).toEqual(before);
  }));

test("a rebuild that breaks off anywhere keeps the user's edits and is finished by trying again", () =>
  inStore(async (open) => {
    const longer: SheetPlan["rows"] = [[{ text: "A line more" }], ...plan().rows];
    const next = plan({
      rows: longer,
      looks: [{ address: "A2", look: "title" }],
      merges: ["A2:C2"],
      tables: plan().tables.map((table) => ({ ...table, address: "A6:C8" })),
      links: [],
      charts: [],
      conditionals: [],
      validations: [],
      wrap: [],
      names: [{ name: "Infraplan_Rent", address: "B4" }],
    });
    const edit = (address: string) =>
      asUser(({ worksheets }) => {
        const sheet = worksheets.getItem("Decision Matrix");
        sheet.getRange(address).values = [[7]];
        sheet.getRange("M20").values = [["my note"]];
      });
    const before = await usersPart(open);
    const broken = await everyFault(async (trouble) => {
      await createSheet(plan());
      await edit("B6");
      trouble(open.host.faults);
      const failed = await fails(createSheet(next));
      open.host.faults.clear();
      if (failed && open.host.stats.syncs % 2 === 0) expect((await sheetState()).exists).toBe(true);
      await createSheet(next);
      expect(await sheetState()).toEqual(whole);
      expect((await cellsAt("Decision Matrix", "A6:B8")).values).toEqual([
        ["Criterion", "Weight"],
        ["Cost", 7],
        ["Control", 1],
      ]);
      const notes = (await cellsAt("Decision Matrix", "M20:M22")).values.flat();
      expect(notes).toContain("my note");
      await removeSheet();
      return failed;
    });
    expect(broken).toBeGreaterThan(30);
    expect(await usersPart(open)).toEqual(before);
  }));

test("removing and saving that break off anywhere are finished by trying again", () =>
  inStore(async (open) => {
    const before = await usersPart(open);
    const answers = { version: 1, currency: "PLN" } as const;
    await everyFault(async (trouble) => {
      await createSheet(plan());
      trouble(open.host.faults);
      const failed = await fails(removeSheet());
      open.host.faults.clear();
      await removeSheet();
      expect(await sheetNames()).toEqual(["Costs", "Orders"]);
      expect(await sheetState()).toEqual({ exists: false, finished: false, name: null });
      return failed;
    });
    expect(await usersPart(open)).toEqual(before);
    await everyFault(async (trouble) => {
      trouble(open.host.faults);
      const failed = await fails(saveAnswers(answers));
      open.host.faults.clear();
      await saveAnswers(answers);
      expect(await loadAnswers()).toEqual(answers);
      return failed;
    });
  }));

test("every error of Excel is told in plain words, in both languages, with a way on", () =>
  inStore(async ({ host }) => {
    for (const code of ERROR_CODES) {
      host.faults.fail({ sync: 1, code });
      const error: unknown = await scanWorkbook().catch((thrown: unknown) => thrown);
      host.faults.clear();
      expect(error).toBeInstanceOf(WorkbookError);
      const { code: ours, details } = error as WorkbookError;
      for (const language of ["en", "pl"] as const) {
        const sentence = translator(language)(`pane.failures.${ours}` as MessageKey, details);
        expect(sentence).toMatch(/^[A-ZŻ„“].{30,}/);
      }
    }
  }));
