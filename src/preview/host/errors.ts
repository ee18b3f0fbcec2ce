// Excel's errors by code, with Excel's sentences. Knows no action and no object.
// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling

/** A refusal that reaches the add-in as OfficeExtension.Error with this code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const invalidArgument = (detail = ""): HostError =>
  new HostError(
    "InvalidArgument",
    sentence("The argument is invalid or missing or has an incorrect format.", detail),
  );

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

/** For the end of a search: `find(key) ?? missing()`. */
export function missing(): never {
  throw itemNotFound();
}

export const itemAlreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

export const accessDenied = (detail = ""): HostError =>
  new HostError("AccessDenied", sentence("You cannot perform the requested operation.", detail), 403);

export const invalidOperation = (detail = ""): HostError =>
  new HostError("InvalidOperation", sentence("The operation attempted is invalid on the object.", detail));

export const invalidBinding = (): HostError =>
  new HostError("InvalidObjectPath", "The object path is no longer valid: the object it stood for is gone.");

export const insertDeleteConflict = (detail = ""): HostError =>
  new HostError(
    "InsertDeleteConflict",
    sentence("The insert or delete operation attempted resulted in a conflict.", detail),
    409,
  );

/** What Excel can do and the stand-in cannot: refused by its name, never ignored. */
export const notImplemented = (member: string): HostError =>
  new HostError(
    "NotImplemented",
    `The requested feature isn't implemented: ${member} is not part of this stand-in for Excel.`,
    501,
  );

/** Tables over tables or merged cells. */
export const mergedRangeConflict = (): HostError =>
  new HostError(
    "MergedRangeConflict",
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  );

export const rangeExceedsLimit = (): HostError =>
  new HostError(
    "RangeExceedsLimit",
    "The cell count in the range has exceeded the maximum supported number.",
  );

export const requestTooLarge = (): HostError =>
  new HostError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.", 413);

export const responseTooLarge = (): HostError =>
  new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", 413);

function sentence(text: string, detail: string): string {
  return detail ? `${text} ${detail}` : text;
}
