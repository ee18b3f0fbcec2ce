import type { Frame } from "playwright-core";
import {
  PATIENCE,
  select,
  startPreviews,
  type,
  values,
  type Preview,
  type Previews,
} from "./support/preview";

jest.setTimeout(PATIENCE);

let previews: Previews;
const opened: Preview[] = [];

async function open(...args: Parameters<Previews["open"]>): Promise<{ preview: Preview; pane: Frame }> {
  const preview = await previews.open(...args);
  opened.push(preview);
  return { preview, pane: await preview.pane() };
}

/** The one of the language in use; patterns hold both words. */
const press = (pane: Frame, name: string | RegExp) =>
  pane.getByRole("button", { name, exact: typeof name === "string" }).click();

async function scanned(pane: Frame): Promise<void> {
  await press(pane, /^(Scan workbook|Przeskanuj skoroszyt)$/);
  await pane.getByRole("button", { name: /^(Scan again|Przeskanuj ponownie)$/ }).waitFor();
}

/** Forward, until the heading of the step stands. */
async function goTo(pane: Frame, heading: string): Promise<void> {
  for (let steps = 0; steps < 4; steps++) {
    if ((await pane.getByRole("heading", { level: 1 }).textContent()) === heading) return;
    await press(pane, /^(Next|Dalej)$/);
  }
  await pane.getByRole("heading", { level: 1, name: heading }).waitFor();
}

/** Buttons that cannot be used yet stay in the tab order and say so. */
async function isDisabled(pane: Frame, name: string): Promise<boolean> {
  return (await pane.getByRole("button", { name, exact: true }).getAttribute("aria-disabled")) === "true";
}

async function unfoldAll(pane: Frame): Promise<void> {
  const folded = pane.locator("main [aria-expanded='false']");
  while ((await folded.count()) > 0) await folded.first().click();
}

async function sheetNames(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
}

/** Elements that stick out of the pane to the side. */
async function cutOff(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll("#root *")]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > innerWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
  );
}

