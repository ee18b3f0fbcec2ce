// A chart of ours that a build added and had no time to name: found again by what it draws. Charts that stood there
// before, that bear a name of the user's choice, or that draw anything else are the user's.
import type { SheetPlan } from "../../matrix/types";
import { contains, parseArea, splitAddress } from "../a1";
import { supports } from "../run";
import type { Drawing, OwnedSheet } from "../state/state";

/** What to remember before charts are added: whose the present ones are, and over which cells ours will be. */
export function drawing(
  plan: SheetPlan,
  record: OwnedSheet | undefined,
  charts: readonly { name: string }[],
  unnamed: readonly { name: string }[],
): Drawing {
  const ours = new Set([...(record?.charts ?? []), ...unnamed.map(({ name }) => name)]);
  const sources = plan.charts.flatMap(({ series: [first] }) => first?.values ?? []);
  return {
    theirs: charts.map(({ name }) => name).filter((name) => !ours.has(name)),
    sources: [...new Set([...(record?.drawing?.sources ?? []), ...sources])],
  };
}

/** Two syncs where a chart might be ours, else none. A build breaks off at one chart, so there is one at most. */
export async function unnamedCharts(
  context: Excel.RequestContext,
  { charts: named, drawing, finished }: OwnedSheet,
  charts: readonly Excel.Chart[],
): Promise<Excel.Chart[]> {
  if (finished || !drawing || !supports("1.15")) return [];
  const { sources, theirs } = drawing;
  const suspects = charts.filter(
    ({ name }) => EXCELS_OWN.test(name) && !named.includes(name) && !theirs.includes(name),
  );
  if (suspects.length === 0) return [];
  suspects.forEach(({ series }) => series.load("count"));
  await context.sync();
  const drawn = suspects
    .filter(({ series }) => series.count === 1)
    .map((chart) => ({ chart, values: chart.series.getItemAt(0).getDimensionDataSourceString("Values") }));
  await context.sync();
  return drawn
    .filter(({ values }) => isDrawnOver(values.value, sources))
    .map(({ chart }) => chart)
    .slice(0, 1);
}

/** "Chart 1", "Wykres 1": a word of Excel's language and a number. */
const EXCELS_OWN = /^\S.* \d+$/;

/** Excel takes a text in the first cell for the series' name, so the cells may be fewer than we gave. */
function isDrawnOver(source: string, places: readonly string[]): boolean {
  const cells = parseArea(splitAddress(source).address);
  if (!cells) return false;
  return places.some((place) => {
    const area = parseArea(place);
    return (
      area !== null &&
      contains(area, cells.row, cells.column) &&
      contains(area, cells.row + cells.rows - 1, cells.column + cells.columns - 1)
    );
  });
}
