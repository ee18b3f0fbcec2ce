import { VOLUME_DRIVERS } from "../../src/engine/cost/quote/types";
import { DRIVERS } from "../../src/playbook/quote/spellings";
import { driverNamed } from "../../src/playbook/quote/drivers";
import { call, evaluate, load, refuses } from "./excel";

beforeAll(() => load("en"));

const HEADER = ["Fee", "Rate", "Per", "Included", "Up to", "Tier"];
const VOLUMES = [
  ["order", 1000],
  ["item", 2500],
  ["line", 1800],
  ["parcel", 1100],
  ["kg", 3000],
  ["lb", 6600],
  ["return", 80],
  ["returned item", 120],
  ["pallet", 12],
  ["bin", 60],
  ["m2", 90],
  ["m3", 140],
  ["sq ft", 970],
  ["cu ft", 5000],
  ["carton received", 200],
  ["pallet received", 6],
  ["hour", 15],
  ["order value", 150],
];

type Cells = (string | number | null)[][];
const breakdown = (rows: Cells, volumes: unknown = VOLUMES, ...more: unknown[]) =>
  call("QUOTEBREAKDOWN", [[HEADER, ...rows], volumes, ...more]) as unknown[][];
/** Monthly cost of a quote. */
const monthly = (rows: Cells, volumes: unknown = VOLUMES) => breakdown(rows, volumes).at(-1)?.[2];

describe("drivers", () => {
  test.each([
    ["order", 1000],
    ["Orders", 1000],
    ["zamówień", 1000],
    ["ZAMOWIENIE", 1000],
    ["item", 2500],
    ["extra item", 1500],
    ["dodatkowa sztuka", 1500],
    ["SKU line", 1800],
    ["linia", 1800],
    ["extra unit", 700],
    ["kolejna sztuka", 700],
    ["paczka", 1100],
    ["kg", 3000],
    ["lbs", 6600],
    ["zwrot", 80],
    ["zwrócona sztuka", 120],
    ["pallet", 12],
    ["pallet day", (12 * 365) / 12],
    ["pallets per week", (12 * 52) / 12],
    ["paleta / dzień", (12 * 365) / 12],
    ["paleta tydzień", (12 * 52) / 12],
    ["bin week", (60 * 52) / 12],
    ["m2", 90],
    ["m³ month", 140],
    ["sq ft", 970],
    ["cu ft", 5000],
    ["przyjęty karton", 200],
    ["pallets received", 6],
    ["godzina", 15],
    ["% of order value", 150_000],
    ["% wartości zamówienia", 150_000],
    ["month", 1],
    ["miesiąc", 1],
    ["week", 52 / 12],
    ["one-off", 1 / 12],
    ["jednorazowo", 1 / 12],
  ])("%s bills %s units a month", (per, quantity) => {
    const [fee] = breakdown([["Fee", 2, per]]);
    expect(fee?.[1]).toBeCloseTo(quantity, 9);
    expect(fee?.[2]).toBeCloseTo(2 * quantity, 8);
  });

  test.each([
    ["per order", 1000],
    ["za zamówienie", 1000],
    ["/ zam.", 1000],
    ["za sztukę", 2500],
    ["szt.", 2500],
    ["za dodatkową sztukę", 1500],
    ["pozycja zamówienia", 1800],
    ["za linię", 1800],
    ["za kolejną sztukę", 700],
    ["per shipment", 1100],
    ["za paczkę", 1100],
    ["PRZESYŁKA", 1100],
    ["zwrócona paczka", 80],
    ["za zwróconą sztukę", 120],
    ["za każdą paletę", 12],
    ["miejsce paletowe", 12],
    ["paletodoba", (12 * 365) / 12],
    ["za paletę na dobę", (12 * 365) / 12],
    ["palety / tydz", null],
    ["palety / tyg.", (12 * 52) / 12],
    ["pallet a day", (12 * 365) / 12],
    ["PALLET-WEEK", (12 * 52) / 12],
    ["pojemnik tydzień", (60 * 52) / 12],
    ["m² / miesiąc", 90],
    ["m2/month", 90],
    ["sq. ft./month", 970],
    ["sq ft per week", (970 * 52) / 12],
    ["cu. ft. / mo.", 5000],
    ["cu ft/day", (5000 * 365) / 12],
    ["received carton", 200],
    ["za przyjętą paletę", 6],
    ["labour hour", 15],
    ["roboczogodzina", 15],
    ["%of order value", 150_000],
    ["% od wartości zamówień", 150_000],
    ["per month", 1],
    ["za miesiąc", 1],
    ["co tydzień", 52 / 12],
    ["One-time", 1 / 12],
    ["order day", null],
    ["per", null],
  ])("the synonym %s bills %s units a month", (per, quantity) => {
    if (quantity === null) expect(breakdown([["Fee", 2, per]])).toMatchObject({ code: "#N/A" });
    else expect(breakdown([["Fee", 2, per]])[0]?.[1]).toBeCloseTo(quantity, 9);
  });

  test("each spelling names its own driver", () => {
    for (const [driver, spellings] of Object.entries(DRIVERS)) {
      for (const spelling of spellings)
        expect([spelling, driverNamed(spelling)?.driver]).toEqual([spelling, driver]);
    }
  });

  test("extra items and units can be given instead of derived", () => {
    const volumes = [...VOLUMES, ["extra item", 900], ["kolejna sztuka", 400]];
    expect(breakdown([["Picks", 1, "extra item"]], volumes)[0]?.[1]).toBe(900);
    expect(breakdown([["Picks", 1, "extra unit"]], volumes)[0]?.[1]).toBe(400);
  });

  test("drivers repeated among the volumes are added, storage with its period", () => {
    const volumes = [
      ["order", 400],
      ["orders", 600],
      ["pallet", 2],
      ["pallet day", 365],
    ];
    expect(breakdown([["Pick", 1, "order"]], volumes)[0]?.[1]).toBe(1000);
    expect(breakdown([["Store", 1, "pallet"]], volumes)[0]?.[1]).toBeCloseTo(14, 9);
  });
});

