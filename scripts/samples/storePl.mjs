// The Polish sample: Spokojna Filiżanka, tea and ceramics, 2025, in złoty. An invented store, laid out in another way
// than the English one: costs stand in rows with a unit beside the label, by month and by year.
import { cell, formula, heading, line } from "./sheet.mjs";

// 415 is the locale of Poland: amounts are shown with a decimal comma.
const ZLOTY = "[$-415]#,##0.00\\ [$zł-415]";
const WHOLE = "[$-415]#,##0\\ [$zł-415]";
const COUNT = "[$-415]#,##0";

const MONTHS =
  "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień".split(
    " ",
  );

const ORDERS = [842, 905, 931, 874, 956, 812, 790, 835, 1010, 1185, 1640, 1930];
const ITEMS = [2105, 2270, 2320, 2190, 2390, 2015, 1960, 2080, 2560, 3010, 4480, 5330];
const RETURNS = [34, 29, 31, 30, 33, 28, 27, 29, 35, 41, 57, 83];
const REVENUE = [
  118700, 127900, 131400, 123300, 134800, 114100, 111300, 117900, 143600, 169800, 246500, 291200,
];
const GOODS = [61300, 66100, 67900, 63700, 69700, 59000, 57500, 60900, 74200, 87700, 127400, 150500];

function sprzedaz() {
  const rows = MONTHS.map((month, i) => {
    const r = i + 4;
    return [
      month,
      cell(ORDERS[i], COUNT),
      cell(ITEMS[i], COUNT),
      cell(RETURNS[i], COUNT),
      cell(REVENUE[i], WHOLE),
      cell(GOODS[i], WHOLE),
      cell(formula(`E${r}-F${r}`), WHOLE),
    ];
  });
  const sum = (column) => formula(`SUM(${column}4:${column}15)`);
  return {
    name: "Sprzedaż",
    widths: [18, 12, 12, 10, 15, 15, 15],
    freezeRows: 3,
    freezeColumns: 1,
    rows: [
      [cell("Spokojna Filiżanka: sprzedaż w 2025 roku", undefined, "title")],
      [cell("Kwoty netto, bez VAT", undefined, "note")],
      heading("Miesiąc", [
        "Liczba zamówień",
        "Sprzedane sztuki",
        "Zwroty",
        "Przychód",
        "Koszt towaru",
        "Zysk brutto",
      ]),
      ...rows,
      [
        cell("Razem 2025", undefined, "total"),
        ...["B", "C", "D"].map((column) => cell(sum(column), COUNT, "total")),
        ...["E", "F", "G"].map((column) => cell(sum(column), WHOLE, "total")),
      ],
      line(
        "Średnio na miesiąc",
        ["B", "C", "D"].map((column) => formula(`AVERAGE(${column}4:${column}15)`)),
        COUNT,
      ),
    ],
  };
}

function koszty() {
  const rows = [
    [cell("Koszty prowadzenia sklepu w 2025 roku", undefined, "title")],
    [cell("Kwoty netto, bez kosztu towaru; średnia miesięczna z faktur", undefined, "note")],
    [],
    [
      cell("Koszt", undefined, "header"),
      cell("Jednostka", undefined, "header"),
      cell("Miesięcznie", undefined, "header right"),
      cell("Rocznie", undefined, "header right"),
      cell("Uwagi", undefined, "header"),
    ],
  ];
  const add = (label, amount, remark = null) => {
    const r = rows.length + 1;
    rows.push([label, "zł", cell(amount, ZLOTY), cell(formula(`C${r}*12`), ZLOTY), remark]);
    return r;
  };
  const section = (label) => rows.push([cell(label, undefined, "section")]);

  section("Magazyn i wysyłka");
  const first = add("Czynsz za magazyn", 6200, "Umowa do czerwca 2027");
  add("Wynagrodzenia magazynu", 13850.5, "Z narzutami, razem z pomocą przed świętami");
  add("Opakowania i materiały", 2890.4);
  add("Koszty dostawy", 14630.75, "Kurierzy i automaty paczkowe");
  section("Pozostałe obszary");
  add("Marketing i reklama", 9450, "Kampanie prowadzi właścicielka");
  add("Obsługa klienta", 5980, "Jedna osoba, od poniedziałku do piątku");
  add("Platforma sklepowa i hosting", 1349);
  add("Księgowość i administracja", 2150, "Biuro rachunkowe i bank");
  const last = add("Kadry i płace", 640);
  rows.push([
    cell("Koszty razem", undefined, "total"),
    cell("zł", undefined, "total"),
    cell(formula(`SUM(C${first}:C${last})`), ZLOTY, "total"),
    cell(formula(`SUM(D${first}:D${last})`), ZLOTY, "total"),
  ]);
  return { name: "Koszty", widths: [34, 12, 17, 18, 44], freezeRows: 4, rows };
}

function zespol() {
  const people = [
    ["Kierowniczka magazynu", "Magazyn", "pełny etat", 7400],
    ["Pakowaczka", "Magazyn", "pełny etat", 5650],
    ["Konsultantka", "Obsługa klienta", "pełny etat", 5980],
    ["Fotografka", "Marketing", "pół etatu", 3200],
  ];
  return {
    name: "Zespół",
    widths: [28, 20, 16, 18],
    rows: [
      [cell("Zespół", undefined, "title")],
      [],
      [
        cell("Stanowisko", undefined, "header"),
        cell("Obszar", undefined, "header"),
        cell("Wymiar", undefined, "header"),
        cell("Koszt miesięczny", undefined, "header right"),
      ],
      ...people.map(([role, area, hours, pay]) => [role, area, hours, cell(pay, ZLOTY)]),
      [
        cell("Razem", undefined, "total"),
        cell(null, undefined, "total"),
        cell(null, undefined, "total"),
        cell(formula("SUM(D4:D7)"), ZLOTY, "total"),
      ],
      [],
      line("Liczba pracowników", [people.length], COUNT),
      [cell("Właścicielka: około 60 godzin w miesiącu w magazynie, bez wynagrodzenia.", undefined, "note")],
    ],
  };
}

