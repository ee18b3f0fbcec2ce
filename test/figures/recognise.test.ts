// One behaviour at a time, on the smallest workbook that shows it.
import { recognise, type Finding, type FigureId } from "../../src/figures";
import { hasMessage, translator } from "../../src/i18n";
import { drawBook } from "./support/drawBook";
import { drawn } from "./workbooks";

function find(figure: FigureId, drawing: string): Finding {
  const finding = recognise(drawBook(drawing)).find((one) => one.figure === figure);
  if (!finding) throw new Error(`${figure} was not found`);
  return finding;
}

describe("periods", () => {
  it("brings a year to a month", () => {
    expect(find("facility", "Rent per year | 24000")).toMatchObject({
      address: "B1",
      period: "year",
      perMonth: 2000,
    });
  });

  it("brings a quarter and a week to a month", () => {
    expect(find("facility", "Quarterly rent | 9000").perMonth).toBe(3000);
    expect(find("labor", "Wages per week | 1200").perMonth).toBeCloseTo(5200, 9);
  });

  it("takes the period from the sheet's name, and says so where there is none", () => {
    expect(find("facility", "== Costs 2024\nRent | 24000")).toMatchObject({ period: "year", assumed: false });
    expect(find("facility", "Rent | 2000")).toMatchObject({
      period: "unknown",
      perMonth: null,
      assumed: true,
    });
  });

  it("is never sure without a period", () => {
    expect(find("facility", 'Rent | 2000 {"$"#,##0}').confidence).toBeLessThan(0.9);
  });

  it("keeps a period said in the label in columns of years", () => {
    expect(find("facility", " | 2023 | 2024\nMonthly rent | 2000 | 2200")).toMatchObject({
      period: "month",
      perMonth: 2200,
    });
  });

  it("does not take the period of a price in brackets for that of the figure beside it", () => {
    const rent = (label: string, value: string) =>
      find("facility", ` | 2023 | 2024\n${label} | 48000 | ${value}`);
    expect(rent("Czynsz za magazyn (4 500 zł/mies.)", "54000")).toMatchObject({
      period: "year",
      perMonth: 4500,
    });
    expect(rent("Warehouse rent ($4,500 per month)", "4500").period).toBe("month");
    expect(rent("Warehouse rent (monthly)", "4500").period).toBe("month");
  });

  it("does not take orders a day for orders a month", () => {
    expect(find("orders", " | 2023 | 2024\nOrders per day | 41 | 46")).toMatchObject({
      period: "unknown",
      perMonth: null,
    });
  });
});

describe("months across", () => {
  const months = "| Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec";
  const twelve = Array.from({ length: 12 }, (_, n) => 100 + n).join(" | ");

  it("sums twelve months to a year", () => {
    expect(find("labor", `${months}\nWages | ${twelve}`)).toMatchObject({
      address: "B2:M2",
      reduce: "sum",
      value: 1266,
      period: "year",
      perMonth: 105.5,
    });
  });

  it("prefers their total to the months", () => {
    expect(find("labor", `${months} | Total\nWages | ${twelve} | 1266`)).toMatchObject({
      address: "N2",
      reduce: "cell",
      value: 1266,
    });
  });

  it("does not take a total that is not theirs", () => {
    expect(find("labor", `${months} | Total\nWages | ${twelve} | 9999`).address).toBe("B2:M2");
  });

  it("averages fewer months", () => {
    expect(find("labor", "| Jan | Feb | Mar\nWages | 90 | 100 | 110")).toMatchObject({
      address: "B2:D2",
      reduce: "average",
      value: 100,
      period: "month",
      perMonth: 100,
    });
  });

  it("leaves out months that have not come yet", () => {
    expect(
      find("labor", `${months}\nWages | 100 | 100 | 100 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0`),
    ).toMatchObject({ value: 100, address: "B2:D2" });
  });

  it("takes the newest complete year of several", () => {
    const year = (y: number): string =>
      Array.from({ length: 12 }, (_, n) => `@${y}-${String(n + 1).padStart(2, "0")}-01 {mmm yy}`).join(" | ");
    expect(find("labor", `| ${year(2023)} | ${year(2024)}\nWages | ${twelve} | ${twelve}`).address).toBe(
      "N2:Y2",
    );
  });
});

