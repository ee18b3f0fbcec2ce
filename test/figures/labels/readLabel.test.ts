import { readLabel } from "../../../src/figures/labels/readLabel";

const best = (text: string): string | undefined => readLabel(text)?.matches[0]?.figure;
const strength = (text: string): number => readLabel(text)?.matches[0]?.strength ?? 0;

describe("labels that name a figure", () => {
  test.each([
    ["Number of Orders", "orders"],
    ["Orders shipped", "orders"],
    ["Liczba zamówień (szt.)", "orders"],
    ["Ilość zrealizowanych zamówień", "orders"],
    ["Net sales", "revenue"],
    ["Przychody netto ze sprzedaży", "revenue"],
    ["Wartość sprzedaży", "revenue"],
    ["Zysk brutto ze sprzedaży", "gross_profit"],
    ["Warehouse Rent", "facility"],
    ["Czynsz za magazyn", "facility"],
    ["Najem lokalu", "facility"],
    ["Salaries & Payroll", "labor"],
    ["501 Wynagrodzenia", "labor"],
    ["V. Wynagrodzenia", "labor"],
    ["Koszty pracownicze", "labor"],
    ["Packing supplies", "supplies"],
    ["Materiały do pakowania", "supplies"],
    ["Kartony, taśma, folia", "supplies"],
    ["Postage & courier", "delivery"],
    ["Usługi kurierskie", "delivery"],
    ["Usługi obce - usługi kurierskie", "delivery"],
    ["Sales & marketing", "marketing"],
    ["Reklama i marketing", "marketing"],
    ["Biuro obsługi klienta", "customer_service"],
    ["Call centre", "customer_service"],
    ["Shopify subscription", "it"],
    ["Abonament Shoper", "it"],
    ["Biuro rachunkowe", "finance_admin"],
    ["G&A", "finance_admin"],
    ["HR and payroll service", "hr"],
    ["Kadry i płace", "hr"],
    ["Warehouse area (sq ft)", "storage_space"],
    ["Powierzchnia magazynu (m2)", "storage_space"],
    ["Items per order", "items_per_order"],
    ["Sztuk na zamówienie", "items_per_order"],
    ["Average parcel weight (lb)", "parcel_weight"],
    ["Średnia waga paczki (kg)", "parcel_weight"],
    ["Number of employees", "staff"],
    ["Liczba pracowników", "staff"],
    ["3PL quote per month", "quote_fulfillment"],
    ["Oferta agencji", "quote_marketing"],
  ])("%s -> %s", (text, figure) => {
    expect(best(text)).toBe(figure);
    expect(strength(text)).toBeGreaterThan(0.8);
  });

  test.each([
    "Order number",
    "Nr zamówienia",
    "Purchase orders",
    "Orders (cancelled)",
    "Average Order Value",
    "Średnia wartość zamówienia",
    "Cost of sales",
    "Koszt własny sprzedaży",
    "Sales Return",
    "Sales reps",
    "Rental income",
    "Car rent",
    "Delivery time",
    "Dostawcy",
    "Marketing manager",
    "Customer service hours",
    "Net income",
    "Deposit",
    "Warehouse manager",
    "Lunch",
  ])("%s names none of them surely", (text) => {
    const label = readLabel(text);
    const sure =
      label?.matches.some((match) => match.strength >= 0.8) === true && !label.rate && !label.orderId;
    expect(sure).toBe(false);
  });

  it("knows a rate, a share and a growth from an amount", () => {
    for (const text of [
      "Order Growth Rate",
      "Labor cost ratio",
      "Marketing as % of revenue",
      "Dynamika sprzedaży",
    ]) {
      expect(readLabel(text)?.rate).toBe(true);
    }
  });

  it("splits units, currency and period off", () => {
    expect(readLabel("Czynsz (zł/mies.)")).toMatchObject({ period: "month", currency: "PLN" });
    expect(readLabel("Rent, $ per month")).toMatchObject({ period: "month", currency: "USD" });
    expect(readLabel("Koszty (tys. zł)")).toMatchObject({ thousands: true, currency: "PLN" });
  });

  it("reads Polish and English words together by the stricter of both", () => {
    expect(best("Wynagrodzenia marketing")).toBe("labor");
  });

  it("leaves prose alone", () => {
    expect(readLabel("Rent is what the shop pays for its warehouse and office every month.")).toBeNull();
  });
});
