// Is the workbook in a language that the lexicons know? In others, words that look alike mislead: silence is better.
import { fold, wordsOf } from "./text/fold";
import type { WorkbookGrid } from "./types";

/** Small words and words of accounts, each of one language only. */
const KNOWN = wordSet(
  "the of and for per total cost costs sales orders order month monthly year number average avg rent salaries wages payroll " +
    "expenses price is to in unit units date name shipping delivery packaging postage courier warehouse software accounting " +
    "bookkeeping revenue profit insurance staff labor labour utilities electricity supplies advertising headcount spend " +
    "actual budget customer service quantity amount item value gross net paid payment weight sold stock " +
    "razem suma koszt koszty na za liczba zamowien miesiac mies rok czynsz sprzedaz kwota ilosc wartosc wynagrodzenia oraz dla " +
    "zamowienia pensje place plac wysylka wysylki kurier kurierzy opakowania magazyn magazynu reklama ksiegowosc przychody " +
    "przychod obrot prad energia zus pracownicy paczki sklep sklepu netto brutto marza zysk nazwa cena szt razem",
);
const FOREIGN = wordSet(
  "de la el los las del para por con una coste costes gastos ingresos ventas alquiler sueldos nominas importe fecha suministro " +
    "envio envios pedidos embalaje publicidad tienda almacen cantidad mensual " +
    "der die das und fur von mit pro kosten umsatz umsatzerlose miete lagermiete gehalter monat monatlich jahr jahrlich summe gesamt " +
    "bestellungen anzahl lohne einnahmen ausgaben betrag versand versandkosten verpackung werbung lager personalkosten raumkosten " +
    "wareneinsatz wareneinkauf rohertrag buchhaltung bezeichnung logistik menge artikel " +
    "le les des du et pour avec chiffre affaires loyer salaires mois mensuel mensuelles annuel annee commandes montant " +
    "ventes depenses emballage emballages publicite frais livraison entrepot nombre achats logistique comptable marge brute " +
    "il lo gli della e di costi ricavi affitto stipendi mese anno ordini vendite totale spedizione spedizioni imballaggi pubblicita " +
    "magazzino numero " +
    "naklady naklad trzby mzdy mzda mesic mesicni rocni objednavky objednavek celkem prijmy vydaje doprava balne pocet castka " +
    "polozka skladu ucetni najemne obaly zamestnanci " +
    "omzet huur lonen maand jaar bestellingen totaal van het een verzending verpakking magazijn " +
    "custos receita receitas aluguel salarios vendas mes ano despesas frete embalagem " +
    // What Excel calls a new sheet.
    "tabelle1 feuil1 hoja1 foglio1 blad1 planilha1 munka1",
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Texts looked at on a sheet, and sheets looked at. */
const MOST_TEXTS = 150;
const MOST_SHEETS = 20;
const MOST_ROWS = 2000;

/** Letters that neither language writes, though its neighbours do. German ß folds away, so raw text is looked at. */
const FOREIGN_LETTERS = /[ěščřžýůťďňäöüßñçèêâîôûàìòùøåæőűășțãõ¿¡]/i;
/** A foreign letter tells less than a word: "café", a name, a brand. */
const LETTER_WEIGHT = 0.5;

/** "DE", "La", "van" are names and codes as well. */
const SHORT = 3;
const SHORT_WEIGHT = 0.4;
/** A name or a brand in another language is met anywhere. */
const FEW = 2;

/** False where most of the words that tell a language tell a foreign one. */
export function isKnownLanguage({ sheets }: WorkbookGrid): boolean {
  let known = 0;
  let foreign = 0;
  for (const { name, values } of sheets.slice(0, MOST_SHEETS)) {
    let texts = 0;
    for (const row of [[name], ...values.slice(0, MOST_ROWS)]) {
      for (const value of row) {
        if (typeof value !== "string" || value.length < 2 || value.length > 120) continue;
        texts += 1;
        if (FOREIGN_LETTERS.test(value)) foreign += LETTER_WEIGHT;
        for (const word of wordsOf(fold(value))) {
          // A letter alone numbers or abbreviates ("E-014", "Alvarez, R"), in any language.
          if (word.length < 2) continue;
          if (KNOWN.has(word)) known += 1;
          else if (FOREIGN.has(word)) foreign += word.length > SHORT ? 1 : SHORT_WEIGHT;
        }
      }
      if (texts > MOST_TEXTS) break;
    }
  }
  return foreign < FEW || known >= foreign;
}
