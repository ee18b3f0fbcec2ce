// Which charts of ours live on, as the user has placed, sized and coloured them, and what changes about them. Pure.
import type { PlanChart } from "../../matrix/types";
import { areaAddress, parseArea, type Rect } from "../a1";

/** True where the plan wants it otherwise than last time. */
export interface ChartChange {
  title: boolean;
  axes: boolean;
  names: boolean;
  place: boolean;
}

/** A chart of another type, or with another number of lines, is drawn anew. */
export function chartsThatStay(
  before: readonly PlanChart[],
  next: readonly PlanChart[],
  then: (area: Rect) => Rect[],
): Map<string, ChartChange> {
  return new Map(
    next.flatMap((chart) => {
      const last = before.find(({ name }) => name === chart.name);
      if (!last || kind(last) !== kind(chart)) return [];
      const at = parseArea(last.at);
      const words = ({ xTitle, yTitle, yMin }: PlanChart): string => JSON.stringify([xTitle, yTitle, yMin]);
      const names = ({ series }: PlanChart): string => JSON.stringify(series.map(({ name }) => name));
      const change = {
        title: last.title !== chart.title,
        axes: words(last) !== words(chart),
        names: names(last) !== names(chart),
        place: (at ? then(at).map(areaAddress).join(",") : "") !== chart.at,
      };
      return [[chart.name, change] as const];
    }),
  );
}

const kind = ({ type, series }: PlanChart): string =>
  JSON.stringify([type, series.map(({ points = false }) => points)]);
