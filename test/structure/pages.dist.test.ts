import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const files = readdirSync("dist", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll("\\", "/"));
const pages = files.filter((file) => file.endsWith(".html"));
/** What is put on the web: neither the preview nor the command line. */
const hosted = files.filter((file) => !/^dist\/(preview|cli)\//.test(file));

const policyOf = (file: string) =>
  /<meta[^>]*http-equiv="?Content-Security-Policy"?[^>]*content="([^"]*)"/i.exec(
    readFileSync(file, "utf8"),
  )?.[1] ?? "";

test("every page has a policy that starts from nothing and lets no inline code run", () => {
  expect(pages.length).toBeGreaterThanOrEqual(5);
  for (const page of pages) {
    const policy = policyOf(page);
    expect([page, policy.startsWith("default-src 'none'")]).toEqual([page, true]);
    expect([page, /unsafe-inline|unsafe-eval|\*/.test(policy)]).toEqual([page, false]);
  }
});

test("a page's own style is the one that its policy lets in", () => {
  for (const page of pages) {
    for (const [, style = ""] of readFileSync(page, "utf8").matchAll(/<style>([^<]*)<\/style>/g)) {
      const hash = createHash("sha256").update(style).digest("base64");
      expect([page, policyOf(page).includes(hash)]).toEqual([page, true]);
    }
  }
});

test("the pages of Excel reach for Microsoft's scripts alone, those of the preview for nobody's", () => {
  for (const page of pages) {
    const elsewhere = [...readFileSync(page, "utf8").matchAll(/https?:\/\/[^\s"'>;]+/g)].map(
      ([address]) => new URL(address).host,
    );
    const allowed = page.startsWith("dist/preview/") ? [] : ["appsforoffice.microsoft.com"];
    expect([page, elsewhere.filter((host) => !allowed.includes(host) && host !== "localhost:3000")]).toEqual([
      page,
      [],
    ]);
  }
});

test("what is hosted holds none of Microsoft's files, and no spreadsheet engine", () => {
  expect(hosted.some((file) => file.endsWith("dist/taskpane.js"))).toBe(true);
  for (const file of hosted) {
    expect(file).not.toMatch(/office\.js|excel-web|custom-functions-runtime/);
    if (file.endsWith(".js"))
      expect(readFileSync(file, "utf8")).not.toMatch(/_overrideSession|UniverSheetsPlugin/);
  }
});

test("the manifest in dist points to where the build said", () => {
  const url = process.env["INFRAPLAN_URL"] ?? "https://localhost:3000/";
  expect(readFileSync("dist/manifest.xml", "utf8")).toContain(`DefaultValue="${url}taskpane.html"`);
});

test("every file that the manifest names has been built", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  for (const [, path = ""] of manifest.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g))
    expect(hosted).toContain(`dist/${path}`);
});

test("the pane's first screen is a good deal smaller than the pane, and needs neither recognition nor the sheet's plan", () => {
  const size = (file: string) => gzipSync(readFileSync(file)).length;
  const parts = hosted.filter((file) => /^dist\/pane\/[0-9a-f]+\.js$/.test(file));
  const later = parts.reduce((sum, file) => sum + size(file), 0);
  expect(later).toBeGreaterThan(80 * 1024);
  expect(size("dist/taskpane.js")).toBeLessThan(300 * 1024);
  const first = readFileSync("dist/taskpane.js", "utf8");
  for (const table of ["ActivityAdvice", "VendorQuotes"]) expect(first).not.toContain(`"${table}"`);
});
