// Ways in which a file can be broken: bytes of the archive, and parts inside an archive that is whole.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";

export type Damage =
  | { kind: "cut"; at: number }
  | { kind: "bytes"; changes: { at: number; byte: number }[] }
  | { kind: "missing"; part: number }
  | { kind: "twice"; part: number }
  | { kind: "garbled"; part: number }
  | { kind: "text"; part: number; at: number; remove: number; insert: string };

/** A place in something whose length is not known yet, as a share of it. */
const share = fc.double({ min: 0, max: 0.999999, noNaN: true });
const part = fc.nat(40);

/** What breaks readers: wrong numbers and references, open tags and quotes, entities, huge counts. */
const scraps = fc.constantFrom(
  "",
  "<",
  ">",
  '"',
  "&",
  "&#x110000;",
  "]]>",
  "<!--",
  "</row>",
  "<row>",
  '<c r="A1"><v>1</v></c>',
  "-1",
  "1e999",
  "NaN",
  "99999999999",
  "A1:XFD1048576",
  "XFE1",
  "#REF!",
  "..",
  "__proto__",
  "\u0000",
);

export const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cut" as const), at: share }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("bytes" as const),
      changes: fc.array(fc.record({ at: share, byte: fc.nat(255) }), { minLength: 1, maxLength: 20 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("missing" as const), part }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("twice" as const), part }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("garbled" as const), part }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("text" as const),
      part,
      at: share,
      remove: fc.nat(40),
      insert: scraps,
    }),
  },
);

export function damaged(bytes: Uint8Array, how: Damage): Uint8Array {
  if (how.kind === "cut") return bytes.slice(0, Math.floor(how.at * bytes.length));
  if (how.kind === "bytes") {
    const broken = bytes.slice();
    for (const { at, byte } of how.changes) broken[Math.floor(at * broken.length)] = byte;
    return broken;
  }
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort();
  const name = names[how.part % names.length] ?? "";
  const other = names[(how.part + 7) % names.length] ?? "";
  const content = parts[name] ?? new Uint8Array();
  switch (how.kind) {
    case "missing":
      return zipSync(without(parts, name));
    case "twice":
      return zipSync({ ...parts, [other]: content });
    case "garbled":
      return zipSync({ ...parts, [name]: content.map((byte) => byte ^ 0x15) });
    case "text": {
      const text = strFromU8(content);
      const at = Math.floor(how.at * text.length);
      const changed = text.slice(0, at) + how.insert + text.slice(at + how.remove);
      return zipSync({ ...parts, [name]: strToU8(changed) });
    }
  }
}

const without = (parts: Record<string, Uint8Array>, name: string): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(parts).filter(([path]) => path !== name));
