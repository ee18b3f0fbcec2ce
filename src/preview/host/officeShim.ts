// `Office.onReady` and the members of `Office.context` that an add-in of ours asks for, without office.js: together
// with it Microsoft's client fails, alone it calls nowhere. The same in Node and in the browser.
// https://learn.microsoft.com/javascript/api/office/office.context

export interface OfficeShimOptions {
  displayLanguage?: string;
  contentLanguage?: string;
  theme?: {
    bodyBackgroundColor: string;
    bodyForegroundColor: string;
    controlBackgroundColor: string;
    controlForegroundColor: string;
    isDarkTheme: boolean;
  };
}

export interface OfficeShim {
  onReady(callback?: (info: OfficeInfo) => unknown): Promise<OfficeInfo>;
  context: {
    displayLanguage: string;
    contentLanguage: string;
    host: "Excel";
    platform: "OfficeOnline";
    diagnostics: { host: "Excel"; platform: "OfficeOnline"; version: string };
    requirements: { isSetSupported(name: string, minVersion?: string): boolean };
    officeTheme: NonNullable<OfficeShimOptions["theme"]>;
  };
  HostType: { Excel: "Excel" };
  PlatformType: { OfficeOnline: "OfficeOnline" };
}

interface OfficeInfo {
  host: "Excel";
  platform: "OfficeOnline";
}

/** The newest set of which the stand-in implements what add-ins use most; single gaps are refused by name. */
const SUPPORTED: Readonly<Record<string, string>> = {
  ExcelApi: "1.16",
  CustomXmlParts: "1.1",
  RichApiRuntime: "1.1",
};

const LIGHT = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#242424",
  isDarkTheme: false,
};

export function createOfficeShim(options: OfficeShimOptions = {}): OfficeShim {
  const info: OfficeInfo = { host: "Excel", platform: "OfficeOnline" };
  const displayLanguage = options.displayLanguage ?? "en-US";
  return {
    onReady: async (callback) => {
      await callback?.(info);
      return info;
    },
    context: {
      displayLanguage,
      contentLanguage: options.contentLanguage ?? displayLanguage,
      ...info,
      diagnostics: { ...info, version: "16.0.0.0" },
      requirements: { isSetSupported: (name, minVersion = "1.1") => isAtLeast(SUPPORTED[name], minVersion) },
      officeTheme: options.theme ?? LIGHT,
    },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
  };
}

function isAtLeast(supported: string | undefined, wanted: string): boolean {
  if (!supported) return false;
  const [major = 0, minor = 0] = supported.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}
