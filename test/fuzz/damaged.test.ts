// Broken files: each is refused with one of our errors, or it opens, and then it can be saved and opened again.
import fc from "fast-check";
import { withWorkbook } from "../../src/cli/withWorkbook";
import { BookError, openBook } from "../../src/preview/book";
import { createSheet } from "../../src/workbook";
import { plan, STORE, workbookOf } from "../workbook/support";
import { PATIENCE, search } from "./support/budget";
import { damage, damaged } from "./support/damage";

jest.setTimeout(PATIENCE);

/** Tables, charts, links, rules, names, a custom XML part: a bit of everything. */
async function whole(): Promise<Uint8Array> {
  return withWorkbook(await workbookOf(STORE), async ({ book }) => {
    await createSheet(plan());
    await book.calculated();
    return book.save();
  });
}

/** Milliseconds in which a small file must be done with, on a busy machine. */
const HANG = 10_000;

async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const book = await openBook({ bytes });
    const saved = await book.save().finally(() => book.dispose());
    const again = await openBook({ bytes: saved });
    again.dispose();
    return "opened";
  } catch (error) {
    if (error instanceof BookError) return error.code;
    throw error;
  }
}

test("damaged: a broken file is refused by name, or opened whole", async () => {
  const bytes = await whole();
  expect(await outcome(bytes)).toBe("opened");
  await search(
    "damaged",
    fc.asyncProperty(damage, async (how) => {
      const from = Date.now();
      await outcome(damaged(bytes, how));
      expect(Date.now() - from).toBeLessThan(HANG);
    }),
    60,
  );
});
