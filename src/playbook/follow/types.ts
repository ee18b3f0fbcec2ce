// What the sheet that was built last tells of the user's cells: where they were then, and where they are now. Types only.
import type { Period } from "../../figures/types";

export interface Place {
  sheet: string;
  address: string;
}

export interface FollowedSource {
  /** A figure of the plan; for an end of its range "range:<figure>:low" or ":high". */
  id: string;
  then: readonly Place[];
  /** One for each of `then`; null where one of its cells is deleted. Null as a whole where the formula tells no more. */
  now: readonly (Place | null)[] | null;
  /** The amount that can stand for them. */
  last: { value: number; period: Period } | null;
  /** True where one who reads the cells and adds them up gets `last`. */
  plain: boolean;
}
