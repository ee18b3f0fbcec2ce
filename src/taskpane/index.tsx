// Starts the pane when Office is ready: state, the workbook's door and the view are joined here and nowhere else.
import { createRoot } from "react-dom/client";
import { languageOf } from "../i18n";
import * as workbook from "../workbook";
import { App } from "./App";
import { PaneProvider } from "./context";
import { createEffects } from "./effects";
import { initialState, reduce } from "./state";
import { createStore } from "./store";
import { fetchLaterViews } from "./later";

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no element #root");
  const store = createStore(reduce, initialState(languageOf(Office.context.displayLanguage)));
  const effects = createEffects(store, workbook);
  effects.saveOnChange();
  void effects.start();
  fetchAhead();
  createRoot(root).render(
    <PaneProvider store={store} effects={effects}>
      <App />
    </PaneProvider>,
  );
});

/** What comes after the first screen, while the user reads it; what fails here is asked for again when it is needed. */
function fetchAhead(): void {
  void Promise.allSettled([fetchLaterViews(), import("../figures")]);
}
