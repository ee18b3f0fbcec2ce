// What a workbook keeps for add-ins: custom XML parts.
import { errorCode, openExcel, type TestExcel } from "./support/excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const NAMESPACE = "urn:example:answers";
const XML = `<?xml version="1.0"?><answers xmlns="${NAMESPACE}"><a>1 &lt; 2</a></answers>`;

// https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection
describe("custom XML parts", () => {
  test("are found by their namespace, in a later batch too", async () => {
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(XML);
      context.workbook.customXmlParts.add('<other xmlns="urn:other"/>');
      await context.sync();
    });
    const found = await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
      const part = parts.getOnlyItemOrNullObject();
      part.load("id,namespaceUri");
      const [count, all, xml] = [parts.getCount(), context.workbook.customXmlParts.getCount(), part.getXml()];
      await context.sync();
      return [count.value, all.value, part.namespaceUri, xml.value, part.id];
    });
    expect(found.slice(0, 4)).toEqual([1, 2, NAMESPACE, XML]);
    expect(found[4]).toMatch(/^\{[0-9A-F-]{36}\}$/);
  });

  test("are rewritten and deleted", async () => {
    const result = await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add(XML);
      part.load("id");
      await context.sync();
      part.setXml(XML.replace("1", "2"));
      const xml = part.getXml();
      await context.sync();
      context.workbook.customXmlParts.getItem(part.id).delete();
      const gone = context.workbook.customXmlParts.getItemOrNullObject(part.id);
      await context.sync();
      return [xml.value, gone.isNullObject];
    });
    expect(result).toEqual([XML.replace("1", "2"), true]);
  });

  test("that are no XML are refused", async () => {
    for (const xml of ["", "text", "<a>", "<a></b>", "<a/><b/>", "<a>x</a> tail"]) {
      expect(await errorCode((context) => context.workbook.customXmlParts.add(xml))).toBe("InvalidArgument");
    }
  });

  test("getOnlyItem wants exactly one", async () => {
    const only = (context: Excel.RequestContext) =>
      context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItem().load("id");
    expect(await errorCode(only)).toBe("ItemNotFound");
    await errorCode((context) => {
      context.workbook.customXmlParts.add(XML);
      context.workbook.customXmlParts.add(XML);
    });
    expect(await errorCode(only)).toBe("GeneralException");
  });
});
