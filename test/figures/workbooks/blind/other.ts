// Workbooks in other languages, where silence is right, written blind: without a look at the lexicon or at what is found. Invented stores.
import type { UnseenBook } from "../../support/unseenBook";

export const other: UnseenBook[] = [
  {
    id: "de betriebswirtschaftliche auswertung eines onlineshops",
    drawing: `
== BWA
Kurzfristige Erfolgsrechnung März 2025 - Holzspielwelt GmbH
Bezeichnung | Mrz/2025 | % Ges.-Leistg. | Jan-Mrz 2025 | % Ges.-Leistg.
Umsatzerlöse | 84.210,44 | 100,00 | 231.880,10 | 100,00
Material-/Wareneinkauf | 41.020,30 | 48,71 | 113.400,22 | 48,90
Rohertrag | 43.190,14 | 51,29 | 118.479,88 | 51,10
Personalkosten | 14.880,00 | 17,67 | 44.410,00 | 19,15
Raumkosten | 3.200,00 | 3,80 | 9.600,00 | 4,14
Versicherungen/Beiträge | 410,00 | 0,49 | 1.230,00 | 0,53
Werbe-/Reisekosten | 7.920,15 | 9,41 | 22.004,60 | 9,49
Kosten Warenabgabe (Versand) | 8.455,90 | 10,04 | 23.610,00 | 10,18
Abschreibungen | 900,00 | 1,07 | 2.700,00 | 1,16
Gesamtkosten | 35.766,05 | 42,47 | 103.554,60 | 44,66
Betriebsergebnis | 7.424,09 | 8,82 | 14.925,28 | 6,44
`,
    traps: `
B{Umsatzerlöse}
B{Personalkosten}
B{Gesamtkosten}`,
  },
  {
    id: "fr budget annuel d'une boutique en ligne",
    drawing: `
== Budget 2025
Budget prévisionnel 2025 (HT, en €)
Poste | Mensuel | Annuel | Commentaire
Chiffre d'affaires | 38500 | 462000
Achats de marchandises | 17300 | 207600
Marge brute | 21200 | 254400
Loyer entrepôt | 1850 | 22200 | Villeurbanne
Salaires et charges | 8900 | 106800 | 3 ETP
Frais de port (Colissimo) | 4100 | 49200
Emballages | 620 | 7440
Publicité | 3300 | 39600
Abonnements logiciels | 410 | 4920
Expert-comptable | 290 | 3480
Nombre de commandes | 720 | 8640
`,
    traps: `
B{Chiffre d'affaires}
B{Salaires et charges}
B{Nombre de commandes}`,
  },
];
