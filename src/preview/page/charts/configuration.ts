// A chart of the workbook -> what chart.js draws. Pure: cells come through `read`, colours and language as given.
import type { ChartConfiguration, ChartDataset, Point } from "chart.js";
import type { BookAxis, BookChart, BookSeries } from "../../book/types";
import { dataLabels } from "./dataLabels";
import type { Kind } from "./kinds";
import { marks } from "./marks";

export interface ChartCell {
  value: string | number | boolean | null;
  /** As the cell shows it. */
  text: string;
}

export interface Ink {
  text: string;
  grid: string;
  /** Of series without a colour of their own, in turn. */
  series: readonly string[];
}

type Read = (reference: string) => ChartCell[];
type Dataset = ChartDataset<"line" | "bar" | "scatter", (number | Point | null)[]>;
type Configuration = ChartConfiguration<"line" | "bar" | "scatter", (number | Point | null)[]>;

export function configuration(
  chart: BookChart,
  kind: Kind,
  read: Read,
  ink: Ink,
  locale: string,
): Configuration {
  const series = chart.series.map((one, index) =>
    dataset(one, kind, read, ink.series[index % ink.series.length] ?? ink.text),
  );
  const [first] = chart.series;
  const texts = chart.series.map(({ values }) => read(values).map(({ text }) => text));
  const labels = kind.draw === "scatter" || !first ? {} : { labels: read(first.x).map(({ text }) => text) };
  return {
    type: kind.draw,
    data: { ...labels, datasets: series },
    plugins: chart.dataLabels ? [dataLabels(texts, ink.text)] : [],
    options: {
      locale,
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: kind.lying ? "y" : "x",
      events: [],
      plugins: {
        title: {
          display: chart.title !== "",
          text: chart.title,
          color: ink.text,
          font: { size: 14, weight: "normal" },
        },
        legend: {
          display: chart.showLegend,
          position: legendPosition(chart.legendPosition),
          labels: {
            color: ink.text,
            boxWidth: 12,
            font: { size: 11 },
            // Lines and markers as they are drawn; bars as boxes.
            ...(kind.draw !== "bar" && { usePointStyle: true, boxHeight: 8 }),
          },
        },
        tooltip: { enabled: false },
      },
      scales: scales(chart, kind, ink),
    },
  };
}

function dataset(series: BookSeries, kind: Kind, read: Read, fallback: string): Dataset {
  const { name, nameRef, values, x, color } = series;
  const ink = color ?? fallback;
  const named = nameRef ? (read(nameRef)[0]?.text ?? "") : "";
  const label = named === "" ? name : named;
  const numbers = read(values).map(({ value }) => (typeof value === "number" ? value : null));
  if (kind.draw === "bar") return { label, data: numbers, backgroundColor: ink, maxBarThickness: 36 };
  const look = {
    label,
    borderColor: ink,
    backgroundColor: ink,
    borderWidth: 2,
    ...marks(series, kind, ink),
    tension: kind.smooth ? 0.4 : 0,
  };
  if (kind.draw === "line") return { ...look, data: numbers };
  return { ...look, data: points(read(x), numbers) };
}

/** Excel counts 1, 2, 3, ... where the x values are not numbers, and leaves out points without y. */
function points(x: ChartCell[], y: (number | null)[]): Point[] {
  const counted = !x.some(({ value }) => typeof value === "number");
  return y.flatMap((value, index) => {
    const at = counted ? index + 1 : x[index]?.value;
    return value === null || typeof at !== "number" ? [] : [{ x: at, y: value }];
  });
}

/** Bars that lie swap the axes; like Excel, they list their categories from the bottom up unless told otherwise. */
function scales(chart: BookChart, kind: Kind, ink: Ink) {
  const stacked = kind.stacked ?? false;
  const scatter = kind.draw === "scatter";
  const categories = { ...axis(chart.xTitle, chart.xAxis, ink, scatter), stacked };
  const amounts = {
    ...axis(chart.yTitle, chart.yAxis, ink, true),
    stacked,
    beginAtZero: kind.draw === "bar",
  };
  if (kind.lying) return { y: { ...categories, reverse: !chart.xAxis?.reversed }, x: amounts };
  return { x: { ...categories, ...(scatter && { type: "linear" as const }) }, y: amounts };
}

function axis(title: string, look: BookAxis = {}, ink: Ink, lines: boolean) {
  return {
    display: !look.hidden,
    reverse: look.reversed ?? false,
    title: { display: title !== "", text: title, color: ink.text },
    ticks: { color: ink.text, font: { size: 11 }, display: look.tickLabels !== "None" },
    grid: { color: ink.grid, display: look.gridlines ?? lines },
    border: { color: ink.grid },
    ...(look.minimum !== undefined && { min: look.minimum }),
    ...(look.maximum !== undefined && { max: look.maximum }),
  };
}

function legendPosition(position: string): "top" | "bottom" | "left" | "right" {
  if (position === "Top" || position === "Left" || position === "Right") {
    return position.toLowerCase() as "top" | "left" | "right";
  }
  return "bottom";
}
