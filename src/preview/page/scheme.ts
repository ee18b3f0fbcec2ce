// Light or dark, as the system asks, and Office's colours for both.
import type { OfficeShimOptions } from "../host";

type OfficeTheme = NonNullable<OfficeShimOptions["theme"]>;

const THEMES: Record<"light" | "dark", OfficeTheme> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#1F1F1F",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#292929",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
};

export const darkPreference = matchMedia("(prefers-color-scheme: dark)");

export function paneTheme(dark: boolean): OfficeTheme {
  return THEMES[dark ? "dark" : "light"];
}
