// Whether the parts of an archive are what was packed: their size and CRC-32 stand in its directory, and unpacking does
// not look at them.
import { ELSEWHERE, type Entry } from "./directory";

/** The first part that is not as the directory has it, or null. */
export function brokenPart(
  directory: ReadonlyMap<string, Entry>,
  parts: Readonly<Record<string, Uint8Array>>,
): string | null {
  for (const [name, data] of Object.entries(parts)) {
    const told = directory.get(name);
    if (!told || (told.size !== ELSEWHERE && told.size !== data.length) || told.crc !== crc32(data))
      return name;
  }
  return null;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

export function crc32(data: Uint8Array): number {
  let crc = ~0;
  for (const byte of data) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
