// The saving's Monte Carlo for the decision at hand: started when its numbers change and not otherwise, stoppable.
import { useEffect, useMemo, useRef, useState } from "react";
import type { SavingRisk } from "../../engine/risk/savingRisk";
import type { RiskDecision } from "../../playbook/risk/types";
import { savingInput } from "../../playbook/risk/saving";
import { simulate } from "./simulate";

export type RiskRun =
  { kind: "running"; done: number } | { kind: "done"; result: SavingRisk } | { kind: "cancelled" };

/** The last finished run: coming back to the step with the same numbers starts none. */
let last: { key: string; result: SavingRisk } | null = null;

export function useSavingRisk(
  risk: RiskDecision,
  trials: number,
): { run: RiskRun; cancel: () => void; start: () => void } {
  const input = useMemo(() => savingInput(risk, { trials }), [risk, trials]);
  const key = JSON.stringify(input);
  const known = last?.key === key ? last.result : null;
  const [run, setRun] = useState<RiskRun>(
    known ? { kind: "done", result: known } : { kind: "running", done: 0 },
  );
  const [starts, setStarts] = useState(0);
  const controller = useRef<AbortController | null>(null);

  useEffect(() => {
    if (last?.key === key) {
      setRun({ kind: "done", result: last.result });
      return;
    }
    const own = new AbortController();
    controller.current = own;
    setRun({ kind: "running", done: 0 });
    const { signal } = own;
    void simulate(input, {
      signal,
      onProgress: (done) => !signal.aborted && setRun({ kind: "running", done }),
    }).then((result) => {
      if (!result || signal.aborted) return;
      last = { key, result };
      setRun({ kind: "done", result });
    });
    return () => own.abort();
  }, [key, starts]);

  return {
    run,
    cancel() {
      controller.current?.abort();
      setRun({ kind: "cancelled" });
    },
    start: () => setStarts((count) => count + 1),
  };
}
