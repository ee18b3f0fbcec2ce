// Bytes <-> the parts of an .xlsx package. Owns every way in which a file can be no workbook; knows no XML.
import { strFromU8, strToU8, unzipSync } from "fflate";
import { BookError } from "../errors";
import { brokenPart } from "./checksums";
import { directoryOf } from "./directory";
import { rememberPacked } from "./pack";

/** Path without a leading slash -> bytes. */
export type Parts = Map<string, Uint8Array>;

/** Far above any workbook a person made (tens of MB); below what would end the process. */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
const MAX_PARTS = 20_000;
/** Real sheets shrink to a fiftieth at most; what shrinks more is made to fill a memory. */
const MAX_RATIO = 200;
/** Up to here nobody minds. */
const HARMLESS_BYTES = 64 * 1024 * 1024;

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, magic: number[]) => magic.every((byte, i) => bytes[i] === byte);

export function unpack(bytes: Uint8Array): Parts {
  if (bytes.length === 0) throw new BookError("empty", "The file is empty.");
  if (startsWith(bytes, OLE)) throw oleError(bytes);
  if (!startsWith(bytes, ZIP)) throw otherError(bytes);
  const parts = unzip(bytes);
  if (!parts.has("[Content_Types].xml")) {
    const kind = strFromU8((parts.get("mimetype") ?? new Uint8Array()).subarray(0, 100));
    throw kind.startsWith("application/vnd.oasis.opendocument")
      ? new BookError("open_document", "The file is in LibreOffice's format; save it as .xlsx first.")
      : new BookError("not_xlsx", "The file is a ZIP archive, but not a workbook.");
  }
  return parts;
}

function unzip(bytes: Uint8Array): Parts {
  let unpacked = 0;
  let count = 0;
  const admit = ({ name, originalSize }: { name: string; originalSize: number }) => {
    unpacked += originalSize;
    count += 1;
    const swells = unpacked > HARMLESS_BYTES && unpacked > bytes.length * MAX_RATIO;
    if (swells || unpacked > MAX_UNPACKED_BYTES || count > MAX_PARTS) {
      throw new BookError("too_large", "The workbook unpacks to more than can be held in memory.");
    }
    return !name.endsWith("/");
  };
  try {
    const unzipped = unzipSync(bytes, { filter: admit });
    const directory = directoryOf(bytes);
    const broken = brokenPart(directory, unzipped);
    if (broken !== null) throw new BookError("damaged", `The part ${broken} is not what was saved.`);
    const entries = Object.entries(unzipped);
    for (const [name, data] of entries) {
      const entry = directory.get(name);
      if (entry) rememberPacked(data, entry);
    }
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
    : new BookError("old_xls", "The file is in the old .xls format; save it as .xlsx first.");
}

/** What a text never holds, and any other kind of file does near its beginning. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]|^%PDF/;

function otherError(bytes: Uint8Array): BookError {
  return NO_TEXT.test(decode(bytes.subarray(0, 4096)))
    ? new BookError("not_xlsx", "The file is not an .xlsx workbook.")
    : new BookError("plain_text", "The file is text (CSV, a web page); save it as .xlsx first.");
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
