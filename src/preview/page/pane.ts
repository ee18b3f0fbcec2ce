// The frame with the real task pane. On a narrow page it and the sheet take turns.
import type { Translate } from "../../i18n";
import type { PaneDoor } from "./door";
import { element } from "./elements";

export function showPane(door: PaneDoor, t: Translate): void {
  window.infraplanPreview = door;
  const frame = document.createElement("iframe");
  frame.title = t("preview.pane");
  frame.src = "taskpane.html";
  element("pane").replaceChildren(frame);
}

export function closePane(): void {
  element("pane").replaceChildren();
  delete window.infraplanPreview;
}

/** The button that changes between sheet and wizard where there is no room for both. */
export function labelToggle(t: Translate): void {
  element("toggle").textContent = t(showsPane() ? "preview.showSheet" : "preview.showPane");
}

export function toggle(t: Translate): void {
  document.body.dataset["view"] = showsPane() ? "sheet" : "pane";
  labelToggle(t);
}

function showsPane(): boolean {
  return document.body.dataset["view"] === "pane";
}
