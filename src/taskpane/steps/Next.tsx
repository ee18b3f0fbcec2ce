// Step 5: what one can do after the plan: go to the sheet, read the workbook again, take everything back.
import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { Confirm } from "../components/Confirm";
import { usePane } from "../context";
import { useStyles } from "../styles";
import { Managing } from "./next/Managing";
import { Sharing } from "./next/Sharing";
import { Unfinished } from "./next/Unfinished";

export function Next() {
  const { state, dispatch, effects, t } = usePane();
  const styles = useStyles();
  const { sheet, busy } = state;
  const name = sheet.name ?? "";

  function rescan(): void {
    dispatch({ type: "wentTo", step: "figures" });
    void effects.scan();
  }

  return (
    <div className={styles.stack}>
      {sheet.exists && !sheet.finished && <Unfinished sheet={name} onFinish={() => void effects.create()} />}
      {sheet.exists ? (
        <>
          <Text className={styles.wrap}>{t("pane.next.sheetStands", { sheet: name })}</Text>
          <div>
            <Button appearance="primary" onClick={() => void effects.goTo(name, "A1")}>
              {t("pane.next.openSheet")}
            </Button>
          </div>
          <Text>{t("pane.next.edit")}</Text>
        </>
      ) : (
        <Text>{t("pane.next.noSheet")}</Text>
      )}
      <Managing />
      <Sharing />
      <Subtitle2 as="h2" className={styles.h2}>
        {t("pane.next.change")}
      </Subtitle2>
      <Text>{t("pane.next.rescanHint")}</Text>
      <div>
        <Button disabled={busy !== null} onClick={rescan}>
          {t("pane.next.rescan")}
        </Button>
      </div>
      {sheet.exists && (
        <>
          <Text>{t("pane.next.removeHint")}</Text>
          <div>
            <Confirm
              action={t("pane.next.remove")}
              question={t("pane.next.removeQuestion", { sheet: name })}
              disabled={busy !== null}
              onConfirm={() => void effects.remove()}
            />
          </div>
        </>
      )}
      <Text>{t("pane.next.startOverHint")}</Text>
      <div>
        <Confirm
          action={t("pane.next.startOver")}
          question={t("pane.next.startOverQuestion")}
          onConfirm={() => dispatch({ type: "startedOver" })}
        />
      </div>
    </div>
  );
}
