// The table VendorTransitions: vendor by vendor from when to when, how much is done, what is late and what comes next; and
// the table MilestoneSettings, which holds for all.
import { milestoneKey, milestonesOf, checksOf } from "../../../playbook/vendors/transition";
import type { Vendor } from "../../../playbook/vendors/types";
import { writeSection } from "../../blocks/section";
import { absolute, address } from "../../grid/a1";
import { claim } from "../../managing/claim";
import { vendorName, word } from "../../vendors/context";
import { DATE, DAYS } from "../columns";
import type { MilestoneContext } from "../context";
import { writeTable } from "../../grid/tables";

/** As MILESTONESTATUS warns unless told otherwise. */
const WARN_DAYS = 14;

export function writeTransitions(context: MilestoneContext): void {
  const { canvas, layout, names, transition } = context;
  const { block } = layout.transitions;
  const { t } = names;
  const none = transition.vendors.length === 0;
  writeSection(
    context,
    layout.transitions,
    {
      title: t("milestones.sections.transitions"),
      hint: t(none ? "milestones.hints.transitionsNone" : "milestones.hints.transitions"),
      columns: {
        vendor: t("milestones.columns.vendor"),
        area: t("milestones.columns.area"),
        start: t("milestones.columns.start"),
        end: t("milestones.columns.end"),
        count: t("milestones.columns.count"),
        late: t("milestones.columns.late"),
        soon: t("milestones.columns.soon"),
        next: t("milestones.columns.next"),
        nextDue: t("milestones.columns.nextDue"),
      },
    },
    layout.printed,
  );
  transition.vendors.forEach((vendor) => writeVendor(context, vendor));
  claim(canvas, block);
  const [top = ""] = block.keys;
  canvas.look(block.body("start", "start"), "input");
  canvas.align(block.columnsOf("start", "soon"), { horizontal: "center" });
  canvas.align(block.columnsOf("nextDue", "nextDue"), { horizontal: "left" });
  canvas.wrap(block.body("vendor", "area"));
  canvas.validate({
    address: block.body("start", "start"),
    rule: { min: DAYS.first, max: DAYS.last },
    message: t("milestones.validations.start"),
  });
  for (const [column, look] of [
    ["late", "warning"],
    ["soon", "soon"],
  ] as const)
    canvas.conditional({
      address: block.body(column, column),
      formula: `=N($${block.ref(top, column)})>0`,
      look,
    });
  writeTable(canvas, "VendorTransitions", block);
}

function writeVendor(context: MilestoneContext, vendor: Vendor): void {
  const { canvas, layout, names } = context;
  const { block } = layout.transitions;
  const { milestones, checks } = layout;
  const keys = milestonesOf(vendor).map(({ id }) => milestoneKey(vendor.id, id));
  const [first = "", last = first] = [keys[0], keys[keys.length - 1]];
  const span = (column: Parameters<typeof milestones.block.span>[0]): string =>
    milestones.block.span(column, first, last);
  const open = `${absolute({ row: milestones.block.at(first, "due").row, column: layout.workings })}:${absolute(
    {
      row: milestones.block.at(last, "due").row,
      column: layout.workings,
    },
  )}`;
  const checked = checksOf(vendor).map(({ key }) => key);
  const statusSpans = [
    span("status"),
    ...(checked[0] ? [checks.block.span("status", checked[0], checked[checked.length - 1])] : []),
  ];
  const count = (status: "late" | "soon"): string =>
    statusSpans
      .map(
        (range) =>
          `COUNTIF(${range},${word(context, `milestones.status.${status === "late" ? "Late" : "Due soon"}`)})`,
      )
      .join("+");
  const at = (column: (typeof block.columns)[number]) => block.at(vendor.id, column);
  canvas.text(at("vendor"), vendorName(context, vendor));
  canvas.text(at("area"), names.area(vendor.area));
  canvas.formula(at("start"), layout.settings.block.abs("start", "value"), DATE);
  canvas.formula(at("end"), `IF(COUNT(${span("due")})=0,"",MAX(${span("due")}))`, DATE);
  canvas.formula(
    at("count"),
    `COUNTIF(${span("done")},">0")&" ${names.t("milestones.words.doneOf")} "&COUNTIF(${span("due")},">0")`,
  );
  canvas.formula(at("late"), count("late"), "0");
  canvas.formula(at("soon"), count("soon"), "0");
  canvas.formula(
    at("next"),
    `IF(COUNT(${open})=0,${word(context, "milestones.words.finished")},INDEX(${span("milestone")},MATCH(MIN(${open}),${open},0)))`,
  );
  canvas.formula(at("nextDue"), `IF(COUNT(${open})=0,"",MIN(${open}))`, DATE);
}

export function writeMilestoneSettings(context: MilestoneContext): void {
  const { canvas, layout, names, transition } = context;
  const { block } = layout.settings;
  const { t } = names;
  writeSection(
    context,
    layout.settings,
    {
      title: t("milestones.sections.settings"),
      hint: t("milestones.hints.settings"),
      columns: { setting: t("milestones.columns.setting"), value: t("milestones.columns.value") },
    },
    layout.printed,
  );
  for (const id of ["start", "warnDays", "firstWeek"] as const)
    canvas.text(block.at(id, "setting"), t(`milestones.settings.${id}`));
  canvas.number(block.at("start", "value"), transition.start, DATE);
  canvas.number(block.at("warnDays", "value"), WARN_DAYS, "0");
  const starts = transition.vendors.map(({ id }) => layout.transitions.block.abs(id, "start"));
  const first = starts.length > 0 ? `MIN(${starts.join(",")})` : block.abs("start", "value");
  canvas.formula(block.at("firstWeek", "value"), `${first}-WEEKDAY(${first},2)+1`, DATE);
  canvas.look(block.body("value", "value"), "input");
  canvas.align(block.columnsOf("value", "value"), { horizontal: "left" });
  for (const id of ["start", "firstWeek"] as const)
    canvas.validate({
      address: address(block.at(id, "value")),
      rule: { min: DAYS.first, max: DAYS.last },
      message: t("milestones.validations.date"),
    });
  canvas.validate({
    address: address(block.at("warnDays", "value")),
    rule: { min: 0, max: 365 },
    message: t("milestones.validations.warnDays"),
  });
  writeTable(canvas, "MilestoneSettings", block);
}
