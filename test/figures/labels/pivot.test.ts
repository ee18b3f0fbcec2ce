import { readLabel } from "../../../src/figures/labels/readLabel";

const figuresOf = (text: string) => readLabel(text)?.matches.map(({ figure }) => figure);

describe("a pivot table's headers", () => {
  it("counts orders where their numbers are counted", () => {
    expect(figuresOf("Count of Order ID")).toEqual(["orders"]);
    expect(figuresOf("Liczba z Nr zamówienia")).toEqual(["orders"]);
  });

  it("takes a sum of what orders are worth for sales, and a sum of anything else for that", () => {
    expect(figuresOf("Sum of Order Total")).toEqual(["revenue"]);
    expect(figuresOf("Suma z Koszty wysyłki")?.[0]).toBe("delivery");
  });

  it("takes no average and no count of other things for an amount", () => {
    expect(readLabel("Average of Sales")?.rate).toBe(true);
    expect(figuresOf("Count of Rent")).toEqual([]);
  });
});
