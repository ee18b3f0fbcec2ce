// The English sample: Juniper Goods, home fragrance, 2025, in US dollars. An invented store.
import { cell, formula, heading, line } from "./sheet.mjs";

const MONEY = '"$"#,##0';
const CENTS = '"$"#,##0.00';
const COUNT = "#,##0";
const MONTH = "mmm yyyy";

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2025, month, 1)));
const COLUMNS = "BCDEFGHIJKLM".split("");

//               Jan    Feb    Mar    Apr    May    Jun    Jul    Aug    Sep    Oct    Nov    Dec
const ORDERS = [1180, 1245, 1310, 1295, 1420, 1365, 1280, 1340, 1490, 1655, 2480, 2870];
const ITEMS = [2150, 2280, 2395, 2360, 2610, 2490, 2330, 2445, 2735, 3080, 4890, 5720];
const RETURNS = [71, 58, 63, 60, 69, 66, 61, 64, 72, 79, 118, 164];
const REVENUE = [66800, 70950, 75300, 73950, 81400, 77900, 72700, 76650, 86100, 96500, 148900, 175600];
const GOODS = [27400, 28950, 30700, 30250, 33200, 31850, 29750, 31300, 35100, 39300, 61500, 72300];

function orders() {
  const rows = MONTHS.map((month, i) => {
    const r = i + 5;
    return [
      cell(month, MONTH),
      cell(ORDERS[i], COUNT),
      cell(ITEMS[i], COUNT),
      cell(RETURNS[i], COUNT),
      cell(REVENUE[i], MONEY),
      cell(GOODS[i], MONEY),
      cell(formula(`E${r}-F${r}`), MONEY),
      cell(formula(`E${r}/B${r}`), CENTS),
    ];
  });
  const sum = (column) => formula(`SUM(${column}5:${column}16)`);
  return {
    name: "Orders",
    widths: [14, 11, 11, 11, 13, 15, 14, 16],
    freezeRows: 4,
    freezeColumns: 1,
    rows: [
      [cell("Juniper Goods: orders and revenue 2025", undefined, "title")],
      [cell("From the shop's monthly export, net of sales tax", undefined, "note")],
      [],
      heading("Month", [
        "Orders",
        "Items sold",
        "Returns",
        "Revenue",
        "Cost of goods",
        "Gross profit",
        "Average order value",
      ]),
      ...rows,
      [
        cell("Total", undefined, "total"),
        ...["B", "C", "D"].map((column) => cell(sum(column), COUNT, "total")),
        ...["E", "F", "G"].map((column) => cell(sum(column), MONEY, "total")),
        cell(formula("E17/B17"), CENTS, "total"),
      ],
    ],
  };
}

const flat = (amount) => Array(12).fill(amount);
const DELIVERY = [7320, 7690, 8130, 8060, 8830, 8520, 7990, 8380, 9340, 10390, 15870, 18650];
const PACKAGING = [1240, 1290, 1380, 1350, 1490, 1430, 1330, 1400, 1570, 1760, 2720, 3150];
const WAREHOUSE_WAGES = [7450, 7450, 7450, 7450, 7450, 7450, 7600, 7600, 7600, 8150, 10900, 11850];

function costs() {
  const rows = [
    [cell("Juniper Goods: running costs 2025", undefined, "title")],
    [cell("USD, without cost of goods; paid amounts from the ledger", undefined, "note")],
    [],
    [
      cell("Cost", undefined, "header"),
      ...MONTHS.map((month) => cell(month, "mmm", "header right")),
      cell("Year 2025", undefined, "header right"),
    ],
  ];
  const add = (label, amounts, looks) => {
    const r = rows.length + 1;
    rows.push(line(label, [...amounts, formula(`SUM(B${r}:M${r})`)], MONEY, looks));
    return r;
  };
  const section = (label) => rows.push([cell(label, undefined, "section")]);
  const subtotal = (label, from, to) =>
    add(
      label,
      COLUMNS.map((column) => formula(`SUM(${column}${from}:${column}${to})`)),
      "total",
    );

  section("Warehouse");
  const rent = add("Warehouse rent", [...flat(3400).slice(0, 6), ...flat(3550).slice(6)]);
  const utilities = add(
    "Warehouse utilities and insurance",
    [610, 590, 540, 480, 430, 420, 440, 450, 430, 470, 560, 620],
  );
  const facility = subtotal("Facility costs", rent, utilities);
  const labor = add("Warehouse wages", WAREHOUSE_WAGES);
  const supplies = add("Packaging supplies", PACKAGING);
  const delivery = add("Delivery (carrier invoices)", DELIVERY);
  section("Other areas");
  const marketing = add(
    "Marketing and advertising",
    [5200, 5200, 5400, 5300, 5600, 5300, 5100, 5300, 5900, 6800, 9400, 8600],
  );
  add("Customer service", [2650, 2650, 2650, 2650, 2650, 2650, 2650, 2650, 2650, 2800, 3600, 3900]);
  add("Shop platform, apps and hosting", flat(890));
  add("Bookkeeping and administration", flat(1150));
  const hr = add("HR and payroll service", flat(320));
  const parts = (column) =>
    `${[facility, labor, supplies, delivery].map((r) => `${column}${r}`).join("+")}+SUM(${column}${marketing}:${column}${hr})`;
  add(
    "Total running costs",
    COLUMNS.map((column) => formula(parts(column))),
    "total",
  );
  return {
    name: "Costs",
    widths: [34, ...flat(9.5), 12],
    freezeRows: 4,
    freezeColumns: 1,
    landscape: true,
    rows,
  };
}

