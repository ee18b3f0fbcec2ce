#!/usr/bin/env node
// What `npx infraplan` starts: runs dist/cli/infraplan.js, and builds it first where it is missing or older than its sources.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const project = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const require = createRequire(import.meta.url);
const bundle = join(project, "dist", "cli", "infraplan.js");
const functions = join(project, "dist", "functions.js");

/** The time of the latest change of a file, or of any file below a folder; 0 where there is none. */
function changed(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changed(join(path, name))));
}

function build(...names) {
  process.stderr.write("infraplan: building (once after each change of the sources) ...\n");
  const webpack = require.resolve("webpack/bin/webpack.js");
  const targets = names.flatMap((name) => ["--config-name", name]);
  const started = new Date();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", ...targets],
    {
      cwd: project,
      encoding: "utf8",
    },
  );
  if (status === 0) {
    // What comes out as it was is not written again, and would look older than the sources for ever.
    for (const file of [bundle, functions]) utimesSync(file, started, started);
    return;
  }
  process.stderr.write(`${stdout}${stderr}\ninfraplan: the build failed.\n`);
  process.exit(1);
}

const sources = Math.max(
  ...["src", "package.json", "webpack.config.js"].map((name) => changed(join(project, name))),
);
if (Math.min(changed(bundle), changed(functions)) < sources) build("cli", "functions");
require(bundle);
