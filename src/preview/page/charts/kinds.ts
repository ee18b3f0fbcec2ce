// Excel's chart types by how they are drawn here. A type that is not listed is not drawn, and the page says so.
// Names: https://learn.microsoft.com/javascript/api/excel/excel.charttype

export interface Kind {
  draw: "line" | "scatter" | "bar";
  /** Bars that lie, or columns that stand. */
  lying?: boolean;
  stacked?: boolean;
  /** Scatter charts: points joined by lines, and marked. */
  line?: boolean;
  marks?: boolean;
  smooth?: boolean;
}

export const KINDS: Readonly<Record<string, Kind>> = {
  Line: { draw: "line", line: true },
  LineMarkers: { draw: "line", line: true, marks: true },
  XYScatter: { draw: "scatter", marks: true },
  XYScatterLines: { draw: "scatter", line: true, marks: true },
  XYScatterLinesNoMarkers: { draw: "scatter", line: true },
  XYScatterSmooth: { draw: "scatter", line: true, marks: true, smooth: true },
  XYScatterSmoothNoMarkers: { draw: "scatter", line: true, smooth: true },
  ColumnClustered: { draw: "bar" },
  ColumnStacked: { draw: "bar", stacked: true },
  BarClustered: { draw: "bar", lying: true },
  BarStacked: { draw: "bar", lying: true, stacked: true },
};
