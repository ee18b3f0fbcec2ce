// The pane's frame: header with the language switch, progress, the step, and Back and Next in a fixed footer.
import { FluentProvider } from "@fluentui/react-components";
import { useEffect } from "react";
import { Announcer } from "./components/Announcer";
import { FailureBar } from "./components/FailureBar";
import { Footer } from "./components/Footer";
import { Header } from "./components/Header";
import { StepView } from "./components/StepView";
import { usePane } from "./context";
import { useDocumentStyles, useStyles } from "./styles";
import { THEMES } from "./theme";
import { useScheme } from "./useScheme";

export function App() {
  const { state, t } = usePane();
  const scheme = useScheme();
  const styles = useStyles();
  useDocumentStyles();
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.documentElement.style.colorScheme = scheme;
    document.title = t("pane.title");
  }, [state.language, scheme, t]);
  return (
    <FluentProvider theme={THEMES[scheme]} className={styles.pane}>
      <Header />
      <FailureBar />
      <main className={styles.main}>
        <StepView />
      </main>
      <Footer />
      <Announcer />
    </FluentProvider>
  );
}
