// What the user may make of a figure whose cells are lost: keep its last value, or take what is left of them.
import { Button } from "@fluentui/react-components";
import type { LostMark } from "../../playbook/follow/lostAnswers";
import { usePane } from "../context";

interface Props {
  mark: LostMark;
  /** Of which figure, for those who hear the button alone; without it the surroundings tell. */
  name?: string;
  onDone?: () => void;
}

export function LostActions({ mark, name, onDone }: Props) {
  const { dispatch, t } = usePane();
  const ways = [
    ["keep", "pane.lost.keep", "pane.lost.keepFor"],
    ...(mark.part ? [["takeRest", "pane.lost.rest", "pane.lost.restFor"] as const] : []),
  ] as const;
  return ways.map(([kind, words, wordsFor]) => (
    <Button
      key={kind}
      size="small"
      {...(name !== undefined && { "aria-label": t(wordsFor, { figure: name }) })}
      onClick={() => {
        dispatch({ type: "answered", change: { kind, lost: mark } });
        onDone?.();
      }}
    >
      {t(words)}
    </Button>
  ));
}
