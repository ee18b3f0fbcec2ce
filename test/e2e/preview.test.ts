import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre";
import { withMacros } from "../preview/book/support/features";
import {
  idle,
  PATIENCE,
  select,
  selected,
  startPreviews,
  type,
  until,
  values,
  type Preview,
  type Previews,
} from "./support/preview";

jest.setTimeout(PATIENCE);

let previews: Previews;
const opened: Preview[] = [];

async function open(...args: Parameters<Previews["open"]>): Promise<Preview> {
  const preview = await previews.open(...args);
  opened.push(preview);
  return preview;
}

async function openFile({ page }: Preview, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.click("#open");
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

async function saved({ page }: Preview): Promise<Uint8Array> {
  const download = page.waitForEvent("download");
  await page.click("#save");
  return readFileSync(await (await download).path());
}

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => name.endsWith(".xml"))
      .map(([name, content]) => [name, strFromU8(content)]),
  );

/** One sheet, "Data": three orders and costs, and a column chart of the costs. */
async function workbookWithChart(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "Data",
        rows: [
          ["Month", "Cost"],
          ["Jan", 10],
          ["Feb", 20],
          ["Mar", 30],
        ],
        charts: [
          {
            type: "column",
            title: "Cost by month",
            anchor: { from: { row: 5, col: 0 }, to: { row: 20, col: 6 } },
            series: [{ name: "Cost", values: "Data!$B$2:$B$4", categories: "Data!$A$2:$A$4" }],
          },
        ],
      },
    ],
  });
}

beforeAll(async () => {
  previews = await startPreviews();
});

afterEach(async () => {
  const troubles = opened.flatMap(({ trouble }) => trouble);
  for (const { page } of opened.splice(0)) await page.context().close();
  expect(troubles).toEqual([]);
});

afterAll(() => previews.close());

test("it opens with a sample beside a task pane as wide as Excel's", async () => {
  const preview = await open();
  expect(await preview.page.textContent("#file")).toBe("store-en.xlsx");
  expect(await values(preview, "Orders", "A4:B5")).toEqual([
    ["Month", "Orders"],
    [expect.any(Number), 1180],
  ]);
  const width = (await preview.page.locator("#pane iframe").boundingBox())?.width ?? 0;
  expect(width).toBeGreaterThanOrEqual(320);
  expect(width).toBeLessThanOrEqual(350);
});

test("a Polish browser gets the Polish sample, page and pane", async () => {
  const preview = await open({ locale: "pl-PL" });
  expect(await preview.page.textContent("#file")).toBe("sklep-pl.xlsx");
  expect(await preview.page.textContent("#open")).toBe("Otwórz…");
  expect(await preview.page.getAttribute("html", "lang")).toBe("pl");
  const pane = await preview.pane();
  expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe("pl-PL");
});

test("a custom function typed into a cell gives its value, and recalculates with its cells", async () => {
  const preview = await open();
  await type(preview, "J5", "=COSTPERORDER(B5, 100, 200, 0, 0)");
  await until(async () => expect(await values(preview, "Orders", "J5")).toEqual([[300 / 1180]]));
  await type(preview, "B5", "600");
  await until(async () => expect(await values(preview, "Orders", "J5")).toEqual([[0.5]]));
});

test("the message of a function's error stands beside the selected cell", async () => {
  const preview = await open();
  await type(preview, "J5", "=COSTPERORDER(-5, 1, 1, 1, 1)");
  await select(preview, "J5");
  await preview.page.waitForSelector("#card:not([hidden])");
  expect(await preview.page.textContent("#card")).toMatch(/^#VALUE!.*-5/);
  await select(preview, "A1");
  await preview.page.waitForSelector("#card", { state: "hidden" });
});

test("a chart of the workbook is drawn, and again when its cells change", async () => {
  const preview = await open();
  await openFile(preview, "charts.xlsx", await workbookWithChart());
  const figure = preview.page.getByRole("img", { name: "Cost by month" });
  const before = await figure.screenshot();
  await type(preview, "B2", "90");
  await until(async () => expect((await figure.screenshot()).equals(before)).toBe(false));
});

test("a chart scrolls with its sheet", async () => {
  const preview = await open();
  await openFile(preview, "charts.xlsx", await workbookWithChart());
  const figure = preview.page.getByRole("img", { name: "Cost by month" });
  const before = await figure.boundingBox();
  await preview.page.mouse.move(600, 300);
  await preview.page.mouse.wheel(0, 60);
  await until(async () => expect((await figure.boundingBox())?.y).toBeCloseTo((before?.y ?? 0) - 60, 0));
});

test("what is typed is in the saved workbook, as a live formula", async () => {
  const preview = await open();
  await type(preview, "J5", "=SUM(B5:B6)*2");
  await until(async () => expect(await values(preview, "Orders", "J5")).toEqual([[(1180 + 1245) * 2]]));
  const parts = partsOf(await saved(preview));
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<f>SUM\(B5:B6\)\*2<\/f>/);
});

