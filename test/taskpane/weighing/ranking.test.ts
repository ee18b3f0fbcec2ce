import fc from "fast-check";
import { CRITERIA, type CriterionId } from "../../../src/playbook/types";
import {
  completed,
  dropped,
  isTied,
  moved,
  placeOf,
  rankingFrom,
  tieToggled,
  type Ranking,
} from "../../../src/taskpane/weighing/ranking";

const START: Ranking = [["cost"], ["control", "contact"], ["service"]];

test.each<[string, CriterionId, "up" | "down", CriterionId[][]]>([
  ["past a single one", "cost", "down", [["control", "contact"], ["cost"], ["service"]]],
  ["past a tie as a whole", "service", "up", [["cost"], ["service"], ["control", "contact"]]],
  ["up out of a tie", "contact", "up", [["cost"], ["contact"], ["control"], ["service"]]],
  ["down out of a tie", "control", "down", [["cost"], ["contact"], ["control"], ["service"]]],
  ["not above the first", "cost", "up", [["cost"], ["control", "contact"], ["service"]]],
  ["not below the last", "service", "down", [["cost"], ["control", "contact"], ["service"]]],
])("a criterion moves %s", (_, id, move, expected) => {
  expect(moved(START, id, move)).toEqual(expected);
});

test.each<[number, CriterionId[][]]>([
  [0, [["service"], ["cost"], ["control", "contact"]]],
  [1, [["cost"], ["service"], ["control", "contact"]]],
  [2, [["cost"], ["control", "service", "contact"]]],
  [3, [["cost"], ["control", "contact"], ["service"]]],
])("dropped behind %i others; between tied ones it joins them", (index, expected) => {
  expect(dropped(START, "service", index)).toEqual(expected);
});

test("a tie with the one above is made and parted", () => {
  const tied = tieToggled(START, "service");
  expect(tied).toEqual([["cost"], ["control", "contact", "service"]]);
  expect(isTied(tied, "service")).toBe(true);
  expect(tieToggled(tied, "contact")).toEqual([["cost"], ["control"], ["contact", "service"]]);
  expect(tieToggled(START, "cost")).toEqual(START);
});

test("tied criteria share the better place, and the next place is skipped", () => {
  expect(placeOf(START, "contact")).toEqual({ place: 2, shared: 2 });
  expect(placeOf(START, "service")).toEqual({ place: 4, shared: 1 });
});

test("weights become an order with ties", () => {
  const weights = [
    { id: "cost" as const, weight: 0.2 },
    { id: "cash" as const, weight: 0.6 },
    { id: "speed" as const, weight: 0.2 },
  ];
  expect(rankingFrom(weights)).toEqual([["cash"], ["cost", "speed"]]);
});

test("whatever was saved, each criterion stands once", () => {
  const ranking = completed([["speed"], ["cost", "speed"], []]);
  expect(ranking.slice(0, 2)).toEqual([["speed"], ["cost"]]);
  expect([...ranking.flat()].sort()).toEqual([...CRITERIA].sort());
});

test("no move loses or doubles a criterion, and up undoes down between single ones", () => {
  const moves = fc.array(
    fc.tuple(
      fc.constantFrom(...CRITERIA),
      fc.constantFrom("up" as const, "down" as const, "tie" as const, 3, 6),
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(moves, (steps) => {
      let ranking: CriterionId[][] = completed([]);
      for (const [id, step] of steps) {
        if (step === "tie") ranking = tieToggled(ranking, id);
        else if (typeof step === "number") ranking = dropped(ranking, id, step);
        else ranking = moved(ranking, id, step);
        expect([...ranking.flat()].sort()).toEqual([...CRITERIA].sort());
        expect(ranking.every((group) => group.length > 0)).toBe(true);
      }
    }),
  );
  const single: Ranking = CRITERIA.map((id) => [id]);
  expect(moved(moved(single, "contact", "down"), "contact", "up")).toEqual(single);
});
