// Whatever breaks off, no formula is lost: the host refuses the n-th sync, or its n-th change, or loses its answer.
import { freezeForSharing, frozenCount, restoreFormulas } from "../../../src/workbook";
import { everyFault, fails } from "../everyFault";
import { contents, inStore } from "./support";

jest.setTimeout(300_000);

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
