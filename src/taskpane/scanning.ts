// Reads the workbook and recognises its figures, with progress; a scan can be given up.
import type { EffectTools } from "./effectTools";
import { follow } from "../playbook/follow/follow";
import type { FollowedSource } from "../playbook/follow/types";

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

  async function read(): Promise<boolean> {
    scanning?.abort();
    scanning = new AbortController();
    const { signal } = scanning;
    dispatch({ type: "scanStarted" });
    try {
      const grid = await door.scanWorkbook({
        onProgress: ({ done, total }) => dispatch({ type: "scanProgressed", done, total }),
        signal,
      });
      if (signal.aborted) return false;
      const sources = await door.readSources();
      const { recognise } = await import("../figures");
      const findings = recognise(grid);
      const answers = follow(get().answers, { grid, findings }, sources);
      dispatch({ type: "scanned", findings, answers, grid });
      return true;
    } catch (error) {
      // Given up by the user: the state says so already.
      if (!signal.aborted) throw error;
      return false;
    }
  }

  return {
    read,
    scan: () =>
      run("scan", async () => {
        await read();
      }),
    hasMoved: async () => (await door.readSources()).some(hasMoved),
    cancelScan() {
      scanning?.abort();
      dispatch({ type: "scanCancelled" });
    },
  };
}

const hasMoved = ({ then, now }: FollowedSource): boolean =>
  now?.some((place, at) => place?.sheet !== then[at]?.sheet || place?.address !== then[at]?.address) ?? false;
