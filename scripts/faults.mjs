// Breaks the pane's jobs off at as many places as there is time for: npm run faults [-- seconds [seed]]
// One again: FAULTS_ONLY="create 4:17" npm run faults -- 60 7
import { runJest } from "./runJest.mjs";

const [seconds = "1200", seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
if (!/^\d+$/.test(seconds) || !/^\d+$/.test(seed) || Number(seconds) === 0) {
  console.error("npm run faults [-- seconds [seed]], both whole numbers");
  process.exit(1);
}
console.log(`${seconds} s for all jobs together; seed ${seed}.`);
runJest("test/faults/", [], { FAULTS_SECONDS: seconds, FAULTS_SEED: seed });
