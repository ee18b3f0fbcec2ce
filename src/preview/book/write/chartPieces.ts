// What several parts of a chart's XML are made of.
import { escapeXml, tag } from "../xml/write";

/** `<c:name val="..."/>`, of which charts are full. */
export const value = (name: string, val: string | number) => tag(`c:${name}`, { val });

export const solid = (rgb: string) => tag("a:solidFill", {}, tag("a:srgbClr", { val: rgb }));

export const CATEGORY_AXIS = 111111111;
export const VALUE_AXIS = 222222222;

/** `size` in hundredths of a point. */
export function titleXml(text: string, size: number): string {
  const properties = tag("a:pPr", {}, tag("a:defRPr", { sz: size, b: 0 }));
  const run = tag(
    "a:r",
    {},
    tag("a:rPr", { lang: "en-US", sz: size, b: 0 }) + tag("a:t", {}, escapeXml(text)),
  );
  const rich = tag("c:rich", {}, `<a:bodyPr/><a:lstStyle/>${tag("a:p", {}, properties + run)}`);
  return tag("c:title", {}, tag("c:tx", {}, rich) + value("overlay", 0));
}