describe("what is included comes off first", () => {
  test.each([
    [100, 900],
    ["1 per order", 0],
    ["0.5 per order", 500],
    ["0,5 na zamówienie", 500],
    ["0.25 / order", 750],
    ["1/zamówienie", 0],
    ["1 order per order", 0],
    ["1 na każde zam.", 0],
    ["1 w zamówieniu", 0],
    [5000, 0],
  ])("%s leaves %s orders", (included, billed) => {
    expect(breakdown([["Pick", 1, "order", included]])[0]?.[1]).toBe(billed);
  });
});

describe("tiers", () => {
  const rows = (tier: string | null, ...tiers: [number, number | null][]): Cells =>
    tiers.map(([rate, upTo]) => ["Pick", rate, "order", null, upTo, tier]);

  test("graduated: each unit at its own tier's rate", () => {
    expect(monthly(rows(null, [3, 100], [2, 500], [1, null]))).toBe(300 + 800 + 500);
    expect(monthly(rows("progowo", [3, 100], [2, 0]))).toBe(300 + 1800);
  });

  test("all units: the month's volume sets one rate, the border belongs to the lower tier", () => {
    expect(monthly(rows("all units", [3, 100], [2, 1000], [1, null]))).toBe(2000);
    expect(monthly(rows("całość", [3, 100], [2, 999], [1, null]))).toBe(1000);
  });

  test("graduated by order: items at the tier of their order's number, spread evenly", () => {
    const cells: Cells = [
      ["Further items", 0.5, "extra item", null, 200, "graduated by order"],
      ["Further items", 0.4, "extra item", null, null, "progowo wg zamówień"],
    ];
    expect(monthly(cells)).toBeCloseTo(1.5 * (200 * 0.5 + 800 * 0.4), 9);
  });

  test("what is included comes off before tiers", () => {
    const cells: Cells = [
      ["Pick", 3, "order", 900, 60, null],
      ["Pick", 1, "order", null, null, null],
    ];
    expect(monthly(cells)).toBe(60 * 3 + 40);
  });

  test("a closed last tier that is large enough is enough", () => {
    expect(monthly(rows(null, [3, 100], [2, 1000]))).toBe(300 + 1800);
  });

  test("rows of other fees may stand between", () => {
    const cells: Cells = [
      ["Pick", 3, "order", null, 100, null],
      ["Support", 50, "month"],
      ["pick", 2, "orders", null, null, null],
    ];
    expect(breakdown(cells).map(([fee, , cost]) => [fee, cost])).toEqual([
      ["Pick", 2100],
      ["Support", 50],
      ["Total", 2150],
    ]);
  });
});

