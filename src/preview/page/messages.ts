// The line under the toolbar: what went wrong, or what one should know. One message at a time, as text.
import type { Translate } from "../../i18n";
import { element } from "./elements";

export type Tone = "busy" | "good" | "warning" | "bad";

/** "good" goes away by itself; after how many milliseconds. */
const GOOD_FOR = 5000;

let timer: ReturnType<typeof setTimeout> | undefined;

export function showMessage(t: Translate, text: string, tone: Tone): void {
  const line = document.createElement("p");
  line.className = tone;
  line.textContent = text;
  if (tone === "warning" || tone === "bad") line.append(closeButton(t));
  element("messages").replaceChildren(line);
  clearTimeout(timer);
  if (tone === "good") timer = setTimeout(clearMessage, GOOD_FOR);
}

export function clearMessage(): void {
  element("messages").replaceChildren();
}

function closeButton(t: Translate): HTMLButtonElement {
  const button = document.createElement("button");
  button.textContent = "×";
  button.setAttribute("aria-label", t("preview.close"));
  button.addEventListener("click", clearMessage);
  return button;
}