function staff() {
  const people = [
    ["Warehouse lead", "Warehouse", 40, 3950],
    ["Picker and packer", "Warehouse", 40, 2900],
    ["Packer (part time)", "Warehouse", 10, 750],
    ["Customer care", "Customer service", 40, 2650],
    ["Marketing manager", "Marketing", 32, 3400],
    ["Owner", "Management", 50, 0],
  ];
  const last = people.length + 3;
  return {
    name: "Staff",
    widths: [26, 20, 14, 16],
    freezeRows: 3,
    rows: [
      [cell("People on the payroll", undefined, "title")],
      [],
      [
        cell("Role", undefined, "header"),
        cell("Area", undefined, "header"),
        cell("Hours a week", undefined, "header right"),
        cell("Cost a month", undefined, "header right"),
      ],
      ...people.map(([role, area, hours, pay]) => [role, area, cell(hours, COUNT), cell(pay, MONEY)]),
      [
        cell("Total payroll", undefined, "total"),
        cell(null, undefined, "total"),
        cell(formula(`SUM(C4:C${last})`), COUNT, "total"),
        cell(formula(`SUM(D4:D${last})`), MONEY, "total"),
      ],
      [],
      line("Number of employees", [people.length], COUNT),
      [cell("The owner takes no salary; about 12 hours a week go into the warehouse.", undefined, "note")],
    ],
  };
}

function fulfilmentQuote() {
  const fees = [
    ["Account management", 180, "month"],
    ["Goods received", 11.5, "pallet received"],
    ["Storage", 19, "pallet"],
    ["Pick and pack", 2.85, "order", null, 1500, "graduated"],
    ["Pick and pack", 2.45, "order", null, null, "graduated"],
    ["Each further item", 0.38, "extra item"],
    ["Carton and filling", 0.62, "parcel"],
    ["Shipping label", 5.35, "parcel"],
    ["Return handling", 2.6, "return"],
    ["Onboarding and shop connection", 1200, "one-off"],
  ];
  const volumes = [
    ["order", formula("ROUND(AVERAGE(Orders!B5:B16),0)")],
    ["item", formula("ROUND(AVERAGE(Orders!C5:C16),0)")],
    ["parcel", formula("B20")],
    ["return", formula("ROUND(AVERAGE(Orders!D5:D16),0)")],
    ["pallet", 46],
    ["pallet received", 14],
  ];
  return {
    name: "3PL quote",
    widths: [34, 14, 18, 12, 10, 12],
    rows: [
      [cell("Lakeside Fulfilment: quote for Juniper Goods", undefined, "title")],
      [cell("Quote 2025-118, valid until 31 March 2026, USD, net", undefined, "note")],
      [],
      [cell("Rate card", undefined, "section")],
      [
        cell("Fee", undefined, "header"),
        cell("Rate", undefined, "header right"),
        cell("Per", undefined, "header"),
        cell("Included", undefined, "header right"),
        cell("Up to", undefined, "header right"),
        cell("Tier", undefined, "header"),
      ],
      ...fees.map(([fee, rate, per, included = null, upTo = null, tier = null]) => [
        fee,
        cell(rate, CENTS),
        per,
        included,
        upTo === null ? null : cell(upTo, COUNT),
        tier,
      ]),
      [],
      [cell("Our volumes", undefined, "section")],
      [],
      [cell("Driver", undefined, "header"), cell("Quantity a month", undefined, "header right")],
      ...volumes.map(([driver, quantity]) => [driver, cell(quantity, COUNT)]),
      [],
      heading("What it comes to", ["Cost per month"]),
      [
        cell("Estimated monthly total", undefined, "total"),
        cell(
          formula(
            "B6+B7*B25+B8*B24+B9*MIN(B20,1500)+B10*MAX(B20-1500,0)+B11*(B21-B20)+(B12+B13)*B22+B14*B23",
          ),
          CENTS,
          "total",
        ),
      ],
    ],
  };
}

function agencyQuote() {
  return {
    name: "Agency quote",
    widths: [40, 16, 44],
    rows: [
      [cell("Brightwater Media: marketing retainer", undefined, "title")],
      [cell("Offer of 14 November 2025, USD, net, three months' notice", undefined, "note")],
      [],
      [
        cell("Service", undefined, "header"),
        cell("Fee per month", undefined, "header right"),
        cell("What is in it", undefined, "header"),
      ],
      ["Campaign management", cell(1450, MONEY), "Search and social ads, ad spend billed on top"],
      ["Ad spend", cell(3200, MONEY), "Budget we set ourselves"],
      ["SEO", cell(900, MONEY), "Audit, twelve pages a year, monthly report"],
      [cell("Total per month", undefined, "total"), cell(formula("SUM(B5:B7)"), MONEY, "total")],
      [],
      ["Set-up fee (once)", cell(750, MONEY), "Tracking and account review"],
    ],
  };
}

function notes() {
  return {
    name: "Notes",
    widths: [36, 14, 60],
    rows: [
      [cell("Things to know", undefined, "title")],
      [],
      ["Warehouse area (sq ft)", cell(3200, COUNT), "Lease ends December 2026, six months' notice"],
      ["Average parcel weight (lb)", cell(2.4, "0.0"), "Candles are heavy for their size"],
      ["Promised delivery (hours)", cell(72, COUNT), "Ordered by 2 pm, shipped the same day"],
      [],
      [
        cell(
          "Gift wrapping and hand-written cards are done by us; customers mention them in reviews.",
          undefined,
          "note",
        ),
      ],
      [
        cell(
          "We would like to see what the warehouse costs an order, and whether Lakeside would be cheaper.",
          undefined,
          "note",
        ),
      ],
    ],
  };
}

export const storeEn = {
  file: "store-en.xlsx",
  title: "Juniper Goods 2025",
  sheets: [orders(), costs(), staff(), fulfilmentQuote(), agencyQuote(), notes()],
};
