// Workbooks whose formulas are not calculated: for tests of what is written where, thousands of times over. Univer waits
// a tenth of a second before each calculation, which is all the time that such a test takes.
import { withWorkbook, type OpenWorkbook } from "../../../src/cli/withWorkbook";
import { Calculation } from "../../../src/preview/book/calculation/calculation";

const START = "formula.mutation.set-trigger-formula-calculation-start";

/** As `withWorkbook`; values of formulas are those of the file. */
export async function withStillWorkbook<T>(
  bytes: Uint8Array,
  work: (open: OpenWorkbook) => Promise<T>,
): Promise<T> {
  const finished = jest.spyOn(Calculation.prototype, "finished").mockResolvedValue(undefined);
  try {
    return await withWorkbook(bytes, async (open) => {
      const api = open.book.univerAPI;
      const listener = api.addEvent(api.Event.BeforeCommandExecute, (command) => {
        if (command.id === START) command.cancel = true;
      });
      return work(open).finally(() => listener.dispose());
    });
  } finally {
    finished.mockRestore();
  }
}
