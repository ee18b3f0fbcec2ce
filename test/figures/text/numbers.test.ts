import { readNumber } from "../../../src/figures/text/numbers";

describe("numbers typed as text", () => {
  test.each([
    ["1 700 000,00", 1700000],
    ["1 700 000,00", 1700000],
    ["262400,00 €", 262400],
    ["(1,200)", -1200],
    ["₹37,85,000", 3785000],
    ["1,19,475.50", 119475.5],
    ["12 tys. zł", 12000],
    ["$1.2k", 1200],
    ["1,234,567.89", 1234567.89],
    ["1.234.567,89 EUR", 1234567.89],
    ["8 200,00 zł", 8200],
    ["-450", -450],
    ["450-", -450],
    ["2,5 mln zł", 2500000],
    ["$250 / month", 250],
    ["1.200 zł", 1200],
    ["1.200", 1.2],
    ["12,5", 12.5],
    ["£3,100.50", 3100.5],
    ["1'250.00", 1250],
    ["420 m2", 420],
    ["7 szt.", 7],
  ])("%s is %d", (text, value) => {
    expect(readNumber(text)?.value).toBeCloseTo(value, 9);
  });

  test.each([
    "31.12.2024",
    "2024-01-05",
    "405/2021",
    "+48 600 700 800",
    "2024 r.",
    "TSA000070783",
    "12:30",
    "00123",
    "Q1 2025",
    "10-15",
    "",
    "kwota",
    "1 2 3",
    "12345678901234567890",
  ])("%s is no number", (text) => {
    expect(readNumber(text)).toBeNull();
  });

  it("says whether the text states its own scale", () => {
    expect(readNumber("12 tys. zł")).toMatchObject({ value: 12000, scaled: true });
    expect(readNumber("(496)")).toMatchObject({ value: -496, scaled: false });
  });

  it("reads amounts about which the writer was not exact, and whole amounts written with a dash", () => {
    expect(readNumber("ok. 3900 zł")).toMatchObject({ value: 3900, currency: "PLN" });
    expect(readNumber("~$1,200")).toMatchObject({ value: 1200, currency: "USD" });
    expect(readNumber("approx. 85")).toMatchObject({ value: 85 });
    expect(readNumber("350,- zł")).toMatchObject({ value: 350, currency: "PLN" });
    expect(readNumber("1,200.-")).toMatchObject({ value: 1200 });
  });

  it("keeps the currency, the percent sign and what follows", () => {
    expect(readNumber("1 450,00 zł/mies.")).toEqual({
      value: 1450,
      currency: "PLN",
      percent: false,
      tail: "/mies.",
      scaled: false,
    });
    expect(readNumber("5%")).toEqual({ value: 5, currency: "", percent: true, tail: "", scaled: false });
  });
});