describe("minimum and one-off fees", () => {
  const cells: Cells = [
    ["Pick", 1, "order"],
    ["Onboarding", 1200, "one-off"],
  ];

  test("the minimum tops the spend up, one-off fees not counted", () => {
    expect(breakdown(cells, VOLUMES, 1500)).toEqual([
      ["Pick", 1000, 1000, 1],
      ["Onboarding", 1 / 12, 100, 0.1],
      ["Top-up to the minimum", "", 500, 0.5],
      ["Total", "", 1600, 1.6],
    ]);
    expect(breakdown(cells, VOLUMES, 1000)).toHaveLength(3);
  });

  test("one-off fees are spread over the months given", () => {
    expect(breakdown(cells, VOLUMES, null, 24)[1]?.[2]).toBe(50);
    expect(call("OUTSOURCEDCOSTPERORDER", [[HEADER, ...cells], VOLUMES, [[1500]], [[24]]])).toBeCloseTo(
      1.55,
      9,
    );
  });
});

describe("how the range is drawn", () => {
  test("columns stand in any order, with Polish headers, notes beside and blank rows between", () => {
    const quote = [
      ["", "", "", ""],
      ["Uwagi", "Za", "Stawka", "Opłata"],
      ["", "zamówienie", 2, "Kompletacja"],
      [null, null, null, null],
      [0, 0, 0, 0],
      ["za sztukę", "sztuka", 0.5, "Pakowanie"],
    ];
    expect(call("OUTSOURCEDCOSTPERORDER", [quote, VOLUMES])).toBeCloseTo(2 + 1.25, 9);
  });

  test("headers may carry a currency, brackets and other words for the same", () => {
    const quote = [
      ["Usługa", "Cena jednostkowa (PLN)", "Jednostka", "[W cenie]"],
      ["Kompletacja", 2, "za sztukę", "1 szt. na zamówienie"],
    ];
    expect(call("OUTSOURCEDCOSTPERORDER", [quote, VOLUMES])).toBeCloseTo(2 * 1.5, 9);
    const english = [
      ["Charge", "Rate EUR net", "Billed per"],
      ["Pick", 2, "per item"],
    ];
    expect(call("OUTSOURCEDCOSTPERORDER", [english, VOLUMES])).toBeCloseTo(5, 9);
  });

  test("volumes may carry a header and blank rows", () => {
    const volumes = [
      ["Driver", "Quantity a month"],
      ["order", 10],
      ["", ""],
      ["item", 30],
    ];
    expect(call("OUTSOURCEDCOSTPERORDER", [[HEADER, ["Pick", 1, "item"]], volumes])).toBe(3);
  });
});

