// One open workbook on the page: the grid, the host behind the task pane, and what is drawn over the grid.
import type { Language, Translate } from "../../i18n";
import { openBook } from "../book/grid";
import type { Book } from "../book/types";
import { createHost } from "../host";
import { cellCard } from "./cellCard";
import { chartLayer } from "./charts/layer";
import type { PaneDoor } from "./door";
import { element } from "./elements";
import { customFunctions } from "./functions";
import { followLink } from "./links";

export interface Session {
  book: Book;
  door: PaneDoor;
  dispose(): void;
}

/** Milliseconds without a change before charts are drawn again. */
const QUIET = 60;

export async function openSession(
  bytes: Uint8Array,
  language: Language,
  dark: boolean,
  t: Translate,
): Promise<Session> {
  const functions = await customFunctions(language);
  const book = await openBook({ bytes, functions, locale: language, container: element("grid"), dark });
  const host = createHost(book);
  const charts = chartLayer(book, language, dark, t);
  const card = cellCard(book);
  const changed = quietly(() => {
    charts.draw();
    card.update();
  });
  const moved = () => {
    charts.move();
    card.update();
  };

  const { univerAPI: api } = book;
  const listeners = [
    api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      if (id.includes("mutation")) changed();
    }),
    api.addEvent(api.Event.ActiveSheetChanged, changed),
    api.addEvent(api.Event.Scroll, moved),
    api.addEvent(api.Event.SheetZoomChanged, moved),
    api.addEvent(api.Event.SelectionChanged, () => card.update()),
    api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) =>
      followLink(book, worksheet.getSheetId(), row, column),
    ),
  ];
  const resized = new ResizeObserver(moved);
  resized.observe(element("grid"));
  charts.draw();

  return {
    book,
    door: { host: { ...host, execute: async (body) => host.execute(body).finally(changed) }, language, dark },
    dispose() {
      resized.disconnect();
      listeners.forEach((listener) => listener.dispose());
      charts.dispose();
      host.dispose();
      book.dispose();
    },
  };
}

/** Calls once things have been quiet for a moment. */
function quietly(action: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, QUIET);
  };
}