/** Both sheets about vendors made, a late milestone gone to, the sheets taken back. */
async function manageVendors(pane: Frame): Promise<void> {
  await pane.getByText("Once there is a sheet “Milestones”", { exact: false }).waitFor();
  await press(pane, "Create sheet “Vendors”");
  await pane.getByRole("button", { name: "Update sheet “Vendors”", exact: true }).waitFor();
  await pane.getByLabel("First day of the move").fill("2025-01-13");
  await press(pane, "Create sheet “Milestones”");
  await pane
    .getByText(/^[\d,]+ days late$/)
    .first()
    .waitFor();
  await pane
    .getByRole("button", { name: /^Go to: Contract signed/ })
    .first()
    .click();
  await pane.waitForFunction(() =>
    Excel.run(async (context) => {
      const row = context.workbook.getSelectedRange();
      row.load("values,worksheet/name");
      await context.sync();
      return row.worksheet.name === "Milestones" && row.values[0]?.[1] === "Contract signed";
    }),
  );
  for (const sheet of ["Vendors", "Milestones"]) {
    const name = `Remove sheet “${sheet}”`;
    await press(pane, name);
    await pane.getByText(`Remove the sheet “${sheet}” with everything typed on it?`).waitFor();
    await press(pane, name);
    await pane.getByRole("button", { name: `Create sheet “${sheet}”`, exact: true }).waitFor();
  }
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

/** The weights that the ranking's rows show, from the top. */
async function rankedWeights(pane: Frame): Promise<string[]> {
  return pane.locator("[data-row]").evaluateAll((rows) => rows.map((row) => row.textContent));
}

test("criteria are ranked by keyboard, dragged by pointer, and compared pair by pair until they fit", async () => {
  const { preview, pane } = await open();
  const { keyboard, mouse } = preview.page;
  await scanned(pane);
  await goTo(pane, "Business");
  await pane.getByRole("radio", { name: "Ranking the criteria" }).check();
  const up = pane.getByRole("button", { name: "Move up: Speed of start" });
  await up.focus();
  for (let presses = 0; presses < 7; presses++) await keyboard.press("Enter");
  await pane.getByText("Speed of start: place 1 of 8. Weight 34%.").waitFor();
  expect(await up.evaluate((button) => button === document.activeElement)).toBe(true);
  expect((await rankedWeights(pane)).slice(0, 2)).toEqual(["1.Speed of start34%", "2.Cost per order21.5%"]);

  const handle = async (row: string) => {
    const at = pane.locator(`[data-row='${row}'] > span`).first();
    await at.scrollIntoViewIfNeeded();
    return await at.boundingBox();
  };
  const from = await handle("cost");
  const to = await handle("speed");
  if (!from || !to) throw new Error("No handles");
  await mouse.move(from.x + 5, from.y + from.height / 2);
  await mouse.down();
  await mouse.move(to.x + 5, to.y + 2, { steps: 4 });
  await mouse.up();
  await pane.getByText("Cost per order: place 1 of 8. Weight 34%.").waitFor();

  await pane.getByRole("radio", { name: "Comparing two at a time" }).check();
  const answer = async (choice: string) => {
    await pane
      .getByRole("group", { name: /^Comparison/ })
      .getByRole("radio", { name: choice })
      .check();
    await press(pane, "Next pair");
  };
  // Cost over control over contact, and yet contact over cost.
  await answer("Cost per order");
  await answer("Contact with the customer");
  await answer("Control of the process");
  await pane.getByText(/Consistency ratio [\d.]+: above the limit of 0.1/).waitFor();
  await pane.getByText("25 comparisons are missing.", { exact: false }).waitFor();
  await press(pane, "Go to this comparison");
  const question = pane.getByRole("group", { name: /^Comparison/ });
  expect(await question.evaluate((group) => group === document.activeElement)).toBe(true);
  const named = (await question.getAttribute("aria-label")) ?? "";
  const fitting = named.includes("Control")
    ? named.includes("Cost")
      ? "Control of the process"
      : "Contact with the customer"
    : "Cost per order";
  await question.getByRole("radio", { name: fitting }).check();
  // Three times as much twice over is nine times as much.
  await question.getByRole("combobox").selectOption("9");
  await pane.getByText("above the limit", { exact: false }).waitFor({ state: "detached" });

  await pane.getByRole("radio", { name: "Ranking the criteria" }).check();
  expect((await rankedWeights(pane))[0]).toBe("1.Cost per order34%");
});

test("from the sample to the decision matrix and back, in English", async () => {
  const { preview, pane } = await open();
  const before = await sheetNames(pane);
  await scanned(pane);
  await press(pane, /^Sure \(/);
  await pane.getByRole("button", { name: /^Orders .* per year/ }).waitFor();

  await goTo(pane, "Business");
  await pane.getByRole("radio", { name: /^Premium service/ }).check();
  await goTo(pane, "Options");
  await press(pane, /^Fulfillment/);
  await press(pane, "Type the cost of: 3PL (fulfilment company)");
  await pane.getByLabel("The provider asks").fill("15,000.50");
  await press(pane, "Use this value");
  await pane.getByText("$15,000.50 per month").waitFor();

  await goTo(pane, "Review");
  await pane.getByText("Nothing else is changed.").waitFor();
  const cost = await pane.getByRole("region", { name: "Cost per order" }).textContent();
  await press(pane, "Create sheet");
  await pane.getByText("The sheet “Decision Matrix” is ready.").first().waitFor();

  expect(await sheetNames(pane)).toEqual([...before, "Decision Matrix"]);
  const [[now, recommended]] = (await values(preview, "Decision Matrix", "A4:B4")) as [[number, number]];
  expect(cost).toContain(`$${now.toFixed(2)}`);
  expect(cost).toContain(`$${recommended.toFixed(2)}`);

  await goTo(pane, "Next steps");
  await manageVendors(pane);
  await press(pane, "Remove this sheet");
  await pane.getByText("Remove the sheet “Decision Matrix” with all edits made on it?").waitFor();
  await press(pane, "Remove this sheet");
  await pane.getByText("There is no sheet of Infraplan in this workbook.", { exact: false }).waitFor();
  expect(await sheetNames(pane)).toEqual(before);
});

test("in Polish the sheet is Polish, and numbers are typed the Polish way", async () => {
  const { preview, pane } = await open({ locale: "pl-PL" }, "?lang=pl");
  await scanned(pane);
  await goTo(pane, "Opcje");
  await press(pane, /^Polityka magazynowa/);
  await press(pane, /^Wpisz koszt opcji: 3PL/);
  const amount = pane.getByLabel("Wykonawca żąda");

  await amount.fill("31.000");
  await pane.getByText("To może być 31 albo 31000.", { exact: false }).waitFor();
  expect(await isDisabled(pane, "Dalej")).toBe(true);

  await amount.fill("31 000,50");
  await press(pane, "Użyj tej wartości");
  await pane.getByText("31 000,50 zł miesięcznie").waitFor();
  await goTo(pane, "Przegląd");
  await press(pane, "Utwórz arkusz");
  await pane.getByText("Arkusz „Macierz decyzji” jest gotowy.").first().waitFor();
  const headers = await values(preview, "Macierz decyzji", "A8:C8");
  expect(headers).toEqual([["Obszar", expect.any(String), "Zalecana opcja"]]);
});

test("a cell picked in the grid becomes a figure, and the wizard resumes where it was left", async () => {
  const { preview, pane } = await open();
  await scanned(pane);
  await press(pane, /^Items per order/);
  await press(pane, "Pick a cell");
  await select(preview, "C5");
  await pane.getByText("Orders!C5: 2,150").waitFor();
  await select(preview, "A1");
  await pane.getByText("This cell holds text.", { exact: false }).waitFor();
  expect(await pane.getByRole("button", { name: "Use this cell" }).getAttribute("aria-disabled")).toBe(
    "true",
  );
  await select(preview, "B5");
  await pane.getByText("Orders!B5: 1,180").waitFor();
  await press(pane, "Use this cell");
  await pane.getByRole("button", { name: /^Items per order.*1,180.*Confirmed/ }).waitFor();

  await goTo(pane, "Business");
  await pane.getByLabel("Delivery regions").fill("3");
  await preview.page.waitForTimeout(1500);
  await pane.goto(pane.url());
  await pane.getByRole("heading", { level: 1, name: "Business" }).waitFor();
  expect(await pane.getByLabel("Delivery regions").inputValue()).toBe("3");
  await press(pane, "Back");
  await pane.getByRole("button", { name: /^Items per order.*1,180.*Confirmed/ }).waitFor();
});

test("an analyst's edit on the sheet survives writing it again", async () => {
  const { preview, pane } = await open();
  await scanned(pane);
  await goTo(pane, "Review");
  await pane.getByText("P50: half are above").waitFor();
  await pane.getByRole("combobox", { name: "Trials" }).selectOption("10000000");
  await press(pane, "Stop simulation");
  await pane.getByText("The simulation was stopped.", { exact: false }).waitFor();
  await press(pane, "Create sheet");
  await pane.getByText("The sheet “Decision Matrix” is ready.").first().waitFor();
  const address = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const weights = context.workbook.tables
        .getItem("CriteriaWeights")
        .columns.getItem("Weight")
        .getDataBodyRange();
      const cell = weights.getCell(0, 0);
      cell.load("address");
      await context.sync();
      return cell.address.split("!")[1] ?? "";
    }),
  );
  await type(preview, address, "0.75");
  expect(await values(preview, "Decision Matrix", address)).toEqual([[0.75]]);

  await press(pane, "Back");
  await press(pane, /^Marketing Today/);
  await pane.getByRole("checkbox", { name: /^Hybrid/ }).uncheck();
  await goTo(pane, "Review");
  await press(pane, "Update sheet");
  await pane.getByText("1 cell that you edited was kept.", { exact: false }).waitFor();
  const [kept] = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const weights = context.workbook.tables
        .getItem("CriteriaWeights")
        .columns.getItem("Weight")
        .getDataBodyRange();
      weights.load("values");
      await context.sync();
      return weights.values as number[][];
    }),
  );
  expect(kept).toEqual([0.75]);
});

