// npm run bench: how fast the built functions are, as ratios against a plain loop (or numpy) in the same run.
// Prints one JSON line a measurement: name, size, median ms, the baseline's median ms, their ratio, heap in bytes; then
// how time a row grows with the size. Run it on a quiet machine: a longer run is interrupted more often.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { createContext, runInContext, runInNewContext } from "node:vm";
import { benchReading } from "./bench/reading.mjs";
import { benchRecognition } from "./bench/recognition.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const RUNS = 7;
/** Rows worked through before measuring, so that small sizes meet compiled code as large ones do. */
const WARM_ROWS = 500_000;
const MOST_WARM_ROUNDS = 50;
const ROWS = [10_000, 100_000, 1_000_000];
const OPTIONS = [1_000, 10_000, 100_000];
const TRIALS = 1_000_000;

const NUMPY = `
import time, numpy as np
def run():
    rng = np.random.default_rng(7)
    saving = np.zeros(${TRIALS})
    for sign in (1, -1):
        for i in range(5):
            saving += sign * rng.triangular(1 + i, 2 + i, 3 + i, ${TRIALS})
    return saving.mean(), np.percentile(saving, [10, 50, 90]), (saving > 0).mean()
times = []
for _ in range(${RUNS}):
    start = time.perf_counter()
    run()
    times.append((time.perf_counter() - start) * 1000)
print(sorted(times)[${RUNS} // 2])
`;

// Heap is compared between collections; npm passes no flags to Node.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

const functions = load(built());
const measured = [];

for (const rows of ROWS) {
  const parcels = randomParcels(rows);
  report(
    "BILLABLEWEIGHT",
    rows,
    () => billable(parcels),
    () => plainBillable(parcels),
  );
  report(
    "DELIVERYCOST",
    rows,
    () => delivery(parcels),
    () => plainDelivery(parcels),
  );
}
for (const options of OPTIONS) {
  const scores = table(options, 8, (i, j) => 1 + ((i * 31 + j * 17) % 97));
  const weights = table(1, 8, (_, j) => j + 1);
  const sum = () => plainSum(scores, weights[0]);
  report("WEIGHTEDSCORE", options, () => functions.WEIGHTEDSCORE(scores, weights, null, null), sum);
  report("TOPSIS", options, () => functions.TOPSIS(scores, weights, null, null), sum);
  report("FLIPWEIGHTS", options, () => functions.FLIPWEIGHTS(scores, weights, null, null), sum);
}
reportRisk();
reportGrowth();
benchRecognition();
await benchReading();

/** The script of the present sources, built aside so that no other build is disturbed. */
function built() {
  const folder = path.join(ROOT, ".cache", "bench");
  const webpack = path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const args = [webpack, "--mode", "production", "--config-name", "functions", "--output-path", folder];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) process.exit(status ?? 1);
  return path.join(folder, "functions.js");
}

/** The functions as Excel's bare runtime has them. */
function load(script) {
  const associated = {};
  class CellError {
    constructor(code, message) {
      Object.assign(this, { code, message });
    }
  }
  const ErrorCode = {
    invalidValue: "#VALUE!",
    notAvailable: "#N/A",
    divisionByZero: "#DIV/0!",
    invalidNumber: "#NUM!",
  };
  const CustomFunctions = { Error: CellError, ErrorCode, associate: (id, code) => (associated[id] = code) };
  runInContext(readFileSync(script, "utf8"), createContext({ CustomFunctions }), { filename: script });
  return associated;
}

function report(name, size, run, baseline) {
  const [ms, baselineMs] = medians(run, baseline, Math.min(MOST_WARM_ROUNDS, Math.ceil(WARM_ROWS / size)));
  measured.push({ name, size, ms, baselineMs });
  print({ name, size, ms, baselineMs, heap: heapOf(run) });
}

