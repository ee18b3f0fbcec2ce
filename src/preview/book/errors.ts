// What can be wrong with a file that shall be opened: one typed error, for whoever talks to the user to put in words.

export type BookErrorCode =
  /** No bytes at all. */
  | "empty"
  /** Some other kind of file: a PDF, a picture, a Word document, ... */
  | "not_xlsx"
  /** The format of Excel 97 to 2003. */
  | "old_xls"
  /** A binary workbook. */
  | "xlsb"
  /** LibreOffice's format. */
  | "open_document"
  /** CSV, a web page or any other text, whatever the file's name says. */
  | "plain_text"
  /** A workbook with a password. */
  | "encrypted"
  /** A workbook once, but cut off or broken. */
  | "damaged"
  /** It would unpack to more than we are willing to hold in memory. */
  | "too_large";

export class BookError extends Error {
  override readonly name = "BookError";

  constructor(
    readonly code: BookErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What reading a file threw, as ours: whatever a reader trips over is the file's fault, and the cause says which. */
export function asBookError(error: unknown): BookError {
  if (error instanceof BookError) return error;
  return new BookError("damaged", "A part of the workbook cannot be read.", { cause: error });
}
