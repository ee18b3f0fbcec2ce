// Is the workbook in a language that the lexicons know? In others, words that look alike mislead: silence is better.
import { fold, wordsOf } from "./text/fold";
import type { WorkbookGrid } from "./types";

/** Small words and words of accounts, each of one language only. */
const KNOWN = new Set(
  "the of and for per total cost costs sales orders month year number average rent salaries expenses price is to in unit date name razem suma koszt koszty na za liczba zamowien miesiac rok czynsz sprzedaz kwota ilosc wartosc wynagrodzenia oraz dla zamowienia".split(
    " ",
  ),
);
const FOREIGN = new Set(
  (
    "de la el los las del para por con una coste costes gastos ingresos ventas alquiler sueldos importe fecha total_es suministro " +
    "der die das und fur von mit kosten umsatz miete gehalter monat jahr summe gesamt bestellungen lohne einnahmen ausgaben betrag " +
    "le les des du et pour avec chiffre affaires loyer salaires charges mois annee commandes montant ventes depenses " +
    "il lo gli della e di per_it costi ricavi affitto stipendi mese anno ordini vendite totale " +
    "naklady trzby najem_cz mzdy mesic rok_cz objednavky celkem prijmy vydaje " +
    "kosten omzet huur lonen maand jaar bestellingen totaal van het een " +
    "custos receita receitas aluguel salarios pedidos vendas mes ano despesas"
  ).split(" "),
);
/** Texts looked at on a sheet, and sheets looked at. */
const MOST_TEXTS = 150;
const MOST_SHEETS = 20;

/** Letters that neither language writes, though its neighbours do. German ß folds away, so raw text is looked at. */
const FOREIGN_LETTERS = /[ěščřžýůťďňäöüßñçèêâîôûàìòùøåæőűășțãõ¿¡]/i;
/** A foreign letter tells less than a word: "café", a name, a brand. */
const LETTER_WEIGHT = 0.5;

/** False where most of the words that tell a language tell a foreign one. */
export function isKnownLanguage({ sheets }: WorkbookGrid): boolean {
  let known = 0;
  let foreign = 0;
  for (const { values } of sheets.slice(0, MOST_SHEETS)) {
    let texts = 0;
    for (const row of values) {
      for (const value of row) {
        if (typeof value !== "string" || value.length < 2 || value.length > 120) continue;
        texts += 1;
        if (FOREIGN_LETTERS.test(value)) foreign += LETTER_WEIGHT;
        for (const word of wordsOf(fold(value))) {
          // A letter alone numbers or abbreviates ("E-014", "Alvarez, R"), in any language.
          if (word.length < 2) continue;
          if (KNOWN.has(word)) known += 1;
          else if (FOREIGN.has(word)) foreign += 1;
        }
      }
      if (texts > MOST_TEXTS) break;
    }
  }
  return foreign < 6 || known >= foreign;
}
