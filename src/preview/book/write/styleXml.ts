// The pieces of a cell format -> XML: font, fill, border, alignment.
import {
  BaselineOffset,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { BORDERS, HORIZONTAL, VERTICAL } from "../read/styles";
import { tag } from "../xml/write";

/** "#RRGGBB", "rgb(1, 2, 3)" -> AARRGGBB. */
export function argb(colourText: string): string {
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(colourText);
  const hex = channels
    ? channels
        .slice(1)
        .map((channel) => Number(channel).toString(16).padStart(2, "0"))
        .join("")
    : colourText.replace(/^#/, "");
  const full = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
  return `FF${full.slice(0, 6).toUpperCase().padStart(6, "0")}`;
}

export const colour = (name: string, value: string) => tag(name, { rgb: argb(value) });

export function fontXml(style: IStyleData): string {
  const inner = [
    style.bl ? "<b/>" : "",
    style.it ? "<i/>" : "",
    style.st?.s ? "<strike/>" : "",
    style.ul?.s ? "<u/>" : "",
    style.va === BaselineOffset.SUPERSCRIPT ? tag("vertAlign", { val: "superscript" }) : "",
    style.va === BaselineOffset.SUBSCRIPT ? tag("vertAlign", { val: "subscript" }) : "",
    tag("sz", { val: style.fs ?? 11 }),
    style.cl?.rgb ? colour("color", style.cl.rgb) : "",
    tag("name", { val: style.ff ?? "Calibri" }),
  ];
  return tag("font", {}, inner.join(""));
}

export function fillXml({ bg }: IStyleData): string {
  if (!bg?.rgb) return "";
  return tag(
    "fill",
    {},
    tag("patternFill", { patternType: "solid" }, colour("fgColor", bg.rgb) + tag("bgColor", { indexed: 64 })),
  );
}

export function borderXml(border: Nullable<IBorderData>): string {
  const side = (name: string, key: "l" | "r" | "t" | "b") => {
    const data = border?.[key];
    const style = Object.entries(BORDERS).find(([, value]) => value === data?.s)?.[0];
    return data && style ? tag(name, { style }, colour("color", data.cl.rgb ?? "#000000")) : `<${name}/>`;
  };
  const sides = side("left", "l") + side("right", "r") + side("top", "t") + side("bottom", "b");
  return sides.includes("style=") ? tag("border", {}, `${sides}<diagonal/>`) : "";
}

export function alignmentXml({ ht, vt, tb, tr, pd }: IStyleData): string {
  const name = (names: Readonly<Record<string, number>>, value: Nullable<number>) =>
    Object.entries(names).find(([, number]) => number === value)?.[0];
  const angle = tr?.v ? 255 : tr?.a ? (tr.a > 0 ? tr.a + 90 : -tr.a) : undefined;
  const indent = Math.round((pd?.l ?? pd?.r ?? 0) / 9);
  const attributes = {
    horizontal: name(HORIZONTAL, ht),
    vertical: name(VERTICAL, vt),
    textRotation: angle,
    wrapText: tb === WrapStrategy.WRAP ? true : undefined,
    indent: indent > 0 ? indent : undefined,
  };
  return Object.values(attributes).some((value) => value !== undefined) ? tag("alignment", attributes) : "";
}
