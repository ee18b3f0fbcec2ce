// Where a job can be broken off: every sync refused, its answer lost, and every one of its changes. The first of each
// sort of change come first, so that a short search sees all sorts.
import type { OpenWorkbook } from "../../../src/cli/withWorkbook";
import { ActionType } from "../../../src/preview/host/protocol";
import { ERROR_CODES, type Trouble } from "../../workbook/everyFault";

export interface Position {
  /** "4:17" the 17th change of the 4th sync, "4:all" refused whole, "4:lost" its answer lost. */
  id: string;
  trouble: Trouble;
}

/** Counts the changes of each sync while the job runs whole. */
export async function positionsOf(
  { host: { faults } }: OpenWorkbook,
  job: () => Promise<void>,
  seed: number,
): Promise<Position[]> {
  const syncs: string[][] = [];
  const [begin, before] = [faults.beginSync.bind(faults), faults.beforeAction.bind(faults)];
  const spies = [
    jest.spyOn(faults, "beginSync").mockImplementation(() => {
      syncs.push([]);
      begin();
    }),
    jest.spyOn(faults, "beforeAction").mockImplementation((action) => {
      const { ActionType: type, Name } = action;
      const counts = (type === ActionType.Method || type === ActionType.SetProperty) && !Name.startsWith("_");
      if (counts) syncs.at(-1)?.push(`${type} ${Name}`);
      before(action);
    }),
  ];
  await job();
  spies.forEach((spy) => spy.mockRestore());
  const codes = shuffled([...ERROR_CODES], seed);
  let next = 0;
  const code = (): string => codes[next++ % codes.length] ?? "GeneralException";
  const seen = new Set<string>();
  const [first, rest]: [Position[], Position[]] = [[], []];
  syncs.forEach((actions, index) => {
    const sync = index + 1;
    first.push(
      { id: `${sync}:all`, trouble: (to) => to.fail({ sync, code: code() }) },
      { id: `${sync}:lost`, trouble: (to) => to.loseAnswer(sync) },
    );
    actions.forEach((sort, action) => {
      const position = {
        id: `${sync}:${action}`,
        trouble: (to: Parameters<Trouble>[0]) => to.fail({ sync, action, code: code() }),
      };
      (seen.has(sort) ? rest : first).push(position);
      seen.add(sort);
    });
  });
  return [...shuffled(first, seed), ...shuffled(rest, seed)];
}

/** The same order for the same seed. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed + 0x9e3779b9;
  const random = (): number => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
