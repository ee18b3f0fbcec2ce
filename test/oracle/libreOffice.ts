// LibreOffice as an independent judge: recalculates a workbook from its formulas alone.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const LIBRE_OFFICE = "soffice";
const TIMEOUT_MS = 120_000;

/** A profile of our own in which cached values are never trusted (OOXMLRecalcMode 0: always recalculate). */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Throws where LibreOffice is not installed: a judge that is not there has not agreed. */
export function requireLibreOffice(): void {
  try {
    execFileSync(LIBRE_OFFICE, ["--version"], { timeout: TIMEOUT_MS, stdio: "pipe" });
  } catch (error) {
    throw new Error("LibreOffice is needed for this test: install it so that `soffice` can be started.", {
      cause: error,
    });
  }
}

/** The same workbook, saved by LibreOffice after it has calculated every formula anew. */
export function recalculated(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "infraplan-oracle-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    const input = join(folder, "plan.xlsx");
    writeFileSync(input, bytes);
    const args = ["--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), input];
    execFileSync(LIBRE_OFFICE, [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...args], {
      timeout: TIMEOUT_MS,
      stdio: "pipe",
    });
    return readFileSync(join(folder, "out", "plan.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
