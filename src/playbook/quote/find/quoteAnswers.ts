// The quote ranges that the user has pointed at, over all areas.
import type { Answers, QuoteCost } from "../../answers";

export function quoteAnswers({ areas = {} }: Answers): QuoteCost[] {
  return Object.values(areas).flatMap(({ costs = {} }) =>
    Object.values(costs).flatMap((cost) => (cost.kind === "quote" ? [cost] : [])),
  );
}
