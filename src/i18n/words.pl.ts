// Words that results of custom functions carry.
import type { words as english } from "./words.en";

export const words: Record<keyof typeof english, string> = {
  facility: "Lokal",
  labor: "Praca",
  supplies: "Materiały",
  delivery: "Dostawa",
  other: "Inne",
  total: "Razem",
  topUp: "Dopłata do minimum",
  mean: "Średnia oszczędność",
  chance: "Szansa, że zlecenie jest tańsze",
};
