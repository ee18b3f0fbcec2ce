// Workbooks whose formulas are not calculated: for tests of what is written where, thousands of times over. Univer waits
// a tenth of a second before each calculation, which is all the time that such a test takes.
import { withWorkbook, type OpenWorkbook } from "../../../src/cli/withWorkbook";
import { Calculation } from "../../../src/preview/book/calculation/calculation";

const START = "formula.mutation.set-trigger-formula-calculation-start";

/** As `withWorkbook`; formulas have the values of when it was opened. */
export function withStillWorkbook<T>(
  bytes: Uint8Array,
  work: (open: OpenWorkbook) => Promise<T>,
): Promise<T> {
  return withWorkbook(bytes, async (open) => {
    const finished = jest.spyOn(Calculation.prototype, "finished").mockResolvedValue(undefined);
    const api = open.book.univerAPI;
    const listener = api.addEvent(api.Event.BeforeCommandExecute, (command) => {
      if (command.id === START) command.cancel = true;
    });
    return work(open).finally(() => {
      listener.dispose();
      finished.mockRestore();
    });
  });
}
