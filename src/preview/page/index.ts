// The preview's page: a spreadsheet beside the real task pane, for machines without Excel. Joins the toolbar to the
// workbench; the address may say ?lang=pl.
import "./prepare";
import { languageOf, type Language, type Translate } from "../../i18n";
import { element } from "./elements";
import { onDrop, onOpen } from "./files";
import { labelToggle, toggle } from "./pane";
import { darkPreference } from "./scheme";
import { fillTexts } from "./texts";
import { Workbench } from "./workbench";
import "./page.css";

const SAMPLES: Record<Language, string> = { en: "store-en.xlsx", pl: "sklep-pl.xlsx" };

let language = languageOf(new URLSearchParams(location.search).get("lang") ?? navigator.language);
let t: Translate = fillTexts(language);
const workbench = new Workbench(language, darkPreference.matches, t);

async function openSample(of: Language): Promise<void> {
  const name = SAMPLES[of];
  const response = await fetch(`samples/${name}`);
  await workbench.open({ name, bytes: new Uint8Array(await response.arrayBuffer()) });
}

async function speak(chosen: Language): Promise<void> {
  language = chosen;
  t = fillTexts(language);
  labelToggle(t);
  await workbench.reopen(language, darkPreference.matches, t);
}

onOpen(element("open"), (file) => void workbench.open(file));
onDrop((file) => void workbench.open(file));
element("save").addEventListener("click", () => void workbench.save());
element("toggle").addEventListener("click", () => toggle(t));

const sample = element("sample", HTMLSelectElement);
sample.addEventListener("change", () => {
  void openSample(languageOf(sample.value));
  sample.value = "";
});

const languages = element("language", HTMLSelectElement);
languages.value = language;
languages.addEventListener("change", () => void speak(languageOf(languages.value)));

darkPreference.addEventListener("change", () => void workbench.reopen(language, darkPreference.matches, t));

labelToggle(t);
void openSample(language);
