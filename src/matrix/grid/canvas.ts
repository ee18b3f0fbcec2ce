// Collects what the blocks write into one sheet plan. Knows no decision and no words.
import type {
  Look,
  PlanAlign,
  PlanCell,
  PlanChart,
  PlanConditional,
  PlanLink,
  PlanSource,
  PlanTable,
  PlanValidation,
  SheetPlan,
} from "../types";
import { address, area, type Spot } from "./a1";

export class Canvas {
  private readonly rows: PlanCell[][] = [];
  private readonly looks: SheetPlan["looks"] = [];
  private readonly merges: string[] = [];
  private readonly tables: PlanTable[] = [];
  private readonly links: PlanLink[] = [];
  private readonly charts: PlanChart[] = [];
  private readonly conditionals: PlanConditional[] = [];
  private readonly validations: PlanValidation[] = [];
  private readonly wraps: string[] = [];
  private readonly aligns: PlanAlign[] = [];
  private readonly names: SheetPlan["names"] = [];
  private readonly spills: string[] = [];
  private readonly sources: PlanSource[] = [];

  /** Always text, whatever it looks like. */
  text(at: Spot, text: string): void {
    this.put(at, { text });
  }

  number(at: Spot, number: number, format?: string): void {
    this.put(at, format === undefined ? { number } : { number, format });
  }

  /** `formula` without its "="; `expected`: the text it shows at first. */
  formula(at: Spot, formula: string, format?: string, expected?: string): void {
    this.put(at, {
      formula: `=${formula}`,
      ...(format === undefined ? {} : { format }),
      ...(expected === undefined ? {} : { expected }),
    });
  }

  put(at: Spot, cell: PlanCell): void {
    while (this.rows.length <= at.row) this.rows.push([]);
    const row = this.rows[at.row] ?? [];
    while (row.length <= at.column) row.push(null);
    row[at.column] = cell;
  }

  /** A cell that waits for the user, with the format of what will be typed; one that holds something is left alone. */
  claim(at: Spot, format: string): void {
    if (!this.rows[at.row]?.[at.column]) this.put(at, { text: "", format });
  }

  /** What is written at a place so far; null: nothing. */
  cellAt({ row, column }: Spot): PlanCell {
    return this.rows[row]?.[column] ?? null;
  }

  look(where: string | Spot, look: Look): void {
    this.looks.push({ address: typeof where === "string" ? where : address(where), look });
  }

  merge(from: Spot, columns: number): void {
    if (columns > 1) this.merges.push(area(from, { row: from.row, column: from.column + columns - 1 }));
  }

  mergeAll(addresses: readonly string[]): void {
    this.merges.push(...addresses);
  }

  wrap(where: string): void {
    this.wraps.push(where);
  }

  align(where: string | Spot, how: Omit<PlanAlign, "address">): void {
    this.aligns.push({ address: typeof where === "string" ? where : address(where), ...how });
  }

  table(table: PlanTable): void {
    this.tables.push(table);
  }

  /** A cell that jumps to the user's own cell, and its text. */
  link(at: Spot, target: PlanLink["target"], text: string): void {
    this.text(at, text);
    this.look(at, "link");
    this.links.push({ address: address(at), target, text });
  }

  /** As `link`; the text, which it shows at first, may become another. */
  liveLink(
    at: Spot,
    { sheet, address: cells }: { sheet: string; address: string },
    formula: string,
    text: string,
  ): void {
    this.formula(at, formula, undefined, text);
    this.look(at, "link");
    this.links.push({ address: address(at), target: { sheet, address: cells }, text });
  }

  chart(chart: PlanChart): void {
    this.charts.push(chart);
  }

  conditional(conditional: PlanConditional): void {
    this.conditionals.push(conditional);
  }

  validate(validation: PlanValidation): void {
    this.validations.push(validation);
  }

  name(name: string, at: Spot): void {
    this.names.push({ name, address: address(at) });
  }

  /** Cells that a formula will fill: nothing else may be written there. */
  spill(where: string): void {
    this.spills.push(where);
  }

  source(source: PlanSource): void {
    this.sources.push(source);
  }

  plan(sheet: Pick<SheetPlan, "name" | "widths" | "freezeRows" | "printArea">): SheetPlan {
    const { rows, looks, merges, tables, links, charts, conditionals, validations, names, spills } = this;
    return {
      ...sheet,
      rows,
      looks,
      merges,
      tables,
      links,
      charts,
      conditionals,
      validations,
      wrap: this.wraps,
      aligns: this.aligns,
      names,
      spills,
      ...(this.sources.length > 0 && { sources: this.sources }),
    };
  }
}
