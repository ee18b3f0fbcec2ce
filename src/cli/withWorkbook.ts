// Opens a workbook without Excel: the book, the host over it, and Microsoft's own client that our code speaks to.
import { functionsPl } from "../i18n/functions.pl";
import { openBook } from "../preview/book";
import type { Book, LoadedFunctions } from "../preview/book/types";
import { createHost, type Host } from "../preview/host";
import { installNodeClient, type NodeClient } from "../preview/host/nodeClient";

export interface OpenWorkbook {
  book: Book;
  host: Host;
}

/** Cells that call them are saved as Excel saves them, built or not. */
const OURS = Object.keys(functionsPl);

let client: NodeClient | null = null;

/** Runs `work` with `Excel` and `Office` bound to the workbook of these bytes; closes it afterwards. One at a time. */
export async function withWorkbook<T>(
  bytes: Uint8Array,
  work: (open: OpenWorkbook) => Promise<T>,
  functions?: LoadedFunctions | null,
): Promise<T> {
  client ??= installNodeClient();
  const book = await openBook({ bytes, customNames: OURS, ...(functions && { functions }) });
  const host = createHost(book);
  host.session(client.OfficeExtension);
  try {
    return await work({ book, host });
  } finally {
    host.dispose();
    book.dispose();
  }
}
