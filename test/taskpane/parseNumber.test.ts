import fc from "fast-check";
import type { Language } from "../../src/i18n";
import { formatFor } from "../../src/taskpane/format";
import { parseNumber } from "../../src/taskpane/parseNumber";

const value = (text: string, language: Language) => {
  const parsed = parseNumber(text, language);
  return parsed.ok ? parsed.value : parsed.code;
};

describe("a typed number", () => {
  test.each([
    ["1200", 1200],
    ["1200.5", 1200.5],
    ["1200,5", 1200.5],
    ["1 200,50", 1200.5],
    ["1\u00a0200,50", 1200.5],
    ["1\u202f200\u202f000", 1200000],
    ["1,200.50", 1200.5],
    ["1.200,50", 1200.5],
    ["1,234,567", 1234567],
    ["1.234.567", 1234567],
    ["1.234.567,89", 1234567.89],
    ["0,125", 0.125],
    ["0.125", 0.125],
    [",5", 0.5],
    ["-12,5", -12.5],
    ["\u221212.5", -12.5],
    ["1 200 zł", 1200],
    ["$1,200.00", 1200],
    ["  42 ", 42],
  ])("%j is read alike in both languages", (text, expected) => {
    expect([value(text, "en"), value(text, "pl")]).toEqual([expected, expected]);
  });

  test("a comma before three digits is a thousands mark in English and a decimal mark in Polish", () => {
    expect([value("1,234", "en"), value("1,234", "pl")]).toEqual([1234, 1.234]);
  });

  test("a dot before three digits is a decimal mark in English and refused in Polish, with both readings", () => {
    expect(value("1.234", "en")).toBe(1.234);
    expect(parseNumber("1.234", "pl")).toEqual({
      ok: false,
      code: "ambiguous",
      asDecimal: 1.234,
      asThousands: 1234,
    });
  });

  test.each([
    "abc",
    "12a",
    "1,2,3",
    "1.2.3",
    "1 23",
    "12 34,5",
    "1,234 567",
    "1,5 0",
    "1,23.456,7",
    "1..2",
    ",",
    "--5",
    "5-",
    "1e5",
    "=1+1",
  ])("%j is not a number in either language", (text) => {
    expect([value(text, "en"), value(text, "pl")]).toEqual(["notANumber", "notANumber"]);
  });

  test.each(["", "   ", "\u00a0"])("%j is blank", (text) => {
    expect(value(text, "pl")).toBe("blank");
  });

  test.each<Language>(["en", "pl"])(
    "what an input shows is read back as the same number (%s)",
    (language) => {
      const format = formatFor(language);
      fc.assert(
        fc.property(
          fc.integer({ min: -1e11, max: 1e11 }),
          fc.integer({ min: 0, max: 6 }),
          (digits, decimals) => {
            const number = Number((digits / 10 ** decimals).toFixed(decimals));
            expect(value(format.input(number), language)).toBe(number === 0 ? 0 : number);
          },
        ),
      );
    },
  );
});
