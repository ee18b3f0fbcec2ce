// Parts -> the bytes of an .xlsx. What came out of an archive and was not touched goes in again as it was packed:
// packing a large part anew takes seconds. The platform packs several times faster than a script.
import { Zip, type ZipInputFile } from "fflate";
import { crc32 } from "./checksums";
import type { Entry } from "./directory";
import type { Parts } from "./zip";

type Packed = Entry & { packed: NonNullable<Entry["packed"]> };

/** Parts are never changed in place: whoever changes one puts another array in its stead. */
const unpackedFrom = new WeakMap<Uint8Array, Packed>();

/** `method` 8 is what `pack` makes; unpacking knows it and 0, stored. */
export function rememberPacked(part: Uint8Array, { packed, ...entry }: Entry): void {
  if (packed && packed.length > 0) unpackedFrom.set(part, { ...entry, packed });
}

/** Fixed, so that the same workbook gives the same bytes. */
const MODIFIED = new Date(2020, 0, 1);

export async function pack(parts: Parts): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, part] of parts) add(zip, filename, unpackedFrom.get(part) ?? (await packed(part)));
  zip.end();
  return joined(chunks);
}

async function packed(part: Uint8Array): Promise<Packed> {
  return { crc: crc32(part), size: part.length, method: 8, packed: await deflated(part) };
}

/** The header and the checksum of "deflate", RFC 1950: not every Node 20 knows "deflate-raw", which has neither. */
const HEADER_BYTES = 2;
const CHECKSUM_BYTES = 4;

async function deflated(part: Uint8Array): Promise<Packed["packed"]> {
  const stream = new Blob([part.slice()]).stream().pipeThrough(new CompressionStream("deflate"));
  const wrapped = await new Response(stream).arrayBuffer();
  return new Uint8Array(wrapped.slice(HEADER_BYTES, -CHECKSUM_BYTES));
}

function add(zip: Zip, filename: string, { crc, size, method, packed }: Packed): void {
  const file: ZipInputFile = { filename, crc, size, compression: method, mtime: MODIFIED };
  zip.add(file);
  file.ondata?.(null, packed, true);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
