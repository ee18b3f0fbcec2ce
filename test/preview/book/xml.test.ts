// The XML of a broken or hostile file is refused in time that grows with its length, not with its square.
import { BookError } from "../../../src/preview/book/errors";
import { parseXml } from "../../../src/preview/book/xml/parse";

const LONG = 400_000;

test.each([
  ["a run of opening brackets", "<".repeat(LONG)],
  ["comments that are never closed", "<!--".repeat(LONG / 4)],
  ["one endless name", `<${"a".repeat(LONG)}`],
  ["attributes without an end", `<a ${'b="c" '.repeat(LONG / 6)}`],
  ["quotes that are never closed", `<a ${'b="'.repeat(LONG / 3)}`],
  ["elements that are never closed", "<a>".repeat(LONG / 3)],
  ["a closing tag too many", "<a></a></a>"],
  ["a bare < in the text", "<a>1 < 2</a>"],
  ["nothing", ""],
])("%s: the part is broken, and that is soon found out", (_, xml) => {
  const from = Date.now();
  expect(() => parseXml(xml)).toThrow(BookError);
  expect(Date.now() - from).toBeLessThan(2000);
});

test("comments, instructions, CDATA and > in quotes are read as XML has them", () => {
  const { attributes, text, children } = parseXml(
    `<?xml version="1.0"?><!-- <b> --><a x="1>2" y='"'>t&lt;<![CDATA[<raw>]]><b/></a>`,
  );
  expect(attributes).toEqual({ x: "1>2", y: '"' });
  expect(text).toBe("t<<raw>");
  expect(children.map(({ name }) => name)).toEqual(["b"]);
});
