// Takes the picture of the preview for the README: npm run screenshot
import { launchBrowser } from "./chromium.mjs";
import { serve } from "./serve.mjs";

const FILE = "assets/screenshot.png";

const server = await serve("dist", 0);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1360, height: 820 }, locale: "en-US" });
  await page.goto(server.url);
  const pane = page.frameLocator("#pane iframe");
  const press = (name) => pane.getByRole("button", { name, exact: true }).click();
  await press("Scan workbook");
  for (let step = 1; step <= 3; step++) await press("Next");
  await press("Create sheet");
  await pane
    .getByRole("link", { name: "Go to the sheet" })
    .or(pane.getByText("Go to the sheet"))
    .first()
    .click();
  await page
    .getByRole("img", { name: /^Chart: / })
    .first()
    .waitFor({ state: "attached" });
  // To where summary and charts are seen together.
  await page.mouse.move(500, 500);
  for (let turn = 0; turn < 6; turn++) {
    await page.mouse.wheel(0, 100);
    await page.waitForTimeout(200);
  }
  await page.mouse.move(1300, 790);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: FILE });
  console.log(FILE);
} finally {
  await browser.close();
  await server.close();
}
