// Excel.ChartAxes, Excel.ChartAxis and the axis' title.
// https://learn.microsoft.com/javascript/api/excel/excel.chartaxis
import { asFlag, asNumber, asText, oneOf } from "../../args";
import { defineClass } from "../../define";
import { axisOf, changeAxis, changing, chartById, setAxis, type AxisTarget, type ChartTarget } from "./store";

const TICK_LABELS = ["NextToAxis", "High", "Low", "None"] as const;

export const chartAxesClass = defineClass<ChartTarget>({
  name: "ChartAxes",
  links: {
    categoryAxis: (self) => chartAxisClass.of({ ...self, axis: "x" }),
    valueAxis: (self) => chartAxisClass.of({ ...self, axis: "y" }),
  },
});

/** A bound that Excel chooses itself is "" to the reader, and "" gives it back to Excel. */
const bound = (field: "minimum" | "maximum") => ({
  get: (self: AxisTarget) => axisOf(self)[field] ?? "",
  set(self: AxisTarget, value: unknown) {
    const { minimum, maximum, ...rest } = axisOf(self);
    const bounds = { minimum, maximum, [field]: value === "" ? undefined : asNumber(value) };
    setAxis(self, {
      ...rest,
      ...(bounds.minimum === undefined ? {} : { minimum: bounds.minimum }),
      ...(bounds.maximum === undefined ? {} : { maximum: bounds.maximum }),
    });
  },
});

const chartAxisClass = defineClass<AxisTarget>({
  name: "ChartAxis",
  properties: {
    type: { get: ({ axis }) => (axis === "x" ? "Category" : "Value") },
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    numberFormat: {
      get: (self) => axisOf(self).numberFormat ?? "General",
      set: (self, value) => changeAxis(self, { numberFormat: asText(value) }),
    },
    reversePlotOrder: {
      get: (self) => axisOf(self).reversed ?? false,
      set: (self, value) => changeAxis(self, { reversed: asFlag(value) }),
    },
    tickLabelPosition: {
      get: (self) => axisOf(self).tickLabels ?? "NextToAxis",
      set: (self, value) => changeAxis(self, { tickLabels: oneOf(value, TICK_LABELS) }),
    },
    visible: {
      get: (self) => !(axisOf(self).hidden ?? false),
      set: (self, value) => changeAxis(self, { hidden: !asFlag(value) }),
    },
  },
  links: {
    title: (self) => chartAxisTitleClass.of(self),
    majorGridlines: (self) => chartGridlinesClass.of(self),
  },
});

const chartAxisTitleClass = defineClass<AxisTarget>({
  name: "ChartAxisTitle",
  properties: {
    text: { get: titleOf, set: (self, value) => setTitle(self, asText(value)) },
    visible: {
      get: (self) => titleOf(self) !== "",
      set(self, value) {
        if (!asFlag(value)) setTitle(self, "");
        else if (titleOf(self) === "") setTitle(self, "Axis Title");
      },
    },
  },
});

/** Excel draws gridlines across the value axis unless told otherwise. */
const chartGridlinesClass = defineClass<AxisTarget>({
  name: "ChartGridlines",
  properties: {
    visible: {
      get: (self) => axisOf(self).gridlines ?? self.axis === "y",
      set: (self, value) => changeAxis(self, { gridlines: asFlag(value) }),
    },
  },
});

function titleOf(self: AxisTarget): string {
  const chart = chartById(self);
  return self.axis === "x" ? chart.xTitle : chart.yTitle;
}

function setTitle(self: AxisTarget, text: string): void {
  const chart = changing(self);
  if (self.axis === "x") chart.xTitle = text;
  else chart.yTitle = text;
}
