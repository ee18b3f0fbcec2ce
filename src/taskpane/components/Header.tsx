// Name of the add-in, the language switch and the slim progress of the wizard.
import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { usePane } from "../context";
import { STEPS } from "../stateTypes";
import { useStyles } from "../styles";

export function Header() {
  const { state, dispatch, t } = usePane();
  const styles = useStyles();
  const other = state.language === "en" ? "pl" : "en";
  const step = STEPS.indexOf(state.step) + 1;
  const progress = t("pane.progress", { step, of: STEPS.length, name: t(`pane.steps.${state.step}`) });
  return (
    <header>
      <div className={styles.header}>
        <Text className={styles.brand}>{t("pane.title")}</Text>
        <Button
          appearance="subtle"
          size="small"
          lang={other}
          onClick={() => dispatch({ type: "languageChosen", language: other })}
        >
          {t("pane.otherLanguage")}
        </Button>
      </div>
      <div className={styles.progress}>
        <Text size={200}>{progress}</Text>
        <ProgressBar
          className={styles.track}
          thickness="medium"
          value={step}
          max={STEPS.length}
          aria-label={progress}
        />
      </div>
    </header>
  );
}
