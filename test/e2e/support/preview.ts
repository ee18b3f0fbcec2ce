// Drives the built preview in a real browser, and keeps book of what must not happen there: requests to elsewhere,
// errors in the console, violations of the pages' policies.
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../../scripts/chromium.mjs";
import { serve } from "../../../scripts/serve.mjs";

export interface Preview {
  page: Page;
  /** Requests outside the preview's own origin, console errors and exceptions so far. */
  trouble: string[];
  /** The task pane's frame. */
  pane(): Promise<Frame>;
}

export interface Previews {
  open(options?: BrowserContextOptions, query?: string): Promise<Preview>;
  close(): Promise<void>;
}

/** Starting a browser and calculating a workbook take their time on a busy machine. */
export const PATIENCE = 300_000;

export async function startPreviews(): Promise<Previews> {
  const server = await serve("dist", 0);
  const browser: Browser = await launchBrowser();
  return {
    async open(options = {}, query = "") {
      const context = await browser.newContext({
        locale: "en-US",
        viewport: { width: 1280, height: 800 },
        // What unfolds would otherwise still move what is to be clicked.
        reducedMotion: "reduce",
        ...options,
      });
      context.setDefaultTimeout(120_000);
      const page = await context.newPage();
      const trouble = watch(page, new URL(server.url).origin);
      await page.goto(server.url + query);
      await idle(page);
      return { page, trouble, pane: () => paneOf(page) };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Waits until no workbook is being opened and the task pane stands. */
export async function idle(page: Page): Promise<void> {
  await page.waitForSelector("body[aria-busy='false'] iframe", { state: "attached" });
  await (await paneOf(page)).waitForSelector("#root > *", { state: "attached" });
}

/** Cell values through Microsoft's own client in the task pane's frame, as an add-in reads them. */
export async function values(preview: Preview, sheet: string, address: string): Promise<unknown[][]> {
  const pane = await preview.pane();
  return pane.evaluate(
    ([name, cells]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(cells);
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    [sheet, address] as const,
  );
}

/**
 * Types into a cell as a user does: the name box, then the keyboard. Types again where nothing arrived: for a moment
 * after the name box has let go of the keyboard, nobody has it, and a machine types faster than a user.
 */
export async function type(preview: Preview, address: string, text: string): Promise<void> {
  const { page } = preview;
  for (let attempt = 0; attempt < 3; attempt++) {
    await select(preview, address);
    const before = await formula(preview, address);
    await page.keyboard.type(text, { delay: 5 });
    await page.keyboard.press("Enter");
    const end = Date.now() + 3_000;
    while (Date.now() < end) if ((await formula(preview, address)) !== before) return;
  }
}

/** What a cell of the sheet on screen holds, as its editor would show it. */
async function formula(preview: Preview, address: string): Promise<unknown> {
  const pane = await preview.pane();
  return pane.evaluate(
    (cell) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(cell).load("formulas");
        await context.sync();
        return range.formulas[0]?.[0] as unknown;
      }),
    address,
  );
}

export async function select(preview: Preview, address: string): Promise<void> {
  // Univer gives its name box no name; it is the last field of the grid's head.
  const box = preview.page.locator("#grid input").last();
  const go = async () => {
    await box.fill(address);
    await box.press("Enter");
  };
  await go();
  // What is typed before the grid has taken over gets lost; on a busy machine the Enter of what was typed last comes
  // after, and takes the selection along.
  await until(async () => {
    if ((await selected(preview)).split("!")[1] !== address) await go();
    expect((await selected(preview)).split("!")[1]).toBe(address);
    expect(await box.evaluate((field) => field === document.activeElement)).toBe(false);
  });
}

/** The selected range with its sheet, through Microsoft's client: "Orders!B5". */
export async function selected(preview: Preview): Promise<string> {
  const pane = await preview.pane();
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    }),
  );
}

/** Repeats an expectation until it holds; the last failure counts. */
export async function until(expectation: () => Promise<void>): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector("#pane iframe", { state: "attached" });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("The task pane has no frame");
  return frame;
}

function watch(page: Page, origin: string): string[] {
  const trouble: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) trouble.push(`request: ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => trouble.push(`exception: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  return trouble;
}
