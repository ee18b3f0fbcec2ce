// The step on screen under its heading, which takes the focus when the step changes.
import { useEffect, useRef, type ComponentType } from "react";
import { usePane } from "../context";
import type { StepId } from "../stateTypes";
import { Business } from "../steps/Business";
import { Figures } from "../steps/Figures";
import { Next } from "../steps/Next";
import { Options } from "../steps/Options";
import { Review } from "../steps/Review";
import { useStyles } from "../styles";
import { useFocusRescue } from "../useFocusRescue";

const VIEWS: Record<StepId, ComponentType> = {
  figures: Figures,
  business: Business,
  options: Options,
  review: Review,
  next: Next,
};

export function StepView() {
  const { state, t } = usePane();
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
  const View = VIEWS[state.step];
  return (
    <>
      <h1 className={styles.h1} tabIndex={-1} ref={heading}>
        {t(`pane.steps.${state.step}`)}
      </h1>
      <View />
    </>
  );
}