test("what is frozen for sharing travels in the file as values, and is restored where the file is opened again", async () => {
  const preview = await open({ locale: "pl-PL" });
  const { page } = preview;
  const sheet = {
    name: "Koszty",
    rows: [[100, 400]],
    cells: new Map([["0,2", { formula: "COSTPERORDER(A1,B1,0,0,0)" }]]),
  };
  await openFile(preview, "sklep.xlsm", await withMacros(await writeXlsx({ sheets: [sheet] })));
  await page
    .getByText("Makra tego skoroszytu tu nie działają i nie będzie ich w zapisanym skoroszycie.")
    .waitFor();
  await idle(page);
  await share(preview, "Zamroź do udostępnienia");
  await (await preview.pane()).getByText("Zastąpiono wartością 1 formułę.").first().waitFor();
  const bytes = await saved(preview);
  expect(partsOf(bytes)["xl/worksheets/sheet1.xml"]).toContain('<c r="C1"><v>4</v></c>');
  await openFile(preview, "wysłane.xlsx", bytes);
  await until(async () => expect(await page.textContent("#file")).toBe("wysłane.xlsx"));
  await idle(page);
  await share(preview, "Przywróć formuły");
  await (await preview.pane()).getByText("Przywrócono 1 formułę.").first().waitFor();
  expect(partsOf(await saved(preview))["xl/worksheets/sheet1.xml"]).toContain(
    '<c r="C1"><f>_xldudf_COSTPERORDER(A1,B1,0,0,0)</f><v>4</v></c>',
  );
});

/** By way of the first step, where those find it who only share. */
async function share(preview: Preview, action: string): Promise<void> {
  const pane = await preview.pane();
  await pane.getByRole("button", { name: "Tylko udostępnij skoroszyt albo napraw formuły" }).click();
  const button = pane.getByRole("button", { name: action, exact: true });
  await button.click();
  await pane.getByRole("group", { name: action }).getByRole("button", { name: action, exact: true }).click();
}

test("a file that is no workbook is refused by name, and the open workbook stays", async () => {
  const preview = await open();
  await type(preview, "J5", "7");
  await openFile(preview, "notes.xlsx", Buffer.from("just text"));
  await preview.page.waitForSelector("#messages .bad");
  expect(await preview.page.textContent("#messages .bad")).toContain("notes.xlsx");
  expect(await values(preview, "Orders", "J5")).toEqual([[7]]);
});

test("a dropped workbook is opened", async () => {
  const preview = await open();
  const base64 = Buffer.from(await workbookWithChart()).toString("base64");
  await preview.page.evaluate((content) => {
    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], "dropped.xlsx"));
    for (const kind of ["dragenter", "drop"]) {
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, base64);
  await until(async () => expect(await preview.page.textContent("#file")).toBe("dropped.xlsx"));
});

test("changing the language keeps what was typed, and functions speak the other language", async () => {
  const preview = await open();
  await type(preview, "J5", "=B5*2");
  await preview.page.selectOption("#language", "pl");
  await preview.page.waitForSelector("text=Otwórz…");
  await idle(preview.page);
  expect(await values(preview, "Orders", "J5")).toEqual([[2360]]);
  await type(preview, "J6", "=COSTPERORDER(-5, 1, 1, 1, 1)");
  await select(preview, "J6");
  await preview.page.waitForSelector("#card:not([hidden])");
  expect(await preview.page.textContent("#card")).toMatch(/ujemn/);
});

test("on a narrow page sheet and wizard take turns", async () => {
  const { page } = await open({ viewport: { width: 360, height: 700 } });
  expect(await page.locator("#pane").isVisible()).toBe(false);
  await page.click("#toggle");
  expect(await page.locator("#pane iframe").isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("a link to another cell of the workbook goes there", async () => {
  const preview = await open();
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "From",
        rows: [["To the cost"]],
        cells: new Map([["0,0", { hyperlink: { target: "", location: "To!B2" } }]]),
      },
      { name: "To", rows: [[], [null, 5]] },
    ],
  });
  await openFile(preview, "links.xlsx", bytes);
  await until(async () => expect(await preview.page.textContent("#file")).toBe("links.xlsx"));
  await idle(preview.page);
  const canvas = await preview.page.locator("#grid canvas[id^='univer-sheet-main-canvas']").boundingBox();
  await preview.page.mouse.click((canvas?.x ?? 0) + 70, (canvas?.y ?? 0) + 30);
  await until(async () => expect(await selected(preview)).toBe("To!B2"));
});
