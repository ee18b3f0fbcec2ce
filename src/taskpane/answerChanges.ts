// The edits that the wizard makes to the answers, one by one, as data. Pure; the answers given are never changed.
import type { FigureId } from "../figures/types";
import type {
  Answers,
  AreaAnswer,
  CostShare,
  CostSource,
  FigureAnswer,
  HiddenCostAnswer,
  OptionCost,
  RangeAnswer,
  RangedId,
  Weighing,
} from "../playbook/answers";
import type { HiddenCostId } from "../playbook/hiddenCosts";
import { keepLast, takeRest } from "../playbook/follow/lostAnswers";
import type { Place } from "../playbook/follow/types";
import type { AreaId } from "../playbook/types";
import { weightsOf } from "../playbook/weighing/weightsOf";

type Business = NonNullable<Answers["business"]>;
/** `undefined` takes the answer back: the wizard assumes again. */
type Patch<T> = { [K in keyof T]?: T[K] | undefined };

export type BusinessPatch = Patch<Business>;

export type AnswerChange =
  | { kind: "figure"; figure: FigureId; answer: FigureAnswer | undefined }
  | { kind: "general"; patch: Patch<Pick<Answers, "currency" | "amounts" | "loadedRate" | "hiddenCosts">> }
  | { kind: "business"; patch: BusinessPatch }
  | { kind: "weighing"; patch: Patch<Weighing> }
  | { kind: "area"; area: AreaId; patch: Patch<AreaAnswer> }
  | { kind: "cost"; area: AreaId; option: string; amount: OptionCost | undefined }
  | { kind: "shares"; figure: CostSource; shares: CostShare[] | undefined }
  | { kind: "managing"; patch: Patch<NonNullable<Answers["managing"]>> }
  | { kind: "spread"; spread: number | undefined }
  | { kind: "range"; id: RangedId; patch: Patch<RangeAnswer> }
  | { kind: "hiddenCost"; option: string; cost: HiddenCostId; answer: HiddenCostAnswer }
  /** Every answer that stands for this lost cell: its last value as typed. */
  | { kind: "keep"; lost: Place }
  /** The same for what is left of cells of which some are gone. */
  | { kind: "takeRest"; lost: Place }
  | { kind: "veto"; area: AreaId; lifted: boolean };

export function changeAnswers(answers: Answers, change: AnswerChange): Answers {
  switch (change.kind) {
    case "figure":
      return { ...answers, figures: patched(answers.figures, { [change.figure]: change.answer }) };
    case "general":
      return patched<Answers>(answers, change.patch);
    case "business":
      return { ...answers, business: patched(answers.business, change.patch) };
    case "weighing": {
      const weighing = patched(answers.weighing, change.patch);
      return patched<Answers>(answers, { weighing, weights: weightsOf(weighing) });
    }
    case "area":
      return changeArea(answers, change.area, change.patch);
    case "cost":
      return changeArea(answers, change.area, {
        costs: patched(answers.areas?.[change.area]?.costs, { [change.option]: change.amount }),
      });
    case "shares": {
      const others = (answers.shares ?? []).filter((share) => share.figure !== change.figure);
      return { ...answers, shares: [...others, ...(change.shares ?? [])] };
    }
    case "managing":
      return { ...answers, managing: patched(answers.managing, change.patch) };
    case "spread":
      return { ...answers, risk: patched(answers.risk, { spread: change.spread }) };
    case "range": {
      const { risk } = answers;
      const range = patched(risk?.ranges?.[change.id], change.patch);
      const kept = Object.keys(range).length > 0 ? range : undefined;
      return {
        ...answers,
        risk: patched(risk, { ranges: patched(risk?.ranges, { [change.id]: kept }) }),
      };
    }
    case "hiddenCost": {
      const { option, cost, answer } = change;
      const lines = patched(answers.hiddenCosts?.[option], { [cost]: answer });
      return { ...answers, hiddenCosts: { ...answers.hiddenCosts, [option]: lines } };
    }
    case "keep":
      return keepLast(answers, change.lost);
    case "takeRest":
      return takeRest(answers, change.lost);
    case "veto": {
      const others = (answers.liftedVetoes ?? []).filter((area) => area !== change.area);
      return { ...answers, liftedVetoes: change.lifted ? [...others, change.area] : others };
    }
  }
}

function changeArea(answers: Answers, area: AreaId, patch: Patch<AreaAnswer>): Answers {
  return { ...answers, areas: { ...answers.areas, [area]: patched(answers.areas?.[area], patch) } };
}

/** A copy with the patch laid over it; keys that the patch sets to undefined are gone, not undefined. */
function patched<T extends object>(target: T | undefined, patch: Patch<T>): T {
  const entries = Object.entries({ ...target, ...patch }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}