describe("years across", () => {
  it("takes the newest of past years", () => {
    expect(find("revenue", "| 2022 | 2023 | 2024\nRevenue | 500000 | 600000 | 700000")).toMatchObject({
      address: "D2",
      period: "year",
    });
  });

  it("takes the base year of a projection", () => {
    expect(find("revenue", "| Year 1 | Year 2\nRevenue | 500000 | 600000").address).toBe("B2");
  });

  it("takes the last year that was typed where later ones are formulas", () => {
    expect(find("revenue", "| 2022 | 2023 | 2024\nRevenue | 500000 | 600000 | = 700000").address).toBe("C2");
  });

  it("never takes a year for a value", () => {
    expect(
      recognise(drawBook("Orders | 2023 | 2024 | 2025\nJan | 1 | 2 | 3")).find(
        ({ figure }) => figure === "orders",
      )?.value,
    ).not.toBe(2023);
  });
});

describe("units and signs", () => {
  it("turns costs that are written negative", () => {
    expect(find("labor", "| 2024\nWages | -48000")).toMatchObject({ value: 48000, sign: -1, perMonth: 4000 });
  });

  it("reads text numbers and says so", () => {
    expect(find("facility", 'Monthly rent | "8 200,00 zł')).toMatchObject({
      value: 8200,
      fromText: true,
      unit: "PLN",
    });
  });

  it("reads the currency from label, neighbour, format and title", () => {
    expect(find("facility", "Monthly rent (zł) | 8200").unit).toBe("PLN");
    expect(find("facility", "Monthly rent | € | 8200").unit).toBe("EUR");
    expect(find("facility", "Monthly rent | 8200 {[$£-809]#,##0}").unit).toBe("GBP");
    expect(find("facility", "All figures in USD\n\nMonthly rent | 8200").unit).toBe("USD");
  });

  it("counts in thousands where the sheet does", () => {
    expect(find("revenue", "w tys. zł | 2024\nPrzychody | 1200")).toMatchObject({
      value: 1200,
      scale: 1000,
      perMonth: 100000,
    });
  });

  it("keeps units sold apart from orders", () => {
    expect(find("orders", "| 2024\nUnits sold | 24000")).toMatchObject({ kind: "units", unit: "items" });
  });

  it("takes no percentage for an amount", () => {
    expect(recognise(drawBook("| 2024\nMarketing | 0.12 {0%}"))).toEqual([]);
  });

  it("takes no money for a count", () => {
    expect(
      recognise(drawBook('Monthly orders | 52000 {"$"#,##0}')).find(({ figure }) => figure === "orders"),
    ).toBeUndefined();
  });
});

describe("totals and parts", () => {
  it("adds parts up where there is no total", () => {
    expect(find("labor", "== Monthly costs\nSalaries | 9000\nPayroll taxes | 1100")).toMatchObject({
      address: "B1:B2",
      value: 10100,
      reduce: "sum",
    });
  });

  it("prefers the total to its parts, and counts nothing twice", () => {
    expect(
      find("marketing", "== Monthly costs\nGoogle Ads | 900\nFacebook Ads | 600\nTotal marketing | 1500"),
    ).toMatchObject({ address: "B3", value: 1500 });
  });

  it("knows a total by its sum, whatever it is called", () => {
    expect(
      find("facility", "== Monthly costs\nRent | 2000\nUtilities | 300\nFacility costs | 2300").address,
    ).toBe("B3");
  });

  it("gives a bare total to its section", () => {
    expect(
      find("marketing", "== Monthly costs\nMarketing\nCampaigns A | 900\nCampaigns B | 600\nTotal | 1500")
        .value,
    ).toBe(1500);
  });

  it("adds the same label under different titles, but never cases of a model", () => {
    const block = (title: string, value: number): string => `${title}\nUnits sold | ${value}`;
    const heads = "| 2024\n";
    expect(find("orders", `${heads}${block("Cakes", 100)}\n${block("Drinks", 50)}`)).toMatchObject({
      value: 150,
      address: "B3,B5",
    });
    expect(find("orders", `${heads}${block("Base case", 100)}\n${block("Best case", 150)}`)).toMatchObject({
      value: 100,
    });
  });
});

