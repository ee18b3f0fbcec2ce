// Excel.ChartType -> what the file needs to know of a chart.

type Family = "line" | "scatter" | "bars" | "columns" | "area" | "pie";

export interface Kind {
  family: Family;
  grouping: "clustered" | "stacked" | "percentStacked" | "standard";
  markers: boolean;
  lines: boolean;
  smooth: boolean;
}

/** Excel.ChartType -> what the file needs to know; kinds the stand-in has no drawing for become columns. */
export function kindOf(type: string): Kind {
  const stacked = type.endsWith("Stacked100")
    ? "percentStacked"
    : type.endsWith("Stacked")
      ? "stacked"
      : null;
  const kind = (family: Family, grouping: Kind["grouping"], more: Partial<Kind> = {}): Kind => ({
    family,
    grouping: stacked ?? grouping,
    markers: false,
    lines: true,
    smooth: false,
    ...more,
  });
  if (type.startsWith("XYScatter")) {
    const lines = /Lines|Smooth/.test(type);
    return kind("scatter", "standard", {
      lines,
      markers: !lines || !type.endsWith("NoMarkers"),
      smooth: type.includes("Smooth"),
    });
  }
  if (type.startsWith("Line")) return kind("line", "standard", { markers: type.includes("Markers") });
  if (type.startsWith("Area")) return kind("area", "standard");
  if (type.startsWith("Pie")) return kind("pie", "standard");
  return kind(type.startsWith("Bar") ? "bars" : "columns", "clustered");
}
