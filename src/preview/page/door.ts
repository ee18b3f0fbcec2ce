// What the page around the task pane offers to it, as Excel would: the way from the frame to the workbook.
import type { Language } from "../../i18n";
import type { Host } from "../host";

export interface PaneDoor {
  host: Host;
  language: Language;
  dark: boolean;
}

declare global {
  interface Window {
    infraplanPreview?: PaneDoor;
  }
}
