// Workbooks in other languages, where silence is right, written blind: without a look at the lexicon or at what is found. Invented stores.
import type { UnseenBook } from "../../support/unseenBook";

export const other: UnseenBook[] = [
  {
    id: "cz mesicni naklady e-shopu",
    drawing: `
== Náklady
E-shop Kytička – měsíční náklady (Kč bez DPH)
Položka | leden | únor | březen | celkem
Počet objednávek | 812 | 790 | 905 | = 2507
Tržby | 690200 | 671500 | 769250 | = 2130950
Nájem skladu | 28000 | 28000 | 28000 | = 84000
Mzdy | 94000 | 94000 | 97000 | = 285000
Doprava (Zásilkovna, PPL) | 71400 | 69500 | 79600 | = 220500
Obaly | 9800 | 9300 | 10900 | = 30000
Reklama (Sklik, Google) | 82000 | 80500 | 91000 | = 253500
Hosting, software | 6400 | 6400 | 6400 | = 19200
Účetní | 5500 | 5500 | 5500 | = 16500
Celkem náklady | = 297100 | = 293200 | = 318400 | = 908700
`,
    traps: `
E{Počet objednávek}
E{Tržby}
E{Celkem náklady}`,
  },
  {
    id: "de bestellliste aus dem shop",
    drawing: `
== Bestellungen
Bestellnr. | Datum | Kunde | Artikelanzahl | Warenwert | Versandkosten | Gesamtbetrag | Status
10411 | @2025-04-01 | Meyer | 2 | 48,90 | 4,90 | 53,80 | versendet
10412 | @2025-04-02 | Schulz | 1 | 19,90 | 4,90 | 24,80 | versendet
10413 | @2025-04-02 | Özdemir | 4 | 112,00 | 0,00 | 112,00 | versendet
10414 | @2025-04-05 | Klein | 1 | 34,50 | 4,90 | 39,40 | storniert
10415 | @2025-04-08 | Vogt | 3 | 76,20 | 0,00 | 76,20 | versendet
10416 | @2025-04-11 | Huber | 2 | 41,80 | 4,90 | 46,70 | retourniert
10417 | @2025-04-15 | Brandt | 1 | 22,00 | 4,90 | 26,90 | versendet
`,
    traps: `
A2:A8
G2:G8
F2:F8`,
  },
];
