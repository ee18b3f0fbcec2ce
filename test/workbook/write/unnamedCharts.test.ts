// A build that breaks off between adding a chart and naming it: the next one takes away that chart, and no other.
import { withWorkbook, type OpenWorkbook } from "../../../src/cli/withWorkbook";
import { HostError } from "../../../src/preview/host/errors";
import { ActionType } from "../../../src/preview/host/protocol";
import { createSheet } from "../../../src/workbook";
import { asUser, plan, STORE, workbookOf } from "../support";

const planned = () => plan({ tables: [] });

/** The only things of the plan with a name to set are its charts. */
async function breakOffAtNaming({ host }: OpenWorkbook): Promise<void> {
  const spy = jest.spyOn(host.faults, "beforeAction").mockImplementation(({ ActionType: type, Name }) => {
    if (type === ActionType.SetProperty && Name === "Name") throw new HostError("GeneralException", "no");
  });
  await expect(createSheet(planned())).rejects.toMatchObject({ code: "refused" });
  spy.mockRestore();
}

function chartNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const charts = context.workbook.worksheets.getItem("Decision Matrix").charts.load("items/name");
    await context.sync();
    return charts.items.map(({ name }) => name);
  });
}

/** As Excel's own button does: a name of Excel's making. */
const draw = (address: string, name?: string): Promise<void> =>
  asUser(({ worksheets }) => {
    const sheet = worksheets.getItem("Decision Matrix");
    const chart = sheet.charts.add("BarClustered", sheet.getRange(address), "Auto");
    if (name !== undefined) chart.name = name;
  });

const inStore = async (work: (open: OpenWorkbook) => Promise<void>): Promise<void> =>
  withWorkbook(await workbookOf(STORE), work);

test("the chart that was never named goes", () =>
  inStore(async (open) => {
    await breakOffAtNaming(open);
    expect(await chartNames()).toEqual(["Chart 1"]);
    await breakOffAtNaming(open);
    expect(await chartNames()).toHaveLength(1);
    await createSheet(planned());
    expect(await chartNames()).toEqual(["Shares"]);
  }));

test("charts that the user draws on our sheet stay, before and after the fault", () =>
  inStore(async (open) => {
    await createSheet(planned());
    await draw("C6:C7"); // the very cells of ours
    // One that is there is not drawn again.
    await asUser(({ worksheets }) => worksheets.getItem("Decision Matrix").charts.getItem("Shares").delete());
    await breakOffAtNaming(open);
    await draw("B6:B7");
    await draw("C6:C7", "Mine");
    expect(await chartNames()).toEqual([
      "Chart 1",
      expect.stringMatching(/^Chart/),
      expect.any(String),
      "Mine",
    ]);
    await createSheet(planned());
    const names = await chartNames();
    expect(names).toHaveLength(4);
    expect(names).toEqual(expect.arrayContaining(["Chart 1", "Mine", "Shares"]));
  }));

test("a later build has nothing to find", () =>
  inStore(async () => {
    await createSheet(planned());
    await draw("C6:C7");
    await createSheet(planned());
    expect((await chartNames()).sort()).toEqual(["Chart 1", "Shares"]);
  }));
