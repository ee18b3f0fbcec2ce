// Searches for workbooks and broken files that make trouble, for as long as it is told: npm run fuzz [-- seconds [seed]]
// What is found is printed with its seed and the smallest counter-example.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const [seconds = "120", seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
if (!/^\d+$/.test(seconds) || !/^\d+$/.test(seed) || Number(seconds) === 0) {
  console.error("npm run fuzz [-- seconds [seed]], both whole numbers");
  process.exit(1);
}
console.log(`Each search takes ${seconds} s; seed ${seed}.`);
const jest = createRequire(import.meta.url).resolve("jest/bin/jest.js");
const { status } = spawnSync(
  process.execPath,
  [jest, "--selectProjects", "unit", "--testPathPatterns", "test/fuzz"],
  { stdio: "inherit", env: { ...process.env, FUZZ_SECONDS: seconds, FUZZ_SEED: seed } },
);
process.exit(status ?? 1);
