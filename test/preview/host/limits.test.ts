// Limits of Excel on the web, and failures on demand.
// https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
import { errorCode, openExcel, type TestExcel } from "./support/excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const write =
  (value: string) =>
  (context: Excel.RequestContext): void => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
  };

async function a1(): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

test("syncs and bytes are counted; what has nothing to do is no sync", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    await context.sync();
  });
  const { syncs, requestBytes, responseBytes, maxRequestBytes } = excel.host.stats;
  expect(syncs).toBe(1);
  expect(requestBytes).toBeGreaterThan(100);
  expect(responseBytes).toBeGreaterThan(50);
  expect(maxRequestBytes).toBe(requestBytes);
});

test("a request over 5 MB is refused and nothing of it is done", async () => {
  const wide = "x".repeat(30_000);
  const code = await errorCode((context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, 200, 1);
    range.values = Array.from({ length: 200 }, () => [wide]);
  });
  expect(code).toBe("RequestPayloadSizeLimitExceeded");
  expect(await a1()).toBe("");
});

test("a response over 5 MB is refused, though the batch was carried out", async () => {
  const code = await errorCode((context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, 200, 1);
    range.values = "y".repeat(30_000) as unknown as string[][];
    range.load("values");
  });
  expect(code).toBe("ResponsePayloadSizeLimitExceeded");
  expect(await a1()).toBe("y".repeat(30_000));
});

test("a range of more than five million cells cannot be read", async () => {
  const code = await errorCode((context) => {
    context.workbook.worksheets.getFirst().getRange("A1:E1000001").load("values");
  });
  expect(code).toBe("RangeExceedsLimit");
});

describe("on demand", () => {
  test("the n-th sync is refused as a whole", async () => {
    excel.host.faults.fail({ sync: 2, code: "ServiceNotAvailable" });
    expect(await errorCode(write("first"))).toBe("none");
    expect(await errorCode(write("second"))).toBe("ServiceNotAvailable");
    expect(await a1()).toBe("first");
  });

  test("one action of a sync fails, and those before it stay", async () => {
    excel.host.faults.fail({ sync: 1, action: 1, code: "AccessDenied" });
    const code = await errorCode((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("A1").values = [["lost"]];
    });
    expect(code).toBe("AccessDenied");
    expect(await a1()).toBe("kept");
  });

  test("the answer to a batch that was carried out is lost", async () => {
    excel.host.faults.loseAnswer(1);
    expect(await errorCode(write("done"))).toBe("GeneralException");
    expect(await a1()).toBe("done");
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit
  test("Excel is in cell-editing mode until the user is done", async () => {
    excel.host.faults.cellEditMode = true;
    expect(await errorCode(write("x"))).toBe("InvalidOperationInCellEditMode");
    excel.host.faults.cellEditMode = false;
    expect(await errorCode(write("x"))).toBe("none");
  });

  test("a workbook opened read-only can be read and not changed", async () => {
    excel.host.readOnly = true;
    expect(await errorCode(write("x"))).toBe("AccessDenied");
    expect(await errorCode((context) => context.workbook.worksheets.add("New"))).toBe("AccessDenied");
    expect(await a1()).toBe("");
  });
});
