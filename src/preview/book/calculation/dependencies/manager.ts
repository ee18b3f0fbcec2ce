// Which formulas hang on which cells, kept from one calculation to the next. Univer's own enters every reference of
// every formula again at each calculation and never takes one out, so that each change of a cell takes longer than the
// one before.
import type { IUnitRange, Nullable } from "@univerjs/core";
import { DependencyManagerService, type IFormulaDependencyTree } from "@univerjs/engine-formula";
import { ReferenceIndex } from "./referenceIndex";

export class KeptDependencyManager extends DependencyManagerService {
  private readonly index = new ReferenceIndex();
  /** What the index holds of each formula. */
  private readonly entered = new Map<number, readonly IUnitRange[]>();

  override addDependencyRTreeCache(tree: IFormulaDependencyTree): void {
    const references = tree.rangeList;
    const before = this.entered.get(tree.treeId);
    if (before && same(before, references)) return;
    if (before) this.index.remove(tree.treeId, before);
    this.index.add(tree.treeId, references);
    this.entered.set(tree.treeId, references);
    this._addAllTreeMap(tree);
  }

  override searchDependency(search: IUnitRange[], exceptTreeIds?: Set<number>): Set<number> {
    return this.index.find(search, exceptTreeIds);
  }

  override reset(): void {
    super.reset();
    this.index.clear();
    this.entered.clear();
  }

  /** All of Univer's ways of forgetting a formula end here. */
  protected override _removeAllTreeMap(treeId: Nullable<number>): void {
    super._removeAllTreeMap(treeId);
    const references = treeId === null || treeId === undefined ? undefined : this.entered.get(treeId);
    if (!references || typeof treeId !== "number") return;
    this.index.remove(treeId, references);
    this.entered.delete(treeId);
  }

  override openKdTree(): void {
    // The index is always ready.
  }

  override closeKdTree(): void {
    // And stays so.
  }
}

function same(one: readonly IUnitRange[], other: readonly IUnitRange[]): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((place, index) => samePlace(place, other[index]));
}

function samePlace(one: IUnitRange, other: IUnitRange | undefined): boolean {
  return (
    one.unitId === other?.unitId &&
    one.sheetId === other.sheetId &&
    one.range.startRow === other.range.startRow &&
    one.range.startColumn === other.range.startColumn &&
    one.range.endRow === other.range.endRow &&
    one.range.endColumn === other.range.endColumn
  );
}
