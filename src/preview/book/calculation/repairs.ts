// Faults of Univer's functions that are mended here, each with what is wrong with it.
import type { Injector } from "@univerjs/core";
import { IFunctionService, type ArrayValueObject, type BaseFunction } from "@univerjs/engine-formula";

/** These sort the array they are given in place; it is cached and shared, so other formulas on that range go wrong. */
const SORTS_IN_PLACE = ["SORT", "SORTBY"];

export function repairFunctions(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  for (const name of SORTS_IN_PLACE) {
    const executor = functions.getExecutor(name);
    if (executor) copyArguments(executor);
  }
}

function copyArguments(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...variants) =>
    calculate(
      ...variants.map((variant) => (variant.isArray() ? copy(variant as ArrayValueObject) : variant)),
    );
}

const copy = (array: ArrayValueObject): ArrayValueObject => array.map((value) => value) as ArrayValueObject;
