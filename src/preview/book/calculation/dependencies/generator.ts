// Which formulas are calculated, and in which order: as Univer decides it, but a formula is looked into once, not at
// every calculation. What it refers to is kept until its text, a table, a name, or the sheets change.
import type { IRange, IUnitRange } from "@univerjs/core";
import {
  FormulaDependencyGenerator,
  type FormulaDependencyTree,
  type IFormulaData,
  type IFormulaDependencyTree,
  type IOtherFormulaData,
  type IUnitData,
} from "@univerjs/engine-formula";
import { hasFixedReferences, isAlwaysCalculated } from "./fixedReferences";

interface Known {
  formula: string;
  references: IUnitRange[];
  always: boolean;
}

export class KeptDependencyGenerator extends FormulaDependencyGenerator {
  /** By the number that a formula's cell has. */
  private known = new Map<number, Known>();
  private sheets = "";

  protected override async _generateTreeList(
    formulaData: IFormulaData,
    otherFormulaData: IOtherFormulaData,
    unitData: IUnitData,
  ): Promise<IFormulaDependencyTree[]> {
    const trees: IFormulaDependencyTree[] = [];
    if (this._currentConfigService.isForceCalculate()) this._dependencyManagerService.reset();
    this._registerFormulas(Object.keys(formulaData), formulaData, unitData, trees);
    this._registerOtherFormulas(otherFormulaData, Object.keys(otherFormulaData), trees);
    this._registerFeatureFormulas(trees as FormulaDependencyTree[]);
    const before = this.mayHaveMoved(unitData) ? new Map<number, Known>() : this.known;
    this.known = new Map();
    const touched = this.touchedCells();
    for (const tree of trees) {
      const known = before.get(tree.treeId);
      if (known?.formula === tree.formula) this.recall(tree, known, touched);
      else if (tree.formula) await this.lookInto(tree);
    }
    for (const tree of trees) if (!tree.isCache) this._dependencyManagerService.addDependencyRTreeCache(tree);
    await this._calculateListByFunctionRefNode(trees);
    return trees;
  }

  private recall(tree: IFormulaDependencyTree, known: Known, touched: Touched): void {
    this.known.set(tree.treeId, known);
    if (!tree.isVirtual) (tree as FormulaDependencyTree).rangeList = known.references;
    tree.isDirty = known.always || this.isTouched(tree, touched);
  }

  /** As Univer does with every formula. */
  private async lookInto(tree: IFormulaDependencyTree): Promise<void> {
    const node = this._getTreeNode(tree);
    tree.isDirty = this._includeTree(tree, node);
    const addressFunctions = this._getAddressFunctionNodeList(node);
    if (addressFunctions.length > 0) tree.addressFunctionNodes = addressFunctions;
    if (!tree.isVirtual) {
      const { row, column, rowCount, columnCount, subUnitId, unitId, refOffsetX, refOffsetY } = tree;
      this._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
      const references = await this._getRangeListByNode({ node, refOffsetX, refOffsetY });
      (tree as FormulaDependencyTree).rangeList = references.map(copied);
    }
    // A formula like the one beside it takes its references from that one, which may have to calculate them.
    if (tree.formulaId || !hasFixedReferences(node)) return;
    const { formula, treeId, rangeList } = tree;
    this.known.set(treeId, { formula, references: rangeList, always: isAlwaysCalculated(node) });
  }

  /** The same cells may be others where sheets came, went, were renamed or grew, or tables or names changed. */
  private mayHaveMoved(unitData: IUnitData): boolean {
    const config = this._currentConfigService;
    const sheets = JSON.stringify([
      config.getSheetNameMap(),
      Object.values(unitData).map((unit) =>
        Object.entries(unit).map(([id, { rowCount, columnCount }]) => [id, rowCount, columnCount]),
      ),
    ]);
    const moved =
      sheets !== this.sheets ||
      config.isForceCalculate() ||
      hasEntries(config.getDirtyDefinedNameMap()) ||
      hasEntries(config.getDirtySuperTableMap());
    this.sheets = sheets;
    return moved;
  }

  private touchedCells(): Touched {
    const touched: Touched = new Map();
    for (const { unitId, sheetId, range } of this._currentConfigService.getDirtyRanges()) {
      const key = `${unitId} ${sheetId}`;
      touched.set(key, [...(touched.get(key) ?? []), range]);
    }
    return touched;
  }

  /** The formula itself was entered anew, or its sheet was. */
  private isTouched(tree: IFormulaDependencyTree, touched: Touched): boolean {
    const { unitId, subUnitId, row, column } = tree;
    const config = this._currentConfigService;
    if (config.getExcludedRange()?.[unitId]?.[subUnitId]?.getValue(row, column)) return false;
    if (typeof config.getDirtyNameMap()[unitId]?.[subUnitId] === "string") return true;
    return (touched.get(`${unitId} ${subUnitId}`) ?? []).some((range) => tree.inRangeData(range));
  }

  /** As Univer's, which forgets here what each formula refers to. */
  protected override _getUpdateTreeListAndMakeDependency(): IFormulaDependencyTree[] {
    const config = this._currentConfigService;
    const dirty = config.getDirtyRanges();
    const reached = this._dependencyManagerService.searchDependency(dirty);
    for (const id of this._dependencyRTreeCacheForAddressFunction.bulkSearch(dirty)) reached.add(Number(id));
    return [...this._dependencyTreeCache.values()].filter(
      (tree) =>
        config.isForceCalculate() ||
        tree.isDirty ||
        tree.dependencySheetName(config.getDirtyNameMap()) ||
        (reached.has(tree.treeId) && !tree.isExcludeRange(config.getExcludedRange())),
    );
  }

  /** Univer goes over all formulas for OFFSET and INDIRECT also where there is none. */
  protected override async _calculateListByFunctionRefNode(trees: IFormulaDependencyTree[]): Promise<void> {
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0))
      await super._calculateListByFunctionRefNode(trees);
  }
}

/** Ranges that were changed, by sheet. */
type Touched = Map<string, IRange[]>;

const hasEntries = (map: Record<string, unknown>): boolean => Object.values(map).some(Boolean);

/** The engine shares and moves its ranges. */
const copied = ({ unitId, sheetId, range }: IUnitRange): IUnitRange => ({
  unitId,
  sheetId,
  range: { ...range },
});
