// Excel for a test: Microsoft's client on a new workbook. `batch` is Excel.run on it.
import { openBook } from "../../../../src/preview/book";
import type { Book } from "../../../../src/preview/book/types";
import { createHost, type Host } from "../../../../src/preview/host";
import { installNodeClient, type NodeClient } from "../../../../src/preview/host/nodeClient";

let client: NodeClient | undefined;

/** The client is started once a test file: it takes a moment, and keeps nothing of a workbook. */
export function excelClient(): NodeClient {
  client ??= installNodeClient();
  return client;
}

export interface TestExcel {
  book: Book;
  host: Host;
  close(): void;
}

export async function openExcel(): Promise<TestExcel> {
  const { OfficeExtension } = excelClient();
  const book = await openBook();
  const host = createHost(book);
  host.session(OfficeExtension);
  return {
    book,
    host,
    close() {
      host.dispose();
      book.dispose();
    },
  };
}

/** The code of the error that a batch ends with; "none" where it succeeds. */
export async function errorCode(batch: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return "none";
  } catch (problem) {
    return problem instanceof OfficeExtension.Error ? problem.code : `not Excel's: ${String(problem)}`;
  }
}