/** Time a row at the largest size against the smallest: 1 where it grows linearly, which it should stay close to. */
function reportGrowth() {
  for (const name of new Set(measured.map((entry) => entry.name))) {
    const runs = measured.filter((entry) => entry.name === name).sort((a, b) => a.size - b.size);
    const [small, large] = [runs[0], runs[runs.length - 1]];
    const perRow = (ms, entry) => entry[ms] / entry.size;
    const growth = (ms) => Number((perRow(ms, large) / perRow(ms, small)).toFixed(2));
    console.log(
      JSON.stringify({
        name: `${name} time a row`,
        sizes: [small.size, large.size],
        ratio: growth("ms"),
        baselineRatio: growth("baselineMs"),
      }),
    );
  }
}

function print({ name, size, ms, baselineMs, heap, baseline }) {
  const round = (x, digits = 2) => (x === null ? null : Number(x.toFixed(digits)));
  const line = {
    name,
    size,
    medianMs: round(ms),
    baselineMedianMs: round(baselineMs),
    ratio: baselineMs === null ? null : round(ms / baselineMs),
    heap,
    heapPerRow: round(heap / size, 1),
  };
  console.log(JSON.stringify(baseline ? { ...line, baseline } : line));
}

/** Medians of both, taken in turns so that a busy machine slows both alike. */
function medians(run, baseline, warm = 1) {
  const times = [[], []];
  for (let i = 0; i < RUNS + warm; i++) {
    [run, baseline].forEach((code, k) => {
      collect();
      const start = performance.now();
      code();
      if (i >= warm) times[k].push(performance.now() - start);
    });
  }
  return times.map(median);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** What a call leaves on the heap at its end, garbage and result together, above its input. */
function heapOf(run) {
  collect();
  const before = process.memoryUsage().heapUsed;
  const result = run();
  const used = process.memoryUsage().heapUsed - before;
  if (result === undefined) throw new Error("nothing measured");
  return used;
}

function randomParcels(rows) {
  let state = 42;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
  const column = (draw) => Array.from({ length: rows }, () => [draw(next())]);
  const size = (u) => Math.round((5 + 55 * u) * 10) / 10;
  return {
    weight: column((u) => Math.round((0.1 + 29 * u) * 100) / 100),
    length: column(size),
    width: column(size),
    height: column(size),
    zone: column((u) => 2 + Math.floor(u * 7)),
    rates: [
      ["kg", 2, 3, 4, 5, 6, 7, 8],
      ...Array.from({ length: 30 }, (_, r) => [
        r + 1,
        ...Array.from({ length: 7 }, (_, z) => 4 + r * 0.3 + z),
      ]),
    ],
  };
}

function billable({ weight, length, width, height }) {
  return functions.BILLABLEWEIGHT(weight, length, width, height, 5000, null);
}

function delivery({ weight, zone, rates }) {
  return functions.DELIVERYCOST(weight, zone, rates, 0.1);
}

function plainBillable({ weight, length, width, height }) {
  const result = new Array(weight.length);
  for (let i = 0; i < weight.length; i++) {
    const volume = Math.ceil(length[i][0]) * Math.ceil(width[i][0]) * Math.ceil(height[i][0]);
    result[i] = [Math.ceil(Math.max(weight[i][0], volume / 5000))];
  }
  return result;
}

function plainDelivery({ weight, zone, rates }) {
  const result = new Array(weight.length);
  for (let i = 0; i < weight.length; i++) {
    let row = 1;
    while (rates[row][0] < weight[i][0]) row++;
    result[i] = [rates[row][zone[i][0] - 1] * 1.1];
  }
  return result;
}

function plainSum(scores, weights) {
  return scores.map((row) => [row.reduce((sum, x, j) => sum + x * weights[j], 0)]);
}

function table(rows, columns, value) {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => value(i, j)));
}

/** Ten cost lines, a million trials, percentiles included; against numpy where python3 has it. */
function reportRisk() {
  const lines = table(5, 3, (i, j) => 1 + i + j);
  const run = () => functions.SAVINGRISK(lines, lines, null, TRIALS, 7);
  const [ms] = medians(run, () => 0);
  const numpy = spawnSync("python3", ["-c", NUMPY], { encoding: "utf8" });
  const baselineMs = numpy.status === 0 ? Number(numpy.stdout) : null;
  const baseline = baselineMs === null ? "numpy is not on this machine" : "numpy";
  print({ name: "SAVINGRISK", size: TRIALS, ms, baselineMs, heap: heapOf(run), baseline });
}
