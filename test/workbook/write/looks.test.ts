import { LOOKS } from "../../../src/workbook/write/looks";

/** Relative luminance and contrast as WCAG 2.2 defines them (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test("black on white has the contrast of the standard's own example", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 9);
});

test.each(Object.entries(LOOKS))("the look %s can be read", (_, { fill = "#FFFFFF", color = "#000000" }) => {
  expect(contrast(fill, color)).toBeGreaterThanOrEqual(4.5);
});
