// The custom functions with English messages.
import { problems } from "../i18n/problems.en";
import { words } from "../i18n/words.en";
import { associateAll } from "./associate";
import { speak } from "./voice";

speak({ language: "en", problems, words, terms: {}, quotes: ['"', '"'] });
associateAll();
