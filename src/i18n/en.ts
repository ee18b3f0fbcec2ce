import { cli } from "./en/cli";
import { figures } from "./en/figures";
import { managing } from "./en/managing";
import { milestones } from "./en/milestones";
import { pane } from "./en/pane";
import { playbook } from "./en/playbook";
import { preview } from "./en/preview";
import { risk } from "./en/risk";
import { sharing } from "./en/sharing";
import { sheet } from "./en/sheet";
import { vendors } from "./en/vendors";

// English is the truth: every other language must have the same keys to compile.
export const en = {
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
