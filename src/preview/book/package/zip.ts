// Bytes <-> the parts of an .xlsx package. Owns every way in which a file can be no workbook; knows no XML.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { BookError } from "../errors";

/** Path without a leading slash -> bytes. */
export type Parts = Map<string, Uint8Array>;

/** Far above any workbook a person made (tens of MB); below what would end the process. */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
const MAX_PARTS = 20_000;

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, magic: number[]) => magic.every((byte, i) => bytes[i] === byte);

export function unpack(bytes: Uint8Array): Parts {
  if (bytes.length === 0) throw new BookError("empty", "The file is empty.");
  if (startsWith(bytes, OLE)) throw oleError(bytes);
  if (!startsWith(bytes, ZIP)) throw new BookError("not_xlsx", "The file is not an .xlsx workbook.");
  const parts = unzip(bytes);
  if (!parts.has("[Content_Types].xml"))
    throw new BookError("not_xlsx", "The file is a ZIP archive, but not a workbook.");
  return parts;
}

function unzip(bytes: Uint8Array): Parts {
  let unpacked = 0;
  let count = 0;
  const admit = ({ name, originalSize }: { name: string; originalSize: number }) => {
    unpacked += originalSize;
    count += 1;
    if (unpacked > MAX_UNPACKED_BYTES || count > MAX_PARTS) {
      throw new BookError("too_large", "The workbook unpacks to more than can be held in memory.");
    }
    return !name.endsWith("/");
  };
  try {
    const entries = Object.entries(unzipSync(bytes, { filter: admit }));
    return new Map(entries.map(([name, data]) => [name.replaceAll("\\", "/").replace(/^\//, ""), data]));
  } catch (error) {
    if (error instanceof BookError) throw error;
    throw new BookError("damaged", "The file is cut off or damaged.", { cause: error });
  }
}

/** A compound file is either a workbook with a password or an old .xls. The name of the stream is UTF-16. */
function oleError(bytes: Uint8Array): BookError {
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, Math.min(bytes.length, 1 << 20) & ~1));
  return text.includes("EncryptedPackage")
    ? new BookError("encrypted", "The workbook is protected by a password.")
    : new BookError("not_xlsx", "The file is in the old .xls format; save it as .xlsx first.");
}

/** `modified` is fixed so that the same workbook gives the same bytes. */
export function pack(parts: Parts): Uint8Array {
  const modified = new Date(2020, 0, 1);
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: modified });
}

export function textOf(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  if (!bytes) throw new BookError("damaged", `The workbook lacks its part ${path}.`);
  return decode(bytes);
}

/** UTF-8 mostly; UTF-16 where a byte order mark says so. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return new TextDecoder().decode(bytes);
  return strFromU8(bytes);
}

export const bytesOf = (text: string): Uint8Array => strToU8(text);
