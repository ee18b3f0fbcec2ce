// Runs webpack for production: npm run build. With --if-changed only where a source is newer than the last build.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const SOURCES = [
  "src",
  "assets",
  "scripts",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
  "tsconfig.json",
];
const STAMP = path.join(".cache", "built");

const state = sourceState();
if (!process.argv.includes("--if-changed") || !existsSync("dist") || lastState() !== state) {
  const webpack = path.join("node_modules", "webpack", "bin", "webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production"], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, state);
}

/** What the sources look like: a file more, less or newer, or another address, asks for a build. */
function sourceState() {
  const files = SOURCES.flatMap(filesIn);
  const newest = Math.max(...files.map((file) => statSync(file).mtimeMs));
  return [files.length, newest, process.env.INFRAPLAN_URL ?? ""].join(" ");
}

function filesIn(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true }).map((name) => path.join(place, name));
}

function lastState() {
  return existsSync(STAMP) ? readFileSync(STAMP, "utf8") : "";
}
