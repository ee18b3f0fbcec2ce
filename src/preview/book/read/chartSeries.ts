// A series of a chart's part -> BookSeries, and the chart's type as its series draw it.
import { lineStyleOf, markerStyleOf } from "../chartLooks";
import type { BookLineStyle, BookMarker, BookSeries } from "../types";
import { child, childrenOf, descendants, flag, numeric, type XmlElement } from "../xml/parse";

/** What the chart's type says of all series; what a series says otherwise is its own. */
export interface TypeLook {
  markers: boolean;
  lines: boolean;
}

/** `type` is null where series have neither lines nor markers: bars, areas, slices. */
export function readSeries(series: XmlElement, type: TypeLook | null): BookSeries {
  const reference = (...names: string[]) =>
    names.map((name) => child(series, name)).flatMap((found) => (found ? descendants(found, "f") : []))[0]
      ?.text ?? "";
  const name = child(series, "tx");
  const nameRef = reference("tx");
  const color = colorIn(child(series, "spPr")) ?? colorIn(child(child(series, "marker"), "spPr"));
  const marker = type && markerOf(series, type);
  const line = type && lineOf(series, type);
  return {
    name: (name ? descendants(name, "v")[0]?.text : undefined) ?? "",
    ...(nameRef ? { nameRef } : {}),
    values: reference("val", "yVal"),
    x: reference("cat", "xVal"),
    ...(color ? { color } : {}),
    ...(marker ? { marker } : {}),
    ...(line ? { line } : {}),
  };
}

/** A chart of lines is of the type of its first series; the others' looks stand beside them. */
export function typeLook(group: XmlElement | undefined): TypeLook & { smooth: boolean } {
  const series = childrenOf(group, "ser");
  const [first] = series;
  return {
    markers: first !== undefined && isMarked(first),
    lines: series.some((one) => !isBare(one)),
    smooth: series.some((one) => flag(child(one, "smooth")?.attributes.val)),
  };
}

const symbolOf = (series: XmlElement) => child(child(series, "marker"), "symbol")?.attributes.val;

/** A series without a word on markers has them. */
const isMarked = (series: XmlElement): boolean => symbolOf(series) !== "none";

const isBare = (series: XmlElement): boolean =>
  child(child(child(series, "spPr"), "ln"), "noFill") !== undefined;

function markerOf(series: XmlElement, { markers }: TypeLook): BookMarker | undefined {
  if (!isMarked(series)) return markers ? { style: "None" } : undefined;
  const element = child(series, "marker");
  const style = markerStyleOf(symbolOf(series)) ?? (markers ? undefined : "Automatic");
  const size = numeric(child(element, "size")?.attributes.val);
  const shape = child(element, "spPr");
  const [fill, outline] = [colorIn(child(shape, "solidFill")), colorIn(child(shape, "ln"))];
  const marker = {
    ...(style ? { style } : {}),
    ...(size === undefined ? {} : { size }),
    ...(fill ? { fill } : {}),
    ...(outline ? { outline } : {}),
  };
  return Object.keys(marker).length > 0 ? marker : undefined;
}

function lineOf(series: XmlElement, { lines }: TypeLook): BookLineStyle | undefined {
  if (isBare(series)) return lines ? "None" : undefined;
  const line = child(child(series, "spPr"), "ln");
  return lineStyleOf(child(line, "prstDash")?.attributes.val);
}

function colorIn(element: XmlElement | undefined): string | undefined {
  const rgb = element && descendants(element, "srgbClr")[0]?.attributes.val;
  return rgb ? `#${rgb}` : undefined;
}
