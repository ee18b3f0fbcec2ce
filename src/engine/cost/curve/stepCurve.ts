// A cost whose fixed part covers only so many orders and is paid again for each further start: space, a shift, a van.
import type { CostCurve } from "./curve";

/** The steps up to `upTo` orders; the curve ends with the step that covers it. */
export function stepCurve(fixed: number, perOrder: number, capacity: number, upTo: number): CostCurve {
  const steps = Math.max(1, Math.ceil(upTo / capacity));
  return Array.from({ length: steps }, (_, i) => ({
    from: i * capacity,
    to: (i + 1) * capacity,
    fixed: fixed * (i + 1),
    perOrder,
    spread: 0,
  }));
}
