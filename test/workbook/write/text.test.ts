import { asText } from "../../../src/workbook/write/text";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "'quoted", "  =1+1", "-", "#REF!"])(
  "%p cannot become a formula",
  (text) => {
    expect(asText(text)).toBe(`'${text}`);
  },
);

test.each(["12", "1,5", "May 5", "1/2", "5 %", "(3)", "TRUE", "false", "1e5"])("%p stays text", (text) => {
  expect(asText(text)).toBe(`'${text}`);
});

test.each(["Fulfillment", "Obsługa klienta", "Keep in-house", "True north", "a = b"])(
  "%p needs no apostrophe",
  (text) => {
    expect(asText(text)).toBe(text);
  },
);
