// Whether the parts of an archive are what was packed: their size and CRC-32 stand in its directory, and unpacking does
// not look at them. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.14 to 4.3.16
import { strFromU8 } from "fflate";

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const ENTRY_BYTES = 46;
/** The general purpose flag of names in UTF-8. */
const UTF_8 = 0x800;
/** A size that stands elsewhere, because it needs 64 bits. */
const ELSEWHERE = 0xffffffff;

/** The first part that is not as the directory has it, or null. Throws a RangeError where the directory is cut off. */
export function brokenPart(archive: Uint8Array, parts: Readonly<Record<string, Uint8Array>>): string | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let at = directoryOf(view);
  const expected = new Map<string, { crc: number; size: number }>();
  while (at + ENTRY_BYTES <= archive.length && view.getUint32(at, true) === ENTRY) {
    const [nameBytes, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const next = at + ENTRY_BYTES + (nameBytes ?? 0);
    const isUtf8 = (view.getUint16(at + 8, true) & UTF_8) !== 0;
    expected.set(strFromU8(archive.subarray(at + ENTRY_BYTES, next), !isUtf8), {
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
    });
    at = next + (extra ?? 0) + (comment ?? 0);
  }
  for (const [name, data] of Object.entries(parts)) {
    const told = expected.get(name);
    if (!told || (told.size !== ELSEWHERE && told.size !== data.length) || told.crc !== crc32(data))
      return name;
  }
  return null;
}

function directoryOf(view: DataView): number {
  let end = view.byteLength - END_BYTES;
  while (view.getUint32(end, true) !== END) end -= 1;
  const locator = end - LOCATOR_BYTES;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return view.getUint32(end + 16, true);
  const end64 = Number(view.getBigUint64(locator + 8, true));
  return Number(view.getBigUint64(end64 + 48, true));
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(data: Uint8Array): number {
  let crc = ~0;
  for (const byte of data) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
