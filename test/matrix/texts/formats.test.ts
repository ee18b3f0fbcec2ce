import { FORMATS, moneyFormat } from "../../../src/matrix/texts/formats";

test.each([...Object.entries(FORMATS), ["money", moneyFormat("EUR", "cents")]])(
  "%s leaves no decimal point behind a whole number",
  (_name, format) => {
    // Excel writes the point of "0.##" whether digits follow it or not: "5."
    expect(format).not.toMatch(/\.#/);
  },
);
