// Reads the workbook and recognises its figures, with progress; a scan can be given up.
import type { EffectTools } from "./effectTools";
import { refreshCells } from "./refreshCells";

export interface Scanning {
  scan: () => Promise<void>;
  cancelScan: () => void;
}

export function createScanning({ store, door, run }: EffectTools): Scanning {
  const { dispatch, get } = store;
  let scanning: AbortController | null = null;

  async function scanWith({ signal }: AbortController): Promise<void> {
    dispatch({ type: "scanStarted" });
    try {
      const grid = await door.scanWorkbook({
        onProgress: ({ done, total }) => dispatch({ type: "scanProgressed", done, total }),
        signal,
      });
      if (signal.aborted) return;
      const { recognise } = await import("../figures");
      const answers = refreshCells(get().answers, grid);
      dispatch({ type: "scanned", findings: recognise(grid), answers, grid });
    } catch (error) {
      // Given up by the user: the state says so already.
      if (!signal.aborted) throw error;
    }
  }

  return {
    scan: () =>
      run("scan", async () => {
        scanning?.abort();
        scanning = new AbortController();
        await scanWith(scanning);
      }),
    cancelScan() {
      scanning?.abort();
      dispatch({ type: "scanCancelled" });
    },
  };
}
