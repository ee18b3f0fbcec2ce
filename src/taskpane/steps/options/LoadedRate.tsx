// What an hour of one's own people costs: asked once, and only where a cost that quotes leave out is counted in hours.
import { NumberField } from "../../components/NumberField";
import { usePane } from "../../context";
import { planText } from "../../names";

export function LoadedRate() {
  const { state, dispatch, decision, t, format } = usePane();
  const rate = decision.figures.find(({ id }) => id === "loaded_rate");
  if (!rate || !decision.hiddenCosts.some(({ on, per }) => on && per === "hours a month")) return null;
  const why = rate.origin.kind === "missing" ? rate.origin.why : rate.note;
  return (
    <NumberField
      label={t("pane.hidden.loadedRate")}
      unit={decision.currency}
      value={state.answers.loadedRate ?? null}
      placeholder={rate.value === null ? "" : format.number(rate.value)}
      hint={why ? planText(t, "notes", why, format) : ""}
      onChange={(value) =>
        dispatch({
          type: "answered",
          change: { kind: "general", patch: { loadedRate: value ?? undefined } },
        })
      }
    />
  );
}
