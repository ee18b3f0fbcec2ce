// The directory of a ZIP archive: of each part the size and CRC-32 it was packed with, and where its packed bytes lie.
// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.14 to 4.3.16
import { strFromU8 } from "fflate";

export interface Entry {
  crc: number;
  size: number;
  /** 0: stored, 8: deflated. */
  method: number;
  /** As it lies in the archive; null where 64 bits are needed to find it. */
  packed: Uint8Array<ArrayBuffer> | null;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
/** The general purpose flag of names in UTF-8. */
const UTF_8 = 0x800;
/** A size or place that stands elsewhere, because it needs 64 bits. */
export const ELSEWHERE = 0xffffffff;

/** By name. Throws a RangeError where the directory is cut off. */
export function directoryOf(archive: Uint8Array): Map<string, Entry> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const entries = new Map<string, Entry>();
  let at = directoryStart(view);
  while (at + ENTRY_BYTES <= archive.length && view.getUint32(at, true) === ENTRY) {
    const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
    const isUtf8 = (view.getUint16(at + 8, true) & UTF_8) !== 0;
    entries.set(strFromU8(archive.subarray(at + ENTRY_BYTES, nameEnd), !isUtf8), {
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      packed: packedBytes(archive, view, at),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The name and the extra field before the bytes may be others than in the directory. */
function packedBytes(archive: Uint8Array, view: DataView, entry: number): Entry["packed"] {
  const length = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  if (length === ELSEWHERE || local === ELSEWHERE) return null;
  const start = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return archive.slice(start, start + length);
}

function directoryStart(view: DataView): number {
  let end = view.byteLength - END_BYTES;
  while (view.getUint32(end, true) !== END) end -= 1;
  const locator = end - LOCATOR_BYTES;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return view.getUint32(end + 16, true);
  const end64 = Number(view.getBigUint64(locator + 8, true));
  return Number(view.getBigUint64(end64 + 48, true));
}
