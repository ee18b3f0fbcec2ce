// Whatever breaks off, no formula is lost: the host refuses the n-th sync, or its n-th change, or loses its answer.
import type { Faults } from "../../../src/preview/host/faults";
import { freezeForSharing, frozenCount, restoreFormulas } from "../../../src/workbook";
import { contents, inStore } from "./support";

jest.setTimeout(120_000);

type Trouble = (faults: Faults) => void;

const wholeSync =
  (sync: number): Trouble =>
  (faults) =>
    faults.fail({ sync, code: "GeneralException" });
const oneAction =
  (sync: number, action: number): Trouble =>
  (faults) =>
    faults.fail({ sync, action, code: "AccessDenied" });
const lostAnswer =
  (sync: number): Trouble =>
  (faults) =>
    faults.loseAnswer(sync);

/** Troubles one after another: with the n-th sync, and with each change in it, until one finds nothing to break. */
async function everyFault(attempt: (trouble: Trouble) => Promise<boolean>): Promise<number> {
  let faults = 0;
  for (let sync = 1; await attempt(wholeSync(sync)); sync += 1) {
    faults += 1;
    if (await attempt(lostAnswer(sync))) faults += 1;
    for (let action = 0; await attempt(oneAction(sync, action)); action += 1) faults += 1;
  }
  return faults;
}

const fails = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => false,
    () => true,
  );

/** A column filled down and a formula that spills: one of each kind of block. */
const SMALL = {
  Costs: [
    [100, 400, "=COSTPERORDER(A1,B1)", "=COSTBREAKDOWN(A1:A2,B1:B2)"],
    [120, 420, "=COSTPERORDER(A2,B2)"],
  ],
};

test("a freeze that breaks off at any point is finished by freezing again, or undone by restoring", () =>
  inStore(async ({ host }) => {
    const before = await contents();
    await freezeForSharing();
    const frozen = await contents();
    await restoreFormulas();
    const faults = await everyFault(async (trouble) => {
      trouble(host.faults);
      const failed = await fails(freezeForSharing());
      host.faults.clear();
      const again = failed && host.stats.syncs % 2 === 0; // one way out, then the other
      if (again) {
        await freezeForSharing();
        expect(await contents()).toEqual(frozen);
        expect(await frozenCount()).toBe(3);
      }
      expect((await restoreFormulas()).skipped).toEqual([]);
      expect(await contents()).toEqual(before);
      expect(await frozenCount()).toBe(0);
      return failed;
    });
    expect(faults).toBeGreaterThan(15);
  }, SMALL));

test("a restore that breaks off at any point is finished by restoring again", () =>
  inStore(async ({ host }) => {
    const before = await contents();
    const faults = await everyFault(async (trouble) => {
      await freezeForSharing();
      trouble(host.faults);
      const failed = await fails(restoreFormulas());
      host.faults.clear();
      expect((await restoreFormulas()).skipped).toEqual([]);
      expect(await contents()).toEqual(before);
      return failed;
    });
    expect(faults).toBeGreaterThan(10);
  }, SMALL));
