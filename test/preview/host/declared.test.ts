// The host offers what Microsoft's client asks for, under Microsoft's names, and refuses the rest by name.
// https://learn.microsoft.com/javascript/api/excel
import { declaredClasses } from "../../../src/preview/host/define";
import { errorCode, excelClient, openExcel } from "./support/excel";

/** Names that only the wire knows, and why. */
const ON_THE_WIRE_ONLY: Record<string, string> = {
  "Worksheet.gridlines": "the client sets showGridlines under this name",
};

const { Excel: client } = excelClient();
const classes = [...declaredClasses()];

test("the model is declared", () => {
  expect(classes.map(([name]) => name)).toEqual(
    expect.arrayContaining(["Workbook", "Worksheet", "Range", "Table", "Chart"]),
  );
});

test.each(classes)("every member of %s is in Microsoft's client", (name, members) => {
  const prototype = (client as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype;
  expect(prototype).toBeDefined();
  const unknown = [...members.properties, ...members.links, ...members.methods].filter(
    (member) => !(member in (prototype ?? {})) && !(`${name}.${member}` in ON_THE_WIRE_ONLY),
  );
  expect(unknown).toEqual([]);
});

test.each<[string, (context: Excel.RequestContext) => unknown]>([
  // Excel saves settings in a part of the file that names the add-in; they would be gone with the next opening here.
  ["Workbook.settings", (context) => context.workbook.settings.load("items/key")],
  ["Workbook.getActiveSlicer", (context) => context.workbook.getActiveSlicer().load("name")],
  ["Range.removeDuplicates", (context) => context.workbook.getSelectedRange().removeDuplicates([0], true)],
  ["Range.style", (context) => (context.workbook.getSelectedRange().style = "Good")],
  ["Worksheet.shapes", (context) => context.workbook.worksheets.getFirst().shapes.load("items/name")],
  ["Worksheet.tabId", (context) => context.workbook.worksheets.getFirst().load("tabId")],
])("%s is refused by its name", async (member, use) => {
  const excel = await openExcel();
  try {
    await Excel.run(async (context) => {
      use(context);
      await context.sync();
    });
    throw new Error("It was not refused.");
  } catch (problem) {
    expect(problem).toBeInstanceOf(OfficeExtension.Error);
    expect((problem as OfficeExtension.Error).code).toBe("NotImplemented");
    expect((problem as OfficeExtension.Error).message).toContain(member);
  } finally {
    excel.close();
  }
});

test("nothing of JavaScript's own objects is reachable", async () => {
  const excel = await openExcel();
  const code = await errorCode((context) => {
    context.workbook.worksheets.getFirst().load("constructor,__proto__");
  });
  excel.close();
  expect(code).toBe("NotImplemented");
});