test("shares that do not come to 100% are said at once and hold the wizard", async () => {
  const { pane } = await open();
  await scanned(pane);
  await goTo(pane, "Options");
  await press(pane, /^Facility costs Fulfillment/);
  await pane.getByLabel("Facilities").fill("5");
  await pane.getByText("They have to come to 100", { exact: false }).first().waitFor();
  expect(await isDisabled(pane, "Next")).toBe(true);
  await press(pane, "Restore the suggested split");
  await goTo(pane, "Review");
});

test.each([["en"], ["pl"]])(
  "nothing sticks out of the narrow pane, whatever is open (%s)",
  async (language) => {
    const { pane } = await open({}, `?lang=${language}`);
    await scanned(pane);
    for (const [step, heading] of [
      ["Figures", "Dane"],
      ["Business", "Firma"],
      ["Options", "Opcje"],
      ["Review", "Przegląd"],
    ].entries()) {
      await goTo(pane, heading[language === "en" ? 0 : 1] ?? "");
      await unfoldAll(pane);
      expect({ step, cutOff: await cutOff(pane) }).toEqual({ step, cutOff: [] });
    }
  },
);

test("the keyboard alone leads from the scan to the next step, with the focus always somewhere", async () => {
  const { preview, pane } = await open();
  const focused = () =>
    pane.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
    );
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 40; presses++) {
      if (name.test((await focused()) ?? "")) return;
      await preview.page.keyboard.press("Tab");
    }
    throw new Error(`Tab never came to ${String(name)}`);
  };
  await pane.getByRole("button", { name: "Polski" }).focus();
  await tabTo(/^Scan workbook$/);
  await preview.page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Scan again" }).waitFor();
  expect(await focused()).toBe("Figures");

  await tabTo(/^Labour costs/);
  await preview.page.keyboard.press("Enter");
  await tabTo(/^Confirm$/);
  await preview.page.keyboard.press("Enter");
  await pane.getByRole("button", { name: /^Labour costs.*Confirmed/ }).waitFor();
  expect(await focused()).toMatch(/^Labour costs/);

  await tabTo(/^Next$/);
  await preview.page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1, name: "Business" }).waitFor();
  expect(await focused()).toBe("Business");
});
