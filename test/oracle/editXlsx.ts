// Changes numbers in a saved .xlsx without any spreadsheet program, and drops every calculated value,
// so that nothing cached can pass for a calculation.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export interface Change {
  sheet: string;
  address: string;
  value: number;
}

export function withChanges(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  const files = unzipSync(bytes);
  const paths = sheetPaths(files);
  for (const path of paths.values()) {
    const xml = textOf(files, path);
    files[path] = strToU8(
      xml.replace(CELL, (cell) => (cell.includes("<f") ? cell.replace(/<v>[^<]*<\/v>/, "") : cell)),
    );
  }
  for (const { sheet, address, value } of changes) {
    const path = paths.get(sheet);
    const before = path === undefined ? "" : textOf(files, path);
    const after = before.replace(CELL, (cell) => {
      if (!cell.includes(` r="${address}"`)) return cell;
      const style = / s="\d+"/.exec(cell)?.[0] ?? "";
      return `<c r="${address}"${style}><v>${value}</v></c>`;
    });
    if (path === undefined || after === before)
      throw new Error(`No other value at ${sheet}!${address} in the saved file`);
    files[path] = strToU8(after);
  }
  return zipSync(files);
}

const CELL = /<c\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/c>)/g;

function textOf(files: Record<string, Uint8Array>, path: string): string {
  const file = files[path];
  if (!file) throw new Error(`No ${path} in the saved file`);
  return strFromU8(file);
}

/** Sheet names to the parts that hold them. */
function sheetPaths(files: Record<string, Uint8Array>): Map<string, string> {
  const targets = new Map(
    elements(textOf(files, "xl/_rels/workbook.xml.rels"), "Relationship").map((element) => [
      attribute(element, "Id"),
      attribute(element, "Target").replace(/^\/xl\/|^\.\//, ""),
    ]),
  );
  return new Map(
    elements(textOf(files, "xl/workbook.xml"), "sheet").map((element) => [
      attribute(element, "name"),
      `xl/${targets.get(attribute(element, "r:id")) ?? ""}`,
    ]),
  );
}

const elements = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}\\b[^>]*>`, "g")) ?? [];

const attribute = (element: string, name: string): string =>
  (new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? "")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
