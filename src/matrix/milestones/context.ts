// What every block of the milestones' sheet needs to write itself.
import type { MilestonesKnown, Transition } from "../../playbook/vendors/transition";
import type { Canvas } from "../grid/canvas";
import type { Names } from "../texts/names";
import type { MilestoneLayout } from "./layout";

export interface MilestoneContext {
  transition: Transition;
  known: MilestonesKnown;
  names: Names;
  layout: MilestoneLayout;
  canvas: Canvas;
}
