// Excel's limits on what travels: bytes of a request and a response, cells of a read.
// https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
import { rangeExceedsLimit, requestTooLarge, responseTooLarge } from "./errors";

/** Excel on the web: 5 MB each way. */
const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;
/** A range that is read or written at once. */
const MAX_CELLS = 5_000_000;

const encoder = new TextEncoder();

export function bytesOf(payload: object): number {
  return encoder.encode(JSON.stringify(payload)).length;
}

export function checkRequest(bytes: number): void {
  if (bytes > MAX_PAYLOAD_BYTES) throw requestTooLarge();
}

export function checkResponse(bytes: number): void {
  if (bytes > MAX_PAYLOAD_BYTES) throw responseTooLarge();
}

export function checkCells(rows: number, columns: number): void {
  if (rows * columns > MAX_CELLS) throw rangeExceedsLimit();
}
