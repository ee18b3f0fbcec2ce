// What the sheet that was built last tells of the user's cells: where they were then, and where they are now. Types only.
import type { Extent, Period } from "../../figures/types";

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
  /** How large the cells were, where there are several; `texts`: whatever is not blank counts. */
  extent?: Extent & { texts: boolean };
  /** Of cells joined by commas of which some are deleted: the others. */
  rest?: Place;
  /** How many of the rows that show a quote have lost cells. */
  broken?: { rows: number; of: number };
}
