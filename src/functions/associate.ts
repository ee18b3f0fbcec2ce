// Ties each id of functions.json to its function. A test checks that none is forgotten.
import { breakEvenOrders } from "./cost/breakEvenOrders";
import { costBreakdown } from "./cost/costBreakdown";
import { costPerOrder } from "./cost/costPerOrder";
import { adviceReasons } from "./playbook/adviceReasons";
import { outsourceAdvice } from "./playbook/outsourceAdvice";
import { playbook } from "./playbook/playbook";

export const FUNCTIONS = {
  COSTPERORDER: costPerOrder,
  COSTBREAKDOWN: costBreakdown,
  BREAKEVENORDERS: breakEvenOrders,
  OUTSOURCEADVICE: outsourceAdvice,
  ADVICEREASONS: adviceReasons,
  PLAYBOOK: playbook,
};

export function associateAll(): void {
  for (const [id, customFunction] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, customFunction);
}
