// Runs the unit tests of a folder with settings from a command line, and ends as they end.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

export function runJest(folder, args, settings) {
  const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
  const { status } = spawnSync(
    process.execPath,
    [jest, "--selectProjects", "unit", "--testPathPatterns", folder, ...args],
    { stdio: "inherit", env: { ...process.env, ...settings } },
  );
  process.exit(status ?? 1);
}
