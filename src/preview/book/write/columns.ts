// Widths, hidden columns and columns' styles -> cols. Columns that are as they were keep their attributes.
import type { IColumnData } from "@univerjs/core";
import { MAX_COLUMNS } from "../addresses";
import { pixelsToWidth } from "../sizes";
import { childrenOf, parseXml } from "../xml/parse";
import { tag } from "../xml/write";
import type { SheetXml } from "./sheetXml";

type Columns = Readonly<Record<number, Partial<IColumnData>>>;
type Attributes = Record<string, string | number | boolean | undefined>;

/** Characters; an element must name a width even where only the style is meant. */
const STANDARD_WIDTH = 9.140625;

const sameColumn = (a: Partial<IColumnData> | undefined, b: Partial<IColumnData> | undefined) =>
  (a?.w ?? null) === (b?.w ?? null) && Boolean(a?.hd) === Boolean(b?.hd) && (a?.s ?? null) === (b?.s ?? null);

export function writeColumns(
  xml: SheetXml,
  now: Columns,
  before: Columns,
  formatOf: (style: IColumnData["s"]) => number,
): void {
  const numbers = [...new Set([...Object.keys(now), ...Object.keys(before)].map(Number))].sort(
    (a, b) => a - b,
  );
  if (numbers.every((column) => sameColumn(now[column], before[column]))) return;
  const original = originalColumns(xml.get("cols"));
  const described = numbers.map((column): [number, Attributes | null] => {
    const data = now[column];
    if (sameColumn(data, before[column])) return [column, original.at(column)];
    const style = data?.s ? formatOf(data.s) : 0;
    const attributes = {
      width: data?.w === undefined ? STANDARD_WIDTH : pixelsToWidth(data.w),
      customWidth: data?.w === undefined ? undefined : true,
      hidden: data?.hd ? true : undefined,
      style: style || undefined,
    };
    const plain = data?.w === undefined && !data?.hd && style === 0;
    return [column, plain ? null : attributes];
  });
  const runs = [...joined(described), ...original.beyond(Math.max(...numbers))];
  xml.set("cols", runs.length > 0 ? tag("cols", {}, runs.join("")) : "");
}

/** Neighbours that look alike share one element. */
function joined(columns: readonly [number, Attributes | null][]): string[] {
  const runs: { min: number; max: number; attributes: Attributes }[] = [];
  for (const [column, attributes] of columns) {
    if (!attributes) continue;
    const last = runs[runs.length - 1];
    if (last?.max === column && JSON.stringify(last.attributes) === JSON.stringify(attributes)) last.max += 1;
    else runs.push({ min: column + 1, max: column + 1, attributes });
  }
  return runs.map(({ min, max, attributes }) => tag("col", { min, max, ...attributes }));
}

function originalColumns(cols: string) {
  const runs = cols ? childrenOf(parseXml(cols), "col") : [];
  const rest = ({ min: _, max: __, ...attributes }: Record<string, string>) => attributes;
  return {
    at(column: number): Attributes | null {
      const run = runs.find(
        ({ attributes }) => Number(attributes.min) <= column + 1 && column + 1 <= Number(attributes.max),
      );
      return run ? rest(run.attributes) : null;
    },
    /** What runs on to the right of the columns that are described one by one. */
    beyond(column: number): string[] {
      return runs
        .filter(({ attributes }) => Number(attributes.max) > column + 1)
        .map(({ attributes }) => {
          const min = Math.max(Number(attributes.min), column + 2);
          return tag("col", { min, max: Math.min(Number(attributes.max), MAX_COLUMNS), ...rest(attributes) });
        });
    },
  };
}
