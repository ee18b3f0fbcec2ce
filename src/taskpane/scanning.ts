// Reads the workbook and recognises its figures, with progress; a scan can be given up.
import type { EffectTools } from "./effectTools";
import { isKept } from "../playbook/follow/cells";
import { follow } from "../playbook/follow/follow";
import { placesOf } from "../playbook/follow/marks";
import type { FollowedSource, Place } from "../playbook/follow/types";
import { wantedCells } from "../playbook/follow/wanted";

export interface Scanning {
  scan: () => Promise<void>;
  /** The same within another job, whose failure it is; false where the user gave it up. */
  read: () => Promise<boolean>;
  /** True where cells behind the figures of our sheet have moved or gone since it was built. */
  hasMoved: () => Promise<boolean>;
  cancelScan: () => void;
}

export function createScanning({ store, door, run }: EffectTools): Scanning {
  const { dispatch, get } = store;
  let scanning: AbortController | null = null;
  /** The cells that the last scan was to keep in any case. */
  let wanted: readonly Place[] = [];

  async function read(): Promise<boolean> {
    scanning?.abort();
    scanning = new AbortController();
    const { signal } = scanning;
    const isGivenUp = (): boolean => signal.aborted;
    dispatch({ type: "scanStarted" });
    try {
      const { condense, recognise } = await import("../figures");
      const sources = await door.readSources();
      if (isGivenUp()) return false;
      wanted = wantedCells(get().answers, sources);
      const grid = await door.scanWorkbook({
        onProgress: ({ done, total }) => dispatch({ type: "scanProgressed", done, total }),
        signal,
        condense,
        wanted,
      });
      if (isGivenUp()) return false;
      const findings = recognise(grid);
      const answers = follow(get().answers, { grid, findings }, sources);
      dispatch({ type: "scanned", findings, answers, grid });
      return true;
    } catch (error) {
      // Given up by the user: the state says so already.
      if (!isGivenUp()) throw error;
      return false;
    }
  }

  const scan = (): Promise<void> =>
    run("scan", async () => {
      await read();
    });

  // Of a huge workbook not all cells are kept: those that the user points at have to be read.
  store.subscribe(() => {
    const { grid, answers, scan: progress } = get();
    if (!grid || progress || !grid.sheets.some(({ stretches }) => stretches?.length)) return;
    const isNew = ({ sheet, address }: Place): boolean =>
      !wanted.some((place) => place.sheet === sheet && place.address === address);
    if (placesOf(answers).some((place) => isNew(place) && !isKept(grid, place))) void scan();
  });

  return {
    read,
    scan,
    hasMoved: async () => (await door.readSources()).some(hasMoved),
    cancelScan() {
      scanning?.abort();
      dispatch({ type: "scanCancelled" });
    },
  };
}

const hasMoved = ({ then, now, broken }: FollowedSource): boolean =>
  broken !== undefined ||
  (now?.some((place, at) => place?.sheet !== then[at]?.sheet || place?.address !== then[at]?.address) ??
    false);
