// Excel.Application: calculation and screen updating.
// https://learn.microsoft.com/javascript/api/excel/excel.application
import { oneOf } from "../args";
import { defineClass } from "../define";
import type { HostState } from "../state";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"] as const;

export const applicationClass = defineClass<{ state: HostState }>({
  name: "Application",
  properties: {
    calculationMode: {
      get: ({ state }) => state.calculationMode,
      set: ({ state }, value) => {
        state.calculationMode = oneOf(value, CALCULATION_MODES);
      },
    },
    calculationState: { get: ({ state }) => (state.needsCalculation ? "Pending" : "Done") },
    calculationEngineVersion: { get: () => 191_029 },
  },
  methods: {
    calculate({ state }, args) {
      args.oneOf(0, CALCULATION_TYPES);
      state.book.univerAPI.getFormula().executeCalculation();
      state.needsCalculation = true;
    },
    // A batch is drawn and calculated at its end anyhow; Excel answers these with nothing.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
