// The step on screen under its heading, which takes the focus when the step changes.
import { ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../context";
import { laterView } from "../later";
import { Figures } from "../steps/Figures";
import { useStyles } from "../styles";
import { useFocusRescue } from "../useFocusRescue";

export function StepView() {
  const { state, effects, t } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(state.step);
  useEffect(() => {
    if (shown.current === state.step) return;
    shown.current = state.step;
    heading.current?.closest("main")?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [state.step]);
  useFocusRescue(heading);
  const View = state.step === "figures" ? Figures : laterView(state.step);
  const missing = View === null;
  useEffect(() => {
    if (missing) void effects.loadStep();
  }, [missing, effects]);
  return (
    <>
      <h1 className={styles.h1} tabIndex={-1} ref={heading}>
        {t(`pane.steps.${state.step}`)}
      </h1>
      {View ? <View /> : <ProgressBar className={styles.track} aria-label={t("pane.busy.load")} />}
    </>
  );
}
