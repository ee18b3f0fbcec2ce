// The other cells that could be the figure, to choose from.
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Finding } from "../../../figures/types";
import type { FigureAnswer } from "../../../playbook/answers";
import { usePane } from "../../context";
import { periodWords, place, quantity } from "../../names";

interface Props {
  finding: Finding;
  answer: FigureAnswer | null;
  onChoose: (answer: FigureAnswer) => void;
}

type Candidate = Omit<Finding, "alternatives">;

export function Alternatives({ finding, answer, onChoose }: Props) {
  const { t, format } = usePane();
  const candidates: Candidate[] = [finding, ...finding.alternatives];
  const chosen = answer?.kind === "cell" ? answer : !answer || answer.kind === "found" ? finding : null;

  function choose(key: string): void {
    const candidate = candidates.find((one) => keyOf(one) === key);
    if (!candidate) return;
    const { sheet, address, value, period } = candidate;
    onChoose(candidate === finding ? { kind: "found" } : { kind: "cell", sheet, address, value, period });
  }

  return (
    <Field label={t("pane.figures.alternatives")}>
      <RadioGroup value={chosen ? keyOf(chosen) : ""} onChange={(_, data) => choose(data.value)}>
        {candidates.map((one) => (
          <Radio
            key={keyOf(one)}
            value={keyOf(one)}
            label={`${place(one.sheet, one.address)}: ${quantity(t, format, one.value, one.unit)} ${periodWords(t, one.period, one.kind)} – ${one.label}`}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

const keyOf = ({ sheet, address }: { sheet: string; address: string }): string => place(sheet, address);
