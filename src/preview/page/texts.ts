// The page's words: fills the elements that name a message of the section "preview".
import { hasMessage, type Language, translator, type Translate } from "../../i18n";

/** data-text="open" and the like; the message's key is "preview.open". */
const PLACES: Readonly<Record<string, (element: HTMLElement, text: string) => void>> = {
  text: (element, text) => (element.textContent = text),
  tip: (element, text) => (element.title = text),
  label: (element, text) => element.setAttribute("aria-label", text),
};

export function fillTexts(language: Language): Translate {
  const t = translator(language);
  document.documentElement.lang = language;
  document.title = t("preview.title");
  for (const [place, put] of Object.entries(PLACES)) {
    for (const element of document.querySelectorAll<HTMLElement>(`[data-${place}]`)) {
      const key = `preview.${element.dataset[place] ?? ""}`;
      if (!hasMessage(key)) throw new Error(`No message ${key}`);
      put(element, t(key));
    }
  }
  return t;
}
