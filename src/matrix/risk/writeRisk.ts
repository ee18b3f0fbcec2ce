// All that the sheet says of risk. The order of writing does not matter: every block knows its place.
import type { Context } from "../context";
import { writeAreaRisk } from "./areaWorkings";
import { writeRiskCharts } from "./charts";
import { writeOptionRisk } from "./optionWorkings";
import { writeQuoteRisk } from "./quoteWorkings";
import { writeRanges } from "./ranges";
import { writeRangeWorkings } from "./rangeWorkings";
import { writeRobustness } from "./robustness";
import { writeSaving } from "./saving";
import { writeSavingLines } from "./savingLines";
import { writeSettings } from "./settings";
import { writeTornado } from "./tornado";

export function writeRisk(context: Context): void {
  writeRobustness(context);
  writeTornado(context);
  writeSaving(context);
  writeRiskCharts(context);
  writeSettings(context);
  writeRanges(context);
  writeAreaRisk(context);
  writeOptionRisk(context);
  writeQuoteRisk(context);
  writeRangeWorkings(context);
  writeSavingLines(context);
}
