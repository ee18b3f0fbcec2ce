// The sheet stands and is up to date: says so and leads there.
import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { restoredText } from "../../names";
import { usePane } from "../../context";

export function SheetDone() {
  const { state, effects, t } = usePane();
  const kept = state.written?.kept ?? 0;
  const name = state.sheet.name ?? "";
  const restored = state.written ? restoredText(t, state.written.restored) : "";
  const message = useRef<HTMLDivElement>(null);
  // The button that wrote the sheet is in the footer: the user may be reading far below.
  useEffect(() => message.current?.scrollIntoView({ block: "center" }), []);
  return (
    <div ref={message}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {t("pane.review.done", { sheet: name })} {kept > 0 && `${t("pane.review.kept", { count: kept })} `}
          {restored && `${restored} `}
          <Link as="button" onClick={() => void effects.goTo(name, "A1")}>
            {t("pane.review.openSheet")}
          </Link>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
