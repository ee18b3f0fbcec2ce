// Searches for workbooks, files and arguments that make trouble, for as long as it is told:
// npm run fuzz [-- seconds [seed [name]]]; the seconds are those of each search, a name picks one of them.
// What is found is printed with its seed, its path and the smallest counter-example.
import { runJest } from "./runJest.mjs";

const [seconds = "60", seed = String(Date.now() % 1_000_000), name] = process.argv.slice(2);
if (!/^\d+$/.test(seconds) || !/^\d+$/.test(seed) || Number(seconds) === 0) {
  console.error("npm run fuzz [-- seconds [seed [name]]], seconds and seed whole numbers");
  process.exit(1);
}
console.log(`Each search takes ${seconds} s; seed ${seed}.`);
const pick = name === undefined ? [] : ["--testNamePattern", name];
runJest("test/fuzz", pick, { FUZZ_SECONDS: seconds, FUZZ_SEED: seed });
