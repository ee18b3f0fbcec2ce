// In languages that the lexicons do not know, words that look alike ("Marketing", "Transport", "IT") are left alone.
import { recognise } from "../../src/figures";
import { drawBook } from "./support/drawBook";

test.each([
  [
    "German",
    "== Kosten\nKostenübersicht 2025\nLagermiete | 2.400 €\nPersonal | 9.800 €\nMarketing | 5.000 €\nIT / Software | 650 €\nAnzahl Bestellungen | 1.250",
  ],
  ["a short German list", "== Tabelle1\nMarketing | 5000\nIT | 800\nLogistik | 4000\nMiete | 2500"],
  [
    "Czech",
    "== Náklady\nNájem skladu | 25000 Kč\nMzdy | 120000 Kč\nDoprava | 45000 Kč\nMarketing | 60000 Kč\nIT | 9000 Kč",
  ],
  [
    "Czech without accents",
    "== List1\nPolozka | castka\nNajem | 25000\nMzdy | 120000\nMarketing | 60000\nDoprava | 45000",
  ],
  [
    "French",
    "== Charges\nLoyer | 1850\nSalaires | 8900\nTransport | 4100\nMarketing | 3300\nCommandes | 720",
  ],
  ["a short French list", "== Feuil1\nMarketing | 3300\nTransport | 4100\nLogistique | 900\nLoyer | 1850"],
  ["Italian", "== Costi\nAffitto | 2000\nStipendi | 8000\nSpedizioni | 3000\nMarketing | 2500"],
  ["Spanish", "== Gastos\nAlquiler | 2000\nNóminas | 8000\nMarketing | 2500\nPedidos | 800"],
  ["Dutch", "== Kosten\nHuur | 2000\nLonen | 8000\nMarketing | 2500\nBestellingen | 800"],
  [
    "German notes in single cells",
    "== Notizen\nMiete: 1.150 € pro Monat\nMarketing: 600 € pro Monat\nTransport: 480 € im Monat\nSoftware: 90 €/Monat\nBestellungen: 430 pro Monat",
  ],
  [
    "French payments",
    "== Compte\nDate | Description | Montant\n" +
      ["02", "05", "08", "11", "14", "19", "23", "28"]
        .map(
          (day, at) =>
            `@2025-03-${day} | ${["Loyer mars", "DHL facture", "Google Ads"][at % 3]} | -${300 + at}`,
        )
        .join("\n"),
  ],
  [
    "a German list of people",
    "== Personal\nName | Abteilung | Position | Monatslohn brutto\nAmsel | Lager | Leitung | 3400\nBerg | Versand | Packer | 2700\nCorts | Marketing | Texter | 3100",
  ],
  [
    "Spanish questions",
    "== Formulario\n¿Cuántos pedidos al mes? | 430\n¿Cuál es el coste de marketing por mes? | 2000\n¿Cuánto paga por el alquiler? | 1500",
  ],
])("%s stays unread", (_, drawing) => {
  expect(recognise(drawBook(drawing))).toEqual([]);
});

test.each([
  [
    "a marketplace's countries",
    "== Sales\nAmazon DE orders | 300\nAmazon FR orders | 120\nTotal orders | 420\nRent per month | 2000",
  ],
  [
    "names of suppliers",
    "== Costs per month\nRent (Müller & Söhne GmbH) | 2000\nCourier (La Poste) | 900\nWages | 8000",
  ],
  ["few words", "== Koszty\nCzynsz | 2500\nKurier (Zásilkovna) | 900"],
])("%s do not make the workbook foreign", (_, drawing) => {
  expect(recognise(drawBook(drawing)).length).toBeGreaterThanOrEqual(2);
});
