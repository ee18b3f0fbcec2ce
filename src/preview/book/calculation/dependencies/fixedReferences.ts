// Does what a formula refers to follow from its text alone? Knows the engine's syntax tree, not the sheet.
import type { BaseAstNode } from "@univerjs/engine-formula";

/** Univer's NodeType, which it does not export. */
const REFERENCE = 1;
const FUNCTION = 4;
/** A1:B2 */
const UNION = 10;
/** @A1:A9 */
const PREFIX = 11;
/** A1# */
const SUFFIX = 12;

/** False where it has to be calculated: OFFSET, INDIRECT, INDEX(...):INDEX(...), a spilled range, an intersection. */
export function hasFixedReferences(node: BaseAstNode): boolean {
  const type: number = node.nodeType;
  if (type === UNION) return node.getChildren().every(isReference);
  if (type === PREFIX && node.getToken() === "@") return false;
  if (type === SUFFIX && node.getToken() === "#") return false;
  if (type === FUNCTION && node.isAddress()) return false;
  return node.getChildren().every(hasFixedReferences);
}

function isReference(node: BaseAstNode): boolean {
  const type: number = node.nodeType;
  return type === REFERENCE && node.getChildren().length === 0;
}

/** NOW, TODAY, RAND, RANDBETWEEN: calculated every time. */
export function isAlwaysCalculated(node: BaseAstNode): boolean {
  return node.isForcedCalculateFunction() || node.getChildren().some(isAlwaysCalculated);
}
