// Looks of the ways to weigh criteria. Fluent's tokens only, as in styles.ts.
import { makeStyles, tokens } from "@fluentui/react-components";

export const useWeightStyles = makeStyles({
  criterion: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "40px",
    borderTop: "2px solid transparent",
    borderBottom: "2px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    // Forced colours would draw every transparent border, and hide the one that marks where a row would land.
    "@media (forced-colors: active)": { borderTopColor: "Canvas", borderBottomColor: "Canvas" },
  },
  dragged: { opacity: 0.5 },
  dropBefore: {
    borderTopColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
  dropAfter: {
    borderBottomColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  handle: {
    display: "inline-flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    minHeight: "36px",
    fontSize: "16px",
    color: tokens.colorNeutralForeground3,
    cursor: "grab",
    // The finger on the handle drags; beside it, it scrolls.
    touchAction: "none",
  },
  place: { flexShrink: 0, minWidth: "18px", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  share: { flexShrink: 0, fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexShrink: 0 },
  rows: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  weights: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "10px",
  },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  bar: {
    height: "4px",
    minWidth: "2px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  pair: {
    width: "100%",
    justifyContent: "space-between",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: "4px",
    paddingRight: "4px",
    gap: "8px",
  },
  pairValue: { flexShrink: 1, textAlign: "end", color: tokens.colorNeutralForeground2 },
});