test("messages name drivers, columns and tiers in Polish in the Polish script", () => {
  load("pl");
  const message = (formula: string) => (evaluate(formula) as { message: string }).message;
  expect(message('=OUTSOURCEDCOSTPERORDER({"Opłata","Stawka","Za";"Skład",1,"paleta"}, {"order",5})')).toBe(
    "volumes: dla opłaty Skład brakuje ilości: paleta.",
  );
  expect(message('=OUTSOURCEDCOSTPERORDER({"Opłata","Cena";"Skład",1}, {"order",5})')).toBe(
    "quote: brak wiersza nagłówka z kolumnami Opłata, Stawka i Za (brakuje: Za).",
  );
  expect(
    message('=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per","Tier";"Pick",1,"order","x"}, {"order",5})'),
  ).toBe(
    "quote, wiersz 2, kolumna 4: wartość „x” nie jest znana; dozwolone: progowo, całość, progowo wg zamówień.",
  );
  expect(message('=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Pick",TRUE,"order"}, {"order",5})')).toBe(
    "quote, wiersz 2, kolumna 2: PRAWDA nie jest liczbą; oczekiwano liczby.",
  );
  expect(message('=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Pick",#N/A,"order"}, {"order",5})')).toBe(
    "quote, wiersz 2, kolumna 2: komórka zawiera błąd #N/D!; najpierw popraw tę komórkę.",
  );
  load("en");
});

