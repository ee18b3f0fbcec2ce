import { dayOf, readNumberMark, readTextMark, serialOf } from "../../../src/figures/labels/timeMarks";

describe("headers that name a time", () => {
  test.each([
    ["Jan", { kind: "month", year: null, index: 1 }],
    ["January 2025", { kind: "month", year: 2025, index: 1 }],
    ["Mar-25", { kind: "month", year: 2025, index: 3 }],
    ["styczeń 2024", { kind: "month", year: 2024, index: 1 }],
    ["października", { kind: "month", year: null, index: 10 }],
    ["03.2025", { kind: "month", year: 2025, index: 3 }],
    ["2025-03", { kind: "month", year: 2025, index: 3 }],
    ["Month 14", { kind: "month", year: null, index: 14 }],
    ["luty 2025 wykonanie", { kind: "month", year: 2025, index: 2 }],
    ["Q1 2025", { kind: "quarter", year: 2025, index: 1 }],
    ["I kw. 2025", { kind: "quarter", year: 2025, index: 1 }],
    ["IV kwartał", { kind: "quarter", year: null, index: 4 }],
    ["1Q25", { kind: "quarter", year: 2025, index: 1 }],
    ["FY2024", { kind: "year", year: 2024, index: null }],
    ["FY24", { kind: "year", year: 2024, index: null }],
    ["2023 r.", { kind: "year", year: 2023, index: null }],
    ["2025E", { kind: "year", year: 2025, index: null }],
    ["Year 1", { kind: "year", year: null, index: 1 }],
    ["Rok 2", { kind: "year", year: null, index: 2 }],
    ["01.01-31.12.2024", { kind: "year", year: 2024, index: null }],
    ["01.01.2024 - 31.03.2024", { kind: "quarter", year: 2024, index: 1 }],
    ["Week 7", { kind: "week", year: null, index: 7 }],
    ["Total", { kind: "total", year: null, index: null }],
    ["Razem", { kind: "total", year: null, index: null }],
    ["Suma 2024", { kind: "total", year: 2024, index: null }],
    ["Ogółem", { kind: "total", year: null, index: null }],
    ["Średnia", { kind: "average", year: null, index: null }],
  ])("%s", (text, mark) => {
    expect(readTextMark(text)).toEqual(mark);
  });

  test.each(["Rent", "Marketing", "List", "Order 2024-117", "Margin", "Item 1", "Zamówienia", "Maja Nowak"])(
    "%s names none",
    (text) => {
      expect(readTextMark(text)).toBeNull();
    },
  );

  it("reads dates by their number format and years by their size", () => {
    expect(readNumberMark(serialOf(2024, 12, 31), "dd-mmm-yy")).toEqual({
      kind: "date",
      year: 2024,
      index: 45657,
    });
    expect(readNumberMark(45657, "#,##0")).toBeNull();
    expect(readNumberMark(2023, "General")?.kind).toBe("year");
    expect(readNumberMark(2023, "#,##0")).toBeNull();
  });

  it("counts days as Excel does", () => {
    expect(serialOf(2025, 1, 1)).toBe(45658);
    expect(dayOf(45658)).toEqual({ year: 2025, month: 1, day: 1 });
  });
});
