import { schemeOf } from "../../src/taskpane/theme";

test.each([
  ["#262626", false, "dark"],
  ["#ffffff", true, "light"],
  ["1f1f1f", false, "dark"],
])(
  "Office's background %s decides, whatever the system prefers",
  (bodyBackgroundColor, prefersDark, scheme) => {
    expect(schemeOf({ bodyBackgroundColor }, prefersDark)).toBe(scheme);
  },
);

test.each([
  [true, "dark"],
  [false, "light"],
])("without a theme of Office the system's preference decides (dark: %s)", (prefersDark, scheme) => {
  expect(schemeOf(undefined, prefersDark)).toBe(scheme);
  expect(schemeOf({ bodyBackgroundColor: "" }, prefersDark)).toBe(scheme);
});
