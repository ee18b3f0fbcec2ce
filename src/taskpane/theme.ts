// Colours of the pane, light and dark, and which of the two Office or the system asks for.
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Greens near Excel's own, from 2 % to 90 % lightness; 80 is what buttons wear (5.3:1 on white). */
const BRAND: BrandVariants = {
  10: "#02140b",
  20: "#062416",
  30: "#073520",
  40: "#08432a",
  50: "#095133",
  60: "#0a5f3c",
  70: "#0c6e46",
  80: "#107c50",
  90: "#2a8b62",
  100: "#419a74",
  110: "#58a987",
  120: "#6fb89a",
  130: "#87c6ad",
  140: "#a0d5c1",
  150: "#bae3d5",
  160: "#d5f1e8",
};

export type Scheme = "light" | "dark";

const dark = createDarkTheme(BRAND);
export const THEMES: Record<Scheme, Theme> = {
  light: createLightTheme(BRAND),
  // The default dark link (brand 100) is too faint on #292929; 110 has 5.9:1.
  dark: { ...dark, colorBrandForeground1: BRAND[110], colorBrandForegroundLink: BRAND[120] },
};

/** Office's theme decides; where it says nothing the system's preference does. */
export function schemeOf(
  theme: Pick<Office.OfficeTheme, "bodyBackgroundColor"> | undefined,
  prefersDark: boolean,
): Scheme {
  const rgb = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!rgb) return prefersDark ? "dark" : "light";
  const [red = 0, green = 0, blue = 0] = rgb.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
