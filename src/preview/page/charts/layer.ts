// The workbook's charts over the grid, where Excel would show them: drawn with chart.js, moved with the sheet.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  ScatterController,
  Title,
} from "chart.js";
import type { Language, Translate } from "../../../i18n";
import type { Book, BookChart } from "../../book/types";
import { element } from "../elements";
import { sheetView } from "../sheetView";
import { configuration, type ChartCell, type Ink } from "./configuration";
import { KINDS } from "./kinds";
import { parseReference } from "../references";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  ScatterController,
  Title,
);

const PIXELS_PER_POINT = 96 / 72;
/** Office's colours for series, from the theme of 2013 to 2022. */
const SERIES = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const INK: Record<"light" | "dark", Ink> = {
  light: { text: "#404040", grid: "#D9D9D9", series: SERIES },
  dark: { text: "#E0E0E0", grid: "#4A4A4A", series: SERIES },
};

export interface ChartLayer {
  /** Draws anew what has changed. */
  draw(): void;
  /** Follows scrolling and zoom. */
  move(): void;
  dispose(): void;
}

interface Drawn {
  figure: HTMLElement;
  chart: Chart | null;
  /** What was drawn, to see whether it has to be drawn again. */
  content: string;
}

export function chartLayer(book: Book, language: Language, dark: boolean, t: Translate): ChartLayer {
  const layer = element("charts");
  const drawn = new Map<string, Drawn>();
  const workbook = () => book.univerAPI.getActiveWorkbook();
  const shown = () => {
    const id = workbook()?.getActiveSheet().getSheetId();
    return book.extras.charts.filter(({ sheetId }) => sheetId === id);
  };

  function read(reference: string): ChartCell[] {
    const cells = parseReference(reference);
    const sheet = cells && workbook()?.getSheetByName(cells.sheet);
    if (!sheet) return [];
    const { row, column, rows, columns } = cells.rect;
    const range = sheet.getRange(row, column, rows, columns);
    const texts = range.getDisplayValues().flat();
    return range
      .getRawValues()
      .flat()
      .map((value, index) => ({ value: value ?? null, text: texts[index] ?? "" }));
  }

  function drawOne(chart: BookChart): void {
    const kind = KINDS[chart.type];
    const plan = kind && configuration(chart, kind, read, INK[dark ? "dark" : "light"], language);
    const content = JSON.stringify(plan ?? chart.type);
    const before = drawn.get(chart.id);
    if (before?.content === content) return;
    before?.chart?.destroy();
    const figure = before?.figure ?? layer.appendChild(document.createElement("figure"));
    figure.setAttribute("role", "img");
    figure.setAttribute(
      "aria-label",
      chart.title ? t("preview.chart", { title: chart.title }) : t("preview.chartUntitled"),
    );
    if (!plan) {
      figure.textContent = t("preview.chartNotDrawn", { type: chart.type });
      drawn.set(chart.id, { figure, chart: null, content });
      return;
    }
    const canvas = document.createElement("canvas");
    figure.replaceChildren(canvas);
    drawn.set(chart.id, { figure, chart: new Chart(canvas, plan), content });
  }

  function remove(id: string): void {
    drawn.get(id)?.chart?.destroy();
    drawn.get(id)?.figure.remove();
    drawn.delete(id);
  }

  function move(): void {
    const sheet = workbook()?.getActiveSheet();
    if (!sheet || drawn.size === 0) return;
    const view = sheetView(sheet);
    for (const chart of shown()) {
      const figure = drawn.get(chart.id)?.figure;
      if (!figure) continue;
      const points = [chart.left, chart.top, chart.width, chart.height].map(
        (size) => size * PIXELS_PER_POINT,
      );
      const [left = 0, top = 0, width = 0, height = 0] = points;
      const placed = view.place({ left, top, width, height });
      figure.style.transform = `translate(${placed.left}px, ${placed.top}px)`;
      figure.style.width = `${placed.width}px`;
      figure.style.height = `${placed.height}px`;
      figure.style.clipPath = `inset(${placed.hiddenTop}px 0 0 ${placed.hiddenLeft}px)`;
    }
  }

  return {
    draw() {
      const charts = shown();
      for (const id of [...drawn.keys()]) if (!charts.some((chart) => chart.id === id)) remove(id);
      charts.forEach(drawOne);
      move();
    },
    move,
    dispose: () => [...drawn.keys()].forEach(remove),
  };
}
