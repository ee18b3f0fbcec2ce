// How quotes are written in English and Polish: headers, drivers, periods, tier modes. Data; compared by `plain`.
import type { Driver, StoragePeriod, TierMode } from "../../engine/cost/quote/types";

export type QuoteColumn = "fee" | "rate" | "per" | "included" | "upTo" | "tier";

export const HEADERS: Record<QuoteColumn, readonly string[]> = {
  fee: ["Fee", "Fees", "Service", "Charge", "Opłata", "Opłaty", "Usługa", "Pozycja"],
  rate: ["Rate", "Price", "Cost", "Stawka", "Cena", "Koszt"],
  per: ["Per", "Driver", "Unit", "Basis", "Za", "Za co", "Jednostka", "Podstawa"],
  included: ["Included", "Free", "W cenie", "Bezpłatnie", "Gratis"],
  upTo: ["Up to", "Upto", "Until", "Do", "Do ilości"],
  tier: ["Tier", "Tiers", "Tier mode", "Próg", "Progi"],
};

export const DRIVERS: Record<Driver, readonly string[]> = {
  order: ["order", "orders", "zamówienie", "zamówienia", "zamówień"],
  item: ["item", "items", "unit", "units", "sztuka", "sztuki", "sztuk", "szt"],
  "extra item": [
    "extra item",
    "extra items",
    "additional item",
    "additional items",
    "dodatkowa sztuka",
    "dodatkowe sztuki",
    "dodatkowych sztuk",
  ],
  line: ["line", "lines", "sku line", "sku lines", "sku", "skus", "linia", "linie", "linii"],
  "extra unit": [
    "extra unit",
    "extra units",
    "additional unit",
    "additional units",
    "kolejna sztuka",
    "kolejne sztuki",
    "kolejnych sztuk",
  ],
  parcel: ["parcel", "parcels", "package", "packages", "shipment", "shipments", "paczka", "paczki", "paczek"],
  kg: ["kg", "kgs", "kilogram", "kilograms", "kilogramy", "kilogramów"],
  lb: ["lb", "lbs", "pound", "pounds", "funt", "funty", "funtów"],
  return: ["return", "returns", "zwrot", "zwroty", "zwrotów"],
  "returned item": [
    "returned item",
    "returned items",
    "returned unit",
    "returned units",
    "zwrócona sztuka",
    "zwrócone sztuki",
    "zwróconych sztuk",
  ],
  pallet: ["pallet", "pallets", "paleta", "palety", "palet"],
  bin: ["bin", "bins", "pojemnik", "pojemniki", "pojemników"],
  m2: [
    "m2",
    "sqm",
    "sq m",
    "square metre",
    "square metres",
    "square meter",
    "square meters",
    "metr kwadratowy",
  ],
  m3: ["m3", "cbm", "cu m", "cubic metre", "cubic metres", "cubic meter", "cubic meters", "metr sześcienny"],
  "sq ft": ["sq ft", "sq. ft.", "sq. ft", "sqft", "ft2", "square foot", "square feet"],
  "cu ft": ["cu ft", "cu. ft.", "cu. ft", "cuft", "ft3", "cubic foot", "cubic feet"],
  "carton received": [
    "carton received",
    "cartons received",
    "received carton",
    "received cartons",
    "przyjęty karton",
    "przyjęte kartony",
    "przyjętych kartonów",
  ],
  "pallet received": [
    "pallet received",
    "pallets received",
    "received pallet",
    "received pallets",
    "przyjęta paleta",
    "przyjęte palety",
    "przyjętych palet",
  ],
  hour: ["hour", "hours", "h", "godzina", "godziny", "godzin"],
  "% of order value": [
    "% of order value",
    "% order value",
    "percent of order value",
    "% wartości zamówienia",
    "% wartości zamówień",
    "procent wartości zamówienia",
  ],
  month: ["month", "months", "monthly", "miesiąc", "miesiące", "miesięcy", "miesięcznie"],
  week: ["week", "weeks", "weekly", "tydzień", "tygodnie", "tygodni", "tygodniowo"],
  "one-off": ["one-off", "one off", "once", "setup", "one time", "jednorazowo", "jednorazowa", "jednorazowy"],
};

/** Not a driver of fees: the average value of one order, among the volumes. */
export const ORDER_VALUE: readonly string[] = [
  "order value",
  "average order value",
  "aov",
  "wartość zamówienia",
  "średnia wartość zamówienia",
];

/** What may follow a storage driver: "pallet day", "pallet per day", "paleta / tydzień". */
export const PERIODS: Record<StoragePeriod, readonly string[]> = {
  day: ["day", "days", "daily", "dzień", "dnia", "dni", "dziennie", "doba", "dobę"],
  week: ["week", "weeks", "weekly", "tydzień", "tygodnia", "tygodnie", "tygodni", "tygodniowo"],
  month: ["month", "months", "monthly", "miesiąc", "miesiąca", "miesiące", "miesięcy", "miesięcznie"],
};

export const TIER_SPELLINGS: Record<TierMode, readonly string[]> = {
  graduated: ["graduated", "progowo"],
  "all units": ["all units", "all unit", "całość"],
  "graduated by order": ["graduated by order", "progowo wg zamówień", "progowo według zamówień"],
};
