// Ties each id of functions.json to its function. A test checks that none is forgotten.
import { billableWeight } from "./cost/billableWeight";
import { breakEvenOrders } from "./cost/breakEvenOrders";
import { cheapestByVolume } from "./cost/cheapestByVolume";
import { costBreakdown } from "./cost/costBreakdown";
import { costPerOrder } from "./cost/costPerOrder";
import { deliveryCost } from "./cost/deliveryCost";
import { operatingLeverage } from "./cost/operatingLeverage";
import { outsourcedCostPerOrder } from "./cost/outsourcedCostPerOrder";
import { quoteBreakdown } from "./cost/quoteBreakdown";
import { storageCostPerOrder } from "./cost/storageCostPerOrder";
import { tco } from "./cost/tco";
import { flipWeights } from "./decision/flipWeights";
import { pairwiseConsistency } from "./decision/pairwiseConsistency";
import { pairwiseWeights } from "./decision/pairwiseWeights";
import { rankWeights } from "./decision/rankWeights";
import { topsis } from "./decision/topsis";
import { weightedScore } from "./decision/weightedScore";
import { adviceReasons } from "./playbook/adviceReasons";
import { outsourceAdvice } from "./playbook/outsourceAdvice";
import { playbook } from "./playbook/playbook";
import { savingRisk } from "./risk/savingRisk";
import { milestoneStatus } from "./vendor/milestoneStatus";
import { vendorScore } from "./vendor/vendorScore";

const FUNCTIONS = {
  COSTPERORDER: costPerOrder,
  COSTBREAKDOWN: costBreakdown,
  OUTSOURCEDCOSTPERORDER: outsourcedCostPerOrder,
  QUOTEBREAKDOWN: quoteBreakdown,
  BREAKEVENORDERS: breakEvenOrders,
  CHEAPESTBYVOLUME: cheapestByVolume,
  BILLABLEWEIGHT: billableWeight,
  DELIVERYCOST: deliveryCost,
  STORAGECOSTPERORDER: storageCostPerOrder,
  TCO: tco,
  OPERATINGLEVERAGE: operatingLeverage,
  OUTSOURCEADVICE: outsourceAdvice,
  ADVICEREASONS: adviceReasons,
  PLAYBOOK: playbook,
  RANKWEIGHTS: rankWeights,
  PAIRWISEWEIGHTS: pairwiseWeights,
  PAIRWISECONSISTENCY: pairwiseConsistency,
  WEIGHTEDSCORE: weightedScore,
  TOPSIS: topsis,
  FLIPWEIGHTS: flipWeights,
  SAVINGRISK: savingRisk,
  VENDORSCORE: vendorScore,
  MILESTONESTATUS: milestoneStatus,
};

export function associateAll(): void {
  for (const [id, customFunction] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, customFunction);
}
