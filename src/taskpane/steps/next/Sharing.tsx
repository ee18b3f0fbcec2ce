// What to do before the workbook goes to somebody without the add-in, and after it came back.
import { Subtitle2, Text } from "@fluentui/react-components";
import { useEffect } from "react";
import { Confirm } from "../../components/Confirm";
import { usePane } from "../../context";
import { useStyles } from "../../styles";
import { SharingResult } from "./SharingResult";

export function Sharing() {
  const { state, effects, t } = usePane();
  const styles = useStyles();
  const { frozen, busy } = state;
  useEffect(() => void effects.readFrozen(), [effects]);
  return (
    <section className={styles.stack} aria-label={t("sharing.title")}>
      <Subtitle2 as="h2" className={styles.h2}>
        {t("sharing.title")}
      </Subtitle2>
      <Text>{frozen > 0 ? t("sharing.frozen", { count: frozen }) : t("sharing.hint")}</Text>
      <div className={styles.row}>
        <Confirm
          action={t("sharing.freeze")}
          question={t("sharing.freezeQuestion")}
          disabled={busy !== null}
          onConfirm={() => void effects.share("freeze")}
        />
        {frozen > 0 && (
          <>
            <Confirm
              action={t("sharing.restore")}
              question={t("sharing.restoreQuestion")}
              disabled={busy !== null}
              onConfirm={() => void effects.share("restore")}
            />
            <Confirm
              action={t("sharing.forget")}
              question={t("sharing.forgetQuestion", { count: frozen })}
              disabled={busy !== null}
              onConfirm={() => void effects.share("forget")}
            />
          </>
        )}
      </div>
      <Text>{t("sharing.repairHint")}</Text>
      <div>
        <Confirm
          action={t("sharing.repair")}
          question={t("sharing.repairQuestion")}
          disabled={busy !== null}
          onConfirm={() => void effects.share("repair")}
        />
      </div>
      {state.shared && <SharingResult report={state.shared} />}
    </section>
  );
}