describe("lists", () => {
  const rows = Array.from({ length: 12 }, (_, n) => `${n} | @2025-03-${10 + n} | ${(n + 1) * 10}`).join("\n");

  it("counts and sums a month's orders", () => {
    const drawing = `Order ID | Order date | Total\n${rows}`;
    expect(find("orders", drawing)).toMatchObject({
      address: "A2:A13",
      reduce: "count",
      value: 12,
      period: "month",
    });
    expect(find("revenue", drawing)).toMatchObject({
      address: "C2:C13",
      reduce: "sum",
      value: 780,
      period: "month",
    });
  });

  it("averages weights instead of adding them up", () => {
    expect(find("parcel_weight", "Parcel weight (kg)\n1\n2\n6")).toMatchObject({
      value: 3,
      reduce: "average",
    });
  });
});

describe("which of several", () => {
  it("prefers actual numbers to a budget", () => {
    expect(find("labor", "Monthly | Budget | Actual\nWages | 9000 | 9400").address).toBe("C2");
  });

  it("reads hidden sheets last and old copies after new ones", () => {
    const finding = find(
      "facility",
      "== (hidden) Old\nMonthly rent | 1500\n== Costs (copy)\nMonthly rent | 1800\n== Costs\nMonthly rent | 2000",
    );
    expect(finding).toMatchObject({ sheet: "Costs", value: 2000 });
    expect(finding.alternatives.map(({ value }) => value)).toEqual([1800, 1500]);
  });

  it("is not sure between two that contradict each other", () => {
    expect(
      find("facility", "== A\nMonthly rent ($) | 1500\n== B\nMonthly rent ($) | 2000").confidence,
    ).toBeLessThan(0.9);
  });

  it("leaves a one-off aside", () => {
    expect(find("facility", "Initial rent deposit | 9000\nMonthly rent | 3000").address).toBe("B2");
  });

  it("keeps a provider's prices apart from the store's costs", () => {
    expect(
      find("delivery", "== 3PL quote\nShipping per month | 9000\n== Costs\nShipping per month | 7000").value,
    ).toBe(7000);
  });
});

describe("where the cells stand", () => {
  it("gives addresses of the sheet, not of its filled part", () => {
    const grid = drawBook("Monthly rent | 2000");
    const [sheet] = grid.sheets;
    if (sheet) Object.assign(sheet, { top: 9, left: 2 });
    expect(recognise(grid)[0]).toMatchObject({ address: "D10", labelAddress: "C10" });
  });

  it("reads a label over its value and past a unit", () => {
    expect(find("orders", "Monthly orders\n1200").address).toBe("A2");
    expect(find("orders", "Monthly orders | # | | 1200").address).toBe("D1");
  });
});

describe("sentences", () => {
  it("tells orders by row from payments of a category and from entries of a column", () => {
    const payments = `Date | Category | Amount
@2025-06-02 | Rent | 3000
@2025-06-05 | Courier | 900
@2025-06-12 | Courier | 700
@2025-06-18 | Courier | 650
@2025-06-24 | Rent deposit | 100
@2025-06-27 | Courier | 620
@2025-06-30 | Courier | 600`;
    expect(find("delivery", payments).why.code).toBe("payments");
    const records = [
      "Date | Shop | Net sales",
      ...Array.from(
        { length: 30 },
        (_, at) => `@2025-06-${String(1 + ((at * 11) % 30)).padStart(2, "0")} | S${at % 3} | ${400 + at}`,
      ),
    ];
    expect(find("revenue", records.join("\n")).why.code).toBe("records");
  });

  it("says in both languages why this cell and not the next", () => {
    for (const one of drawn) {
      for (const { why } of recognise(drawBook(one.drawing, one.tables, one.names))) {
        const key = `figures.reasons.${why.code}`;
        if (!hasMessage(key)) throw new Error(`No sentence for ${key}`);
        for (const language of ["en", "pl"] as const)
          expect(translator(language)(key, why.details)).not.toMatch(/[{}]/);
      }
    }
  });
});
