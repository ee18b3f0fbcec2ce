// The reference cases: real workbooks that somebody else wrote. They are data beside the checkout, not part of it.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { recognise, SURE, type Finding } from "../../src/figures";
import { judge, type Case } from "./support/judge";
import { readXlsxGrid } from "./support/readXlsxGrid";

const FOLDER = path.resolve(__dirname, "../../../shared/cases");
const INDEX = path.join(FOLDER, "workbooks.json");

interface Reference extends Case {
  file: string;
  traps: { sheet: string; address: string | null; label_text?: string }[];
}
const cases = existsSync(INDEX)
  ? (JSON.parse(readFileSync(INDEX, "utf8")) as { workbooks: Reference[] }).workbooks
  : [];
/** Figures that the reference cases name at all; others are not scored. */
const scored = new Set(cases.flatMap(({ expected }) => expected.map(({ figure }) => figure)));

const findingsOf = async ({ file }: Reference): Promise<Finding[]> =>
  recognise(await readXlsxGrid(readFileSync(path.join(FOLDER, file))));

const whenThere = cases.length > 0 ? describe : describe.skip;

whenThere("reference workbooks", () => {
  test.each(cases.map((one) => [one.id, one] as const))(
    "%s: right where it is sure, no trap",
    async (_, one) => {
      const verdict = judge(
        one,
        (await findingsOf(one)).filter(({ figure }) => scored.has(figure)),
      );
      expect(verdict.sureWrong.map(({ figure, address }) => `${figure} ${address}`)).toEqual([]);
      expect(verdict.traps).toEqual([]);
      expect(verdict.missed).toEqual([]);
    },
  );

  it("stays silent where there is nothing of a store", async () => {
    for (const one of cases.filter(({ expected }) => expected.length === 0)) {
      const sure = (await findingsOf(one)).filter(({ confidence }) => confidence >= SURE);
      expect(sure).toEqual([]);
    }
  });
});
