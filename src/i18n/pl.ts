import { cli } from "./pl/cli";
import { figures } from "./pl/figures";
import { managing } from "./pl/managing";
import { milestones } from "./pl/milestones";
import { pane } from "./pl/pane";
import { playbook } from "./pl/playbook";
import { preview } from "./pl/preview";
import { risk } from "./pl/risk";
import { sharing } from "./pl/sharing";
import { sheet } from "./pl/sheet";
import { vendors } from "./pl/vendors";
import type { Messages } from "./index";

export const pl: Messages = {
  cli,
  figures,
  managing,
  milestones,
  pane,
  playbook,
  preview,
  risk,
  sharing,
  sheet,
  vendors,
};