describe("wrong input", () => {
  refuses([
    [
      '=OUTSOURCEDCOSTPERORDER({"Pick",1,"order"}, {"order",5})',
      "#VALUE!",
      "quote: no header row with Fee, Rate and Per (missing: Fee, Rate, Per).",
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate";"Pick",1}, {"order",5})',
      "#VALUE!",
      "quote: no header row with Fee, Rate and Per (missing: Per).",
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per"}, {"order",5})',
      "#VALUE!",
      "quote: no fees below the header.",
    ],
    ['=OUTSOURCEDCOSTPERORDER({"",""}, {"order",5})', "#VALUE!", "quote: the range is empty."],
    ['=OUTSOURCEDCOSTPERORDER("Pick", {"order",5})', "#VALUE!"],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per","Rate";"Pick",1,"order",2}, {"order",5})',
      "#VALUE!",
      'quote: the header "Rate" stands there twice.',
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Pick",-1,"order"}, {"order",5})',
      "#VALUE!",
      "quote, row 2, column 2: -1 is negative; 0 or more was expected.",
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Pick","1,50 zł","order"}, {"order",5})',
      "#VALUE!",
      'quote, row 2, column 2: "1,50 zł" is text, a number was expected. Retype it as a number.',
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Pick",#REF!,"order"}, {"order",5})',
      "#VALUE!",
      "quote, row 2, column 2: a cell holds the error #REF!; correct that cell first.",
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"",1,"order"}, {"order",5})',
      "#VALUE!",
      "quote, row 2, column 1: the fee has no name.",
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Pick",1,""}, {"order",5})',
      "#N/A",
      "quote, row 2, column 3: the driver is missing; name what is counted, such as order, item or pallet.",
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Pick",1,"order"}, {"order",5;,8})',
      "#N/A",
      "volumes, row 2: the driver is missing; name what is counted, such as order, item or pallet.",
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per","Included";"Pick",1,"order","2 pallets per order"}, {"order",5})',
      "#VALUE!",
      'quote, row 2, column 4: "2 pallets per order" is not a quantity; expected a number a month, or text such as "3 per order".',
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Pick",1,"oder"}, {"order",5})',
      "#N/A",
      'quote, row 2, column 3: "oder" is not a driver. Did you mean "order"?',
    ],
    ['=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Pick",1,"order day"}, {"order",5})', "#N/A"],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Pick",1,"pallet"}, {"order",5})',
      "#N/A",
      "volumes: the driver pallet of the fee Pick has no volume.",
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Pick",0.02,"% of order value"}, {"order",5})',
      "#N/A",
      "volumes: the driver order value of the fee Pick has no volume.",
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Pick",1,"extra item"}, {"order",5;"item",3})',
      "#VALUE!",
      "volumes: 3 items but 5 of the driver order; there cannot be fewer items.",
    ],
    ['=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Rent",1,"month"}, {"order",0})', "#DIV/0!"],
    ['=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Rent",1,"month"}, {"item",5})', "#DIV/0!"],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Rent",1,"month"}, {"order",-5})',
      "#VALUE!",
      "volumes, row 1, column 2: -5 is negative; 0 or more was expected.",
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Rent",1,"month"}, {"zamowienje",5})',
      "#N/A",
      'volumes, row 1: "zamowienje" is not a driver. Did you mean "zamówienie"?',
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Rent",1,"month"}, {"order",5;"month",1})',
      "#VALUE!",
      'volumes, row 2: "month" takes no volume; remove the row.',
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Rent",1,"month"}, {"order",5;"order value",1;"AOV",2})',
      "#VALUE!",
      "volumes, row 3: the order value stands there twice.",
    ],
    ['=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Rent",1,"month"}, {"order","five"})', "#VALUE!"],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Rent",1,"month"}, {"order",5,6})',
      "#VALUE!",
      "volumes: 3 columns given; two were expected: driver and quantity a month.",
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Rent",1,"month"}, {"order",5}, -1)',
      "#VALUE!",
      "minimum: -1 is negative; 0 or more was expected.",
    ],
    [
      '=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Rent",1,"month"}, {"order",5}, 0, 0)',
      "#VALUE!",
      "months: 0 given or left blank; a number above 0 was expected.",
    ],
    [
      '=QUOTEBREAKDOWN({"Fee","Rate","Per","Up to";"Pick",2,"order",5;"Pick",1,"order",5}, {"order",5})',
      "#VALUE!",
      "quote, row 3: the tiers of Pick do not rise: Up to has to grow from row to row, and only the last may be blank.",
    ],
    [
      '=QUOTEBREAKDOWN({"Fee","Rate","Per","Up to";"Pick",2,"order",;"Pick",1,"order",}, {"order",5})',
      "#VALUE!",
    ],
    [
      '=QUOTEBREAKDOWN({"Fee","Rate","Per","Up to";"Pick",2,"order",5;"Pick",1,"order",8}, {"order",9})',
      "#N/A",
      "Pick: 9 is beyond the last tier, which ends at 8.",
    ],
    [
      '=QUOTEBREAKDOWN({"Fee","Rate","Per","Up to","Tier";"Pick",2,"order",5,"all units"}, {"order",9})',
      "#N/A",
    ],
    [
      '=QUOTEBREAKDOWN({"Fee","Rate","Per","Up to","Tier";"Pick",2,"order",5,"all"}, {"order",9})',
      "#VALUE!",
      'quote, row 2, column 5: "all" is not known; expected one of: graduated, all units, graduated by order.',
    ],
    [
      '=QUOTEBREAKDOWN({"Fee","Rate","Per","Up to","Tier";"Pick",2,"order",5,"all units";"Pick",1,"order",,"graduated"}, {"order",9})',
      "#VALUE!",
      "quote: the rows of Pick name different tiers or inclusions.",
    ],
    [
      '=QUOTEBREAKDOWN({"Fee","Rate","Per","Included";"Pick",2,"order","some"}, {"order",9})',
      "#VALUE!",
      'quote, row 2, column 4: "some" is not a quantity; expected a number a month, or text such as "3 per order".',
    ],
    ['=QUOTEBREAKDOWN({"Fee","Rate","Per","Included";"Pick",2,"order",-2}, {"order",9})', "#VALUE!"],
  ]);
});

test("every driver with a volume can be billed", () => {
  for (const driver of VOLUME_DRIVERS) expect(typeof monthly([["Fee", 1, driver]])).toBe("number");
});

test("evaluates a quote written as a formula", () => {
  expect(evaluate('=OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"Pick",3,"order"}, {"orders",7})')).toBe(3);
});
