// The pane's jobs on a real store, broken off anywhere: here at a few places of some, with `npm run faults` at as many
// places of all as there is time for.
import { breakOff, wholeRun } from "./support/breakOff";
import { SCENARIOS } from "./support/scenarios";

const seconds = Number(process.env.FAULTS_SECONDS ?? 0);
const seed = Number(process.env.FAULTS_SEED ?? 1);
/** "create" for one job; "create 4:17" to see one place of it again. */
const [wanted, place] = (process.env.FAULTS_ONLY ?? "").split(" ");

/** How many places a short run tries, of the jobs that are quickly prepared. */
const FEW: Partial<Record<string, number>> = { scan: 3, save: 2, create: 1, milestones: 2 };

const long = seconds > 0 || !!wanted;
const names = wanted ? [wanted] : Object.keys(long ? SCENARIOS : FEW);

jest.setTimeout((seconds + 600) * 1000);

test.each(names)("%s: broken off anywhere, nothing is harmed and trying again succeeds", async (name) => {
  const make = SCENARIOS[name];
  if (!make) throw new Error(`There is no job ${name}: ${Object.keys(SCENARIOS).join(", ")}`);
  const scenario = await make();
  const whole = await wholeRun(scenario, seed);
  // In a short run, the changes: that a whole sync is refused is tried on small plans elsewhere.
  const wantedPlace = (id: string): boolean =>
    place ? id === place : long || /\d$/.test(id) || name !== "create";
  const places = whole.positions.filter(({ id }) => wantedPlace(id));
  const until = Date.now() + (seconds * 1000) / names.length;
  const found: string[] = [];
  let tried = 0;
  for (const position of places) {
    if (seconds > 0 ? Date.now() > until : tried >= (place ? 1 : (FEW[name] ?? 1))) break;
    const findings = await breakOff(scenario, whole, position, tried % 3 === 1);
    const named = findings.map((finding) => `"${name} ${position.id}" ${finding}`);
    found.push(...named);
    if (long) named.forEach(say);
    tried += 1;
    if (long && tried % 20 === 0)
      say(`${name}: ${tried} of ${places.length} places, ${found.length} findings`);
  }
  if (long) say(`${name}: ${tried} of ${places.length} places tried, ${found.length} findings`);
  expect(found).toEqual([]);
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);
