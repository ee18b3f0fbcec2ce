// The buttons of a sheet about vendors: create or update, go there, remove.
import { Button } from "@fluentui/react-components";
import { Confirm } from "../../components/Confirm";
import { usePane } from "../../context";
import type { ManagedKind } from "../../managing/types";
import { useStyles } from "../../styles";
import { Unfinished } from "./Unfinished";

export function SheetActions({ kind }: { kind: ManagedKind }) {
  const { state, effects, t } = usePane();
  const styles = useStyles();
  const { busy, managed, invalid } = state;
  const sheet = managed?.[kind];
  const name = sheet?.name ?? t(kind === "vendors" ? "vendors.name" : "milestones.name");
  const waits = busy !== null || managed === null || invalid.length > 0;
  return (
    <>
      {sheet?.exists && !sheet.finished && (
        <Unfinished sheet={name} onFinish={() => void effects.manage(kind)} />
      )}
      <div className={styles.row}>
        <Button disabledFocusable={waits} onClick={() => void effects.manage(kind)}>
          {t(sheet?.exists ? "managing.vendors.update" : "managing.vendors.create", { sheet: name })}
        </Button>
        {sheet?.exists && (
          <Button disabledFocusable={busy !== null} onClick={() => void effects.goTo(name, "A1")}>
            {t("managing.open")}
          </Button>
        )}
      </div>
      {sheet?.exists && (
        <div>
          <Confirm
            action={t("managing.remove", { sheet: name })}
            question={t("managing.removeQuestion", { sheet: name })}
            disabled={busy !== null}
            onConfirm={() => void effects.unmanage(kind)}
          />
        </div>
      )}
    </>
  );
}
