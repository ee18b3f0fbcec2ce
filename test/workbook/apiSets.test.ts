// An Excel that offers the manifest's set of the API and nothing newer is asked for nothing that it lacks: every member
// that crosses the wire is looked up in Microsoft's own declarations.
import { readFileSync } from "node:fs";
import type { RequestBody } from "../../src/preview/host/protocol";
import {
  createSheet,
  freezeForSharing,
  loadAnswers,
  readOwnSheet,
  removeSheet,
  repairFormulas,
  restoreFormulas,
  saveAnswers,
  scanWorkbook,
  sheetState,
  unfinishedSheets,
} from "../../src/workbook";
import { LEAST_API } from "../../src/workbook/run";
import { withStillWorkbook } from "../faults/support/still";
import { plan, STORE, workbookOf } from "./support";

const minor = (version: string): number => Number(version.split(".")[1]);

/** Member -> the oldest set in which any class of Excel's has it. */
function declaredSets(): Map<string, number> {
  const sets = new Map<string, number>();
  let current: number | null = null;
  const text = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  for (const line of text.slice(text.indexOf("declare namespace Excel {")).split("\n")) {
    const tag = /\[Api set: ExcelApi (1\.\d+)/.exec(line);
    if (tag?.[1]) current = minor(tag[1]);
    const member = /^\s+(?:readonly )?(\w+)\??(?:\(|:)/.exec(line)?.[1];
    if (!member || line.trimStart().startsWith("*")) continue;
    if (current !== null) sets.set(member, Math.min(current, sets.get(member) ?? current));
    current = null;
  }
  return sets;
}

const asMember = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function membersIn({ Actions, ObjectPaths }: RequestBody): string[] {
  const asked = Actions.flatMap(({ Name, QueryInfo }) => [Name, ...namesIn(QueryInfo ?? {})]);
  const walked = Object.values(ObjectPaths).map(({ Name }) => Name);
  return [...asked, ...walked].filter((name) => !!name && !name.startsWith("_")).map(asMember);
}

/** What a load asks for, at any depth. */
const namesIn = (query: object): string[] =>
  Object.entries(query).flatMap(([key, value]) => [
    key,
    ...(typeof value === "object" && value !== null ? namesIn(value as object) : []),
  ]);

test(`nothing newer than ExcelApi ${LEAST_API} is asked of an Excel that has no more`, async () => {
  const sets = declaredSets();
  expect(sets.get("resize")).toBe(13); // the declarations are read
  const used = new Set<string>();
  await withStillWorkbook(await workbookOf(STORE), async ({ host }) => {
    const spy = jest
      .spyOn(Office.context.requirements, "isSetSupported")
      .mockImplementation(
        (name, version) => name === "ExcelApi" && minor(String(version)) <= minor(LEAST_API),
      );
    const execute = host.execute.bind(host);
    host.execute = (body) => {
      membersIn(body).forEach((member) => used.add(member));
      return execute(body);
    };
    await saveAnswers({ version: 1 });
    await loadAnswers();
    await scanWorkbook();
    await createSheet(plan());
    await createSheet(plan({ rows: [[{ text: "More" }], ...plan().rows], tables: [], charts: [] }));
    await sheetState();
    await unfinishedSheets();
    await readOwnSheet("matrix");
    await freezeForSharing();
    await restoreFormulas();
    await repairFormulas();
    await removeSheet();
    spy.mockRestore();
  });
  expect(used.size).toBeGreaterThan(60);
  const newer = [...used].filter((member) => (sets.get(member) ?? 0) > minor(LEAST_API));
  expect(newer).toEqual([]);
});
