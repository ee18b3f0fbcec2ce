// Finds a browser for tests and screenshots: Chromium from npm on Linux (with the libraries and fonts it brings, so
// that a bare machine suffices), an installed Chrome or Edge elsewhere. Knows nothing of the add-in.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "playwright-core";

const require = createRequire(path.resolve("package.json"));

/** Starts a headless browser. */
export async function launchBrowser() {
  if (process.platform !== "linux") return chromium.launch({ channel: installedChannel() });
  const home = unpackedChromium();
  return chromium.launch({
    executablePath: path.join(home, "chromium"),
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none"],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(home, "al2023", "lib"),
      FONTCONFIG_FILE: path.join(home, "fonts.conf"),
    },
  });
}

/** The folder with Chromium, its libraries and fonts; unpacked once a version, moved into place whole. */
function unpackedChromium() {
  const { version } = JSON.parse(readFileSync(findManifest("@sparticuz/chromium"), "utf8"));
  const home = path.resolve(".cache", `chromium-${version}`);
  if (existsSync(home)) return home;
  const unpacking = `${home}.${process.pid}`;
  mkdirSync(unpacking, { recursive: true });
  // The package unpacks into the temporary folder, and its libraries only where it takes the machine for a Lambda.
  execFileSync(
    process.execPath,
    ["--input-type=module", "-e", `(await import("@sparticuz/chromium")).default.executablePath()`],
    {
      env: { ...process.env, TMPDIR: unpacking, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  writeFileSync(path.join(unpacking, "fonts.conf"), fontConfiguration(home));
  try {
    renameSync(unpacking, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
    rmSync(unpacking, { recursive: true });
  }
  return home;
}

/** The package's own configuration looks for its fonts in /tmp; text is invisible where they are not found. */
function fontConfiguration(home) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(home, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(home, "fonts-cache")}</cachedir>
  <match target="pattern">
    <edit name="family" mode="append" binding="weak"><string>Open Sans</string></edit>
  </match>
</fontconfig>
`;
}

function findManifest(name) {
  const folder = require.resolve.paths(name).find((place) => existsSync(path.join(place, name)));
  return path.join(folder, name, "package.json");
}

function installedChannel() {
  const chrome = {
    darwin: "/Applications/Google Chrome.app",
    win32: path.join(
      process.env.PROGRAMFILES ?? "C:\\Program Files",
      "Google\\Chrome\\Application\\chrome.exe",
    ),
  }[process.platform];
  return chrome && existsSync(chrome) ? "chrome" : "msedge";
}
