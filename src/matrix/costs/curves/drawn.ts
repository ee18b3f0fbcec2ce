// The points of a quote's line on the chart: some in each span, its ends included, so that a jump stands upright.
import { writeHeader } from "../../blocks/section";
import { VOLUME_STEPS } from "../../columns";
import type { Context } from "../../context";
import { FORMATS } from "../../texts/formats";
import { costWithin } from "./candidates";
import { DRAWN_EACH, type CurveBlocks } from "./layout";
import { REACHED } from "./pricing";

const [LEAST, MOST] = [Math.min(...VOLUME_STEPS), Math.max(...VOLUME_STEPS)];

/** Spans outside of the chart have #N/A for a cost and a border of the chart for a volume. */
export function writeDrawn({ canvas, names, orders, cents }: Context, blocks: CurveBlocks): void {
  const { drawn: block, spans } = blocks;
  const { t } = names;
  writeHeader(canvas, block, {
    place: t("sheet.workings.span"),
    ofToday: t("sheet.workings.ofToday"),
    orders: t("sheet.workings.orders"),
    cost: t("sheet.columns.costPerOrder"),
  });
  canvas.look(block.whole(), "working");
  canvas.wrap(block.headers());
  block.keys.forEach((key, i) => {
    const span = spans.keys[Math.floor(i / DRAWN_EACH)] ?? "0";
    const [from, to] = [spans.ref(span, "from"), spans.ref(span, "to")];
    const [start, end] = [`MIN(MAX(${from},${LEAST}),${MOST})`, `MIN(MAX(${to},${LEAST}),${MOST})`];
    const [place, k, volume] = (["place", "ofToday", "orders"] as const).map((column) =>
      block.ref(key, column),
    );
    const part = (i % DRAWN_EACH) / (DRAWN_EACH - 1);
    canvas.formula(block.at(key, "place"), spans.ref(span, "span"), "0");
    canvas.formula(block.at(key, "ofToday"), `${start}+(${end}-${start})*${part}`, FORMATS.percentFine);
    canvas.formula(block.at(key, "orders"), `N(${orders})*${k}`, FORMATS.whole);
    const inside = `AND(${from}${REACHED},${end}>${start},N(${volume})>0)`;
    const cost = costWithin(blocks, place ?? "", k ?? "");
    canvas.formula(block.at(key, "cost"), `IF(${inside},IFERROR(${cost}/${volume},NA()),NA())`, cents);
  });
}
