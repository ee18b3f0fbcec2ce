// The custom functions with Polish messages.
import { problems } from "../i18n/problems.pl";
import { terms } from "../i18n/terms.pl";
import { words } from "../i18n/words.pl";
import { associateAll } from "./associate";
import { speak } from "./voice";

speak({ language: "pl", problems, words, terms, quotes: ["„", "”"] });
associateAll();