function ofertaLogistyczna() {
  const fees = [
    ["Obsługa konta", 350, "miesiąc"],
    ["Przyjęcie palety", 38, "przyjęta paleta"],
    ["Składowanie", 2.1, "paleta dzień"],
    ["Kompletacja i pakowanie", 6.9, "zamówienie", null, 800, "progowo"],
    ["Kompletacja i pakowanie", 5.9, "zamówienie", null, null, "progowo"],
    ["Dodatkowa sztuka", 0.75, "dodatkowa sztuka"],
    ["Karton i wypełnienie", 1.65, "paczka"],
    ["Kurier", 12.4, "paczka"],
    ["Obsługa zwrotu", 7.5, "zwrot"],
    ["Wdrożenie i integracja", 3900, "jednorazowo"],
  ];
  const volumes = [
    ["zamówienie", formula("ROUND(AVERAGE(Sprzedaż!B4:B15),0)")],
    ["sztuka", formula("ROUND(AVERAGE(Sprzedaż!C4:C15),0)")],
    ["paczka", formula("B19")],
    ["zwrot", formula("ROUND(AVERAGE(Sprzedaż!D4:D15),0)")],
    ["paleta", 34],
    ["przyjęta paleta", 9],
  ];
  return {
    name: "Oferta 3PL",
    widths: [34, 16, 20, 10, 10, 12],
    rows: [
      [cell("Oferta magazynu zewnętrznego: Brama Logistyka", undefined, "title")],
      [cell("Ceny netto, ważne do 30 kwietnia 2026", undefined, "note")],
      [],
      [
        cell("Opłata", undefined, "header"),
        cell("Stawka", undefined, "header right"),
        cell("Za", undefined, "header"),
        cell("W cenie", undefined, "header right"),
        cell("Do", undefined, "header right"),
        cell("Próg", undefined, "header"),
      ],
      ...fees.map(([fee, rate, per, included = null, upTo = null, tier = null]) => [
        fee,
        cell(rate, ZLOTY),
        per,
        included,
        upTo === null ? null : cell(upTo, COUNT),
        tier,
      ]),
      [],
      [cell("Nasze ilości", undefined, "section")],
      [],
      [cell("Za co", undefined, "header"), cell("Ilość w miesiącu", undefined, "header right")],
      ...volumes.map(([driver, quantity]) => [driver, cell(quantity, COUNT)]),
      [],
      heading("Ile to wyniesie", ["Koszt miesięczny"]),
      [
        cell("Szacowany koszt razem", undefined, "total"),
        cell(
          formula(
            "B5+B6*B24+B7*B23*365/12+B8*MIN(B19,800)+B9*MAX(B19-800,0)+B10*(B20-B19)+(B11+B12)*B21+B13*B22",
          ),
          ZLOTY,
          "total",
        ),
      ],
    ],
  };
}

function ofertaAgencji() {
  return {
    name: "Oferta agencji",
    widths: [38, 20, 46],
    rows: [
      [cell("Agencja Latawiec: prowadzenie reklam", undefined, "title")],
      [cell("Oferta z 20 listopada 2025, kwoty netto", undefined, "note")],
      [],
      [
        cell("Usługa", undefined, "header"),
        cell("Opłata miesięczna", undefined, "header right"),
        cell("Zakres", undefined, "header"),
      ],
      ["Prowadzenie kampanii", cell(3400, ZLOTY), "Wyszukiwarka i media społecznościowe"],
      ["Budżet reklamowy", cell(5200, ZLOTY), "Płatny bezpośrednio, do zmiany co miesiąc"],
      ["Pozycjonowanie", cell(1800, ZLOTY), "Dwa teksty i raport w miesiącu"],
      [cell("Razem miesięcznie", undefined, "total"), cell(formula("SUM(B5:B7)"), ZLOTY, "total")],
      [],
      ["Opłata jednorazowa za start", cell(1500, ZLOTY), "Audyt kont i pomiarów"],
    ],
  };
}

function notatki() {
  return {
    name: "Notatki",
    widths: [38, 14, 56],
    rows: [
      [cell("Warto pamiętać", undefined, "title")],
      [],
      ["Powierzchnia magazynu (m2)", cell(180, COUNT), "Jedna hala, regały do 3 m"],
      ["Średnia waga paczki (kg)", cell(1.35, "[$-415]0.00"), "Ceramika wymaga grubego wypełnienia"],
      ["Czas dostawy (godziny)", cell(48, COUNT), "Obietnica na stronie sklepu"],
      [],
      [
        cell(
          "Do każdej paczki wkładamy próbkę herbaty i kartkę; tego nie chcemy stracić.",
          undefined,
          "note",
        ),
      ],
      [
        cell(
          "Pytanie na spotkanie: ile kosztuje nas jedno zamówienie i co zmieni magazyn zewnętrzny?",
          undefined,
          "note",
        ),
      ],
    ],
  };
}

export const storePl = {
  file: "sklep-pl.xlsx",
  title: "Spokojna Filiżanka 2025",
  sheets: [sprzedaz(), koszty(), zespol(), ofertaLogistyczna(), ofertaAgencji(), notatki()],
};
