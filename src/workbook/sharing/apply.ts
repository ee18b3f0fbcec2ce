// Puts contents into cells without touching their formats, in as many round trips as the size of a request asks for.
import { type Rect } from "../a1";

/** null leaves a cell as it is. */
export type Contents = (string | number | boolean | null)[][];

export interface Put {
  sheet: Excel.Worksheet;
  rect: Rect;
  contents: Contents;
  /** The formats as they stand. Excel gives a cell another one together with some formulas, and takes none in text cells. */
  formats: (string | null)[][];
}

/** Below the 5 MB that Excel on the web takes in one request. */
const REQUEST_BYTES = 3_500_000;

/** Each `Put` is one action, so that a range is either written or not. The last ones wait for the caller's sync. */
export async function putAll(context: Excel.RequestContext, puts: readonly Put[]): Promise<void> {
  let bytes = 0;
  for (const { sheet, rect, contents, formats } of puts.flatMap(cut)) {
    const weight = JSON.stringify(contents).length * 2 + JSON.stringify(formats).length;
    if (bytes > 0 && bytes + weight > REQUEST_BYTES) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request holds no more
      await context.sync();
      bytes = 0;
    }
    bytes += weight;
    const range = sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns);
    const written = contents.map((line, r) =>
      line.map((content, c) => (content === null ? null : (formats[r]?.[c] ?? null))),
    );
    if (isText(written)) range.numberFormat = written.map((line) => line.map(asGeneral));
    range.formulas = contents;
    range.numberFormat = written;
  }
}

type Formats = (string | null)[][];
const isText = (formats: Formats): boolean => formats.some((line) => line.includes("@"));
const asGeneral = (format: string | null): string | null => (format === "@" ? "General" : null);

/** Rows that fit one request; what spills is small, and is never cut. */
function cut(put: Put): Put[] {
  const { rect, contents, formats } = put;
  const rows = Math.max(1, Math.floor(20_000 / rect.columns));
  if (rect.rows <= rows) return [put];
  const strips: Put[] = [];
  for (let from = 0; from < rect.rows; from += rows) {
    const lines = contents.slice(from, from + rows);
    strips.push({
      ...put,
      rect: { ...rect, row: rect.row + from, rows: lines.length },
      contents: lines,
      formats: formats.slice(from, from + rows),
    });
  }
  return strips;
}
