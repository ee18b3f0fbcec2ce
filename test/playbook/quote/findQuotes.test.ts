// Rate cards and their volumes in a workbook: what is found, what is not, and what their surroundings say.
import { findQuotes } from "../../../src/playbook/quote/find/findQuotes";
import { gridOf, QUOTE, sheetOf } from "../../matrix/support/quoted";

type Cells = (string | number)[][];

const CARD: Cells = [
  ["Fee", "Rate", "Per"],
  ["Pick", 2.5, "order"],
  ["Storage", 12, "pallet"],
];
const VOLUMES: Cells = [
  ["Driver", "Quantity a month"],
  ["order", 900],
  ["pallet", 20],
];
const BLANK: Cells = [["", "", ""]];
const wide = (rows: Cells): Cells => rows.map((row) => [...row, "", "", ""].slice(0, 3));
const found = (name: string, cells: Cells, top = 0, left = 0) =>
  findQuotes(gridOf(sheetOf(name, wide(cells), top, left)));

test("a card is found with its range, its volumes and its vendor", () => {
  const [quote] = findQuotes(gridOf(sheetOf("3PL quote", QUOTE)));
  expect(quote).toMatchObject({
    sheet: "3PL quote",
    range: "A3:F16",
    vendor: "Northgate Logistics",
    area: "fulfillment",
    volumes: { sheet: "3PL quote", range: "H5:I10", period: "month" },
  });
});

test("ranges are the sheet's own where its filled part starts further in", () => {
  const [quote] = found("Offer", [...CARD, ...BLANK, ...VOLUMES], 4, 2);
  expect([quote?.range, quote?.volumes?.range]).toEqual(["C5:E7", "C10:D11"]);
});

test("a Polish card names its vendor after the colon", () => {
  const quotes = found("Oferta 3PL", [
    ["Oferta magazynu zewnętrznego: Brama Logistyka"],
    ["Opłata", "Stawka", "Za"],
    ["Kompletacja", 6.9, "zamówienie"],
    ["Składowanie", 2.1, "paleta dzień"],
  ]);
  expect(quotes).toMatchObject([{ vendor: "Brama Logistyka", area: "fulfillment", volumes: null }]);
});

test.each<[string, Cells]>([
  [
    "a list of goods",
    [
      ["Product", "Price", "Unit"],
      ["Service", "Price", "Unit"],
      ["Wax", 4, "kg"],
      ["Wick", 0.1, "pcs"],
    ],
  ],
  [
    "one's own monthly costs",
    [
      ["Service", "Cost", "Unit"],
      ["Hosting", 50, "month"],
      ["Domain", 2, "month"],
    ],
  ],
  ["a header alone", [["Fee", "Rate", "Per"]]],
  [
    "units that are no drivers",
    [
      ["Fee", "Rate", "Per"],
      ["Design", 300, "banner"],
      ["Print", 90, "box"],
      ["Ship", 3, "order"],
    ],
  ],
])("%s is no quote", (_, cells) => {
  expect(found("Costs", cells)).toEqual([]);
});

test("monthly fees are a quote where the sheet says so", () => {
  const cells: Cells = [
    ["Service", "Price", "Unit"],
    ["Bookkeeping", 450, "month"],
    ["Year's end", 900, "one-off"],
  ];
  expect(found("Accounting offer", cells)).toMatchObject([
    { area: "finance_admin", vendor: "Accounting offer" },
  ]);
});

test("two cards on one sheet are two quotes, each with its own title", () => {
  const quotes = found("Quotes", [["Alfa: offer"], ...CARD, ...BLANK, ["Beta: offer"], ...CARD]);
  expect(quotes.map(({ vendor, range }) => [vendor, range])).toEqual([
    ["Alfa", "A2:C4"],
    ["Beta", "A7:C9"],
  ]);
});

test("a total below a card does not belong to it, a fee after a blank row does", () => {
  const quotes = found("Offer", [...CARD, ...BLANK, ["Returns", 3, "return"], ["Total", 900, ""]]);
  expect(quotes[0]?.range).toBe("A1:C5");
});

test("volumes on a sheet of their own serve every quote without its own", () => {
  const grid = gridOf(
    sheetOf("Alfa offer", CARD),
    sheetOf("Our volumes", [...VOLUMES, ["parcel", 950]]),
    sheetOf("Beta offer", wide([...CARD, ...BLANK, ...VOLUMES])),
  );
  expect(findQuotes(grid).map(({ volumes }) => volumes?.sheet)).toEqual(["Our volumes", "Beta offer"]);
});

test("volumes of a year are known as such", () => {
  const [quote] = found("Offer", [
    ...CARD,
    ...BLANK,
    ["Driver", "Per year"],
    ["order", 12000],
    ["pallet", 30],
  ]);
  expect(quote?.volumes?.period).toBe("year");
});

test("a hidden sheet is read only where the user points at it", () => {
  const grid = gridOf({ ...sheetOf("Old offer", CARD), visible: false });
  expect(findQuotes(grid)).toEqual([]);
  expect(findQuotes(grid, [{ sheet: "Old offer", range: "A1:C3" }])).toMatchObject([{ range: "A1:C3" }]);
});

test("the volumes that the user points at replace those beside the card", () => {
  const grid = gridOf(sheetOf("Offer", wide([...CARD, ...BLANK, ...VOLUMES])), sheetOf("Plan", VOLUMES));
  const given = { sheet: "Offer", range: "A1:C3", volumes: { sheet: "Plan", range: "A2:B3" } };
  expect(findQuotes(grid, [given])).toMatchObject([
    { range: "A1:C3", volumes: { sheet: "Plan", range: "A2:B3" } },
  ]);
});
