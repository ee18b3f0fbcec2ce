// Microsoft's client in Node, and the little of Office.js that stands beside it.
import { createOfficeShim } from "../../../src/preview/host/officeShim";
import { errorCode, excelClient, openExcel } from "./support/excel";

test("the client's names are those of an add-in's page, and nothing else becomes global", () => {
  const before = new Set(Object.keys(globalThis));
  const client = excelClient();
  expect(typeof client.Excel.run).toBe("function");
  expect(Excel).toBe(client.Excel);
  const added = Object.keys(globalThis).filter((name) => !before.has(name));
  expect(added.filter((name) => !["Excel", "Office", "OfficeExtension"].includes(name))).toEqual([]);
});

test("the client belongs to this realm: plain objects and errors are told as such", async () => {
  const excel = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load({ name: true });
    await context.sync();
    expect(sheet.name).toBe("Sheet1");
  });
  const code = await errorCode((context) => context.workbook.worksheets.getItem("Nope"));
  expect(code).toBe("ItemNotFound");
  excel.close();
});

// https://learn.microsoft.com/javascript/api/office/office#office-office-onready-function(1)
test("Office.onReady tells where the add-in runs", async () => {
  const seen: string[] = [];
  const shim = createOfficeShim({ displayLanguage: "pl-PL" });
  const info = await shim.onReady(({ host }) => seen.push(host));
  expect([info.host, info.platform, seen]).toEqual(["Excel", "OfficeOnline", ["Excel"]]);
  expect([shim.context.displayLanguage, shim.context.contentLanguage]).toEqual(["pl-PL", "pl-PL"]);
});

// https://learn.microsoft.com/javascript/api/office/office.requirementsetsupport
test.each<[string, string | undefined, boolean]>([
  ["ExcelApi", "1.1", true],
  ["ExcelApi", "1.16", true],
  ["ExcelApi", "1.20", false],
  ["ExcelApi", undefined, true],
  ["WordApi", "1.1", false],
])("%s %s is supported: %s", (set, version, expected) => {
  expect(createOfficeShim().context.requirements.isSetSupported(set, version)).toBe(expected);
});
