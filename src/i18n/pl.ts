import { cli } from "./pl/cli";
import { figures } from "./pl/figures";
import { pane } from "./pl/pane";
import { playbook } from "./pl/playbook";
import { preview } from "./pl/preview";
import { sheet } from "./pl/sheet";
import type { Messages } from "./index";

export const pl: Messages = { cli, figures, pane, playbook, preview, sheet };
