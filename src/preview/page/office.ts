// Runs in the task pane's frame between Microsoft's client and the real task pane: stands in for office.js and hands
// the client's batches to the page around the frame.
import type { OfficeExtensionLibrary } from "../host";
import { createOfficeShim } from "../host/officeShim";
import { paneTheme } from "./scheme";
import "./door";

const DISPLAY_LANGUAGE = { en: "en-US", pl: "pl-PL" };

const door = window.parent.infraplanPreview;
if (!door) throw new Error("The task pane of the preview has to stand in the preview's page");

const client = window as unknown as { Office: unknown; OfficeExtension: OfficeExtensionLibrary };
client.Office = createOfficeShim({
  displayLanguage: DISPLAY_LANGUAGE[door.language],
  theme: paneTheme(door.dark),
});
door.host.session(client.OfficeExtension);
