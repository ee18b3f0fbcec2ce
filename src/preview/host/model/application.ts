// Excel.Application: calculation and screen updating.
// https://learn.microsoft.com/javascript/api/excel/excel.application
import { asText } from "../args";
import { defineClass } from "../define";
import { notImplemented } from "../errors";
import type { HostState } from "../state";

const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"] as const;

export const applicationClass = defineClass<{ state: HostState }>({
  name: "Application",
  properties: {
    calculationMode: {
      get: () => "Automatic",
      set(_self, value) {
        const mode = asText(value);
        if (mode !== "Automatic") throw notImplemented(`Application.calculationMode "${mode}"`);
      },
    },
    calculationState: { get: ({ state }) => (state.needsCalculation ? "Pending" : "Done") },
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
