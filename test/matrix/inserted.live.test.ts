// Rows that the user puts into our tables while the sheet stands: what is live counts on, before anything is built again.
import { withWorkbook } from "../../src/cli/withWorkbook";
import { layOut } from "../../src/matrix/layout";
import { planSheet } from "../../src/matrix/planSheet";
import { decide } from "../../src/playbook/decide";
import { buildSheet, createSheet } from "../../src/workbook";
import { asUser, cellsAt, workbookOf } from "../workbook/support";
import { ANSWERS, COSTS, FINDINGS } from "./support/findings";

jest.setTimeout(60_000);

test("blank rows among the criteria leave the weight that decides as it was; notes below the table find room", async () => {
  const decision = decide(FINDINGS, ANSWERS);
  const plan = planSheet(decision, "en");
  const { block } = layOut(decision).flips;
  const named = async (): Promise<unknown[][]> => {
    const { values } = await cellsAt(plan.name, block.span("weightCriterion"));
    return values;
  };
  await withWorkbook(await workbookOf({ Costs: COSTS }), async ({ book }) => {
    await createSheet(plan);
    await book.calculated();
    const before = await named();
    expect(before.filter(([name]) => name !== "").length).toBeGreaterThan(1);
    const { top } = layOut(decision).weights.block;
    await asUser(({ worksheets }) => {
      for (const row of [top + 6, top + 3, top + 3])
        worksheets.getItem(plan.name).getRange(`${row}:${row}`).insert("Down");
    });
    await book.calculated();
    expect(await named()).toEqual(before);

    const notes = ["asked Ann", "asked Bob", "asked Cy"];
    const below = layOut(decision).weights.block.bottom + 3 + 1;
    await asUser(({ worksheets }) => {
      const sheet = worksheets.getItem(plan.name);
      sheet.getRange(`${below}:${below + 2}`).insert("Down");
      sheet.getRange(`A${below}:A${below + 2}`).values = notes.map((note) => [note]);
    });
    await buildSheet((own) => planSheet(decision, "en", own));
    await book.calculated();
    const { values } = await cellsAt(plan.name, `A${below - 1}:A${below + 4}`);
    expect(values.flat().filter((text) => notes.includes(String(text)))).toEqual(notes);
    expect(await named()).toEqual(before);
  });
});
