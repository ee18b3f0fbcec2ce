import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { checkPaths, readBytes, writeFiles } from "../../src/cli/files";
import { thrownBy } from "../support/thrownBy";

let folder = "";
let input = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "infraplan-"));
  input = join(folder, "store.xlsx");
  writeFileSync(input, "workbook");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the output is never the input", () => {
  test.each<[string, (path: string) => string]>([
    ["by the same path", (path) => path],
    ["by a relative path", (path) => relative(process.cwd(), path)],
    ["by a roundabout path", (path) => join(path, "..", ".", "store.xlsx")],
    ["by another case", (path) => path.replace("store.xlsx", "STORE.XLSX")],
    [
      "by a symbolic link",
      (path) => {
        const link = path.replace("store", "link");
        symlinkSync(path, link);
        return link;
      },
    ],
    [
      "by a hard link",
      (path) => {
        const link = path.replace("store", "hard");
        linkSync(path, link);
        return link;
      },
    ],
    [
      "by a linked folder",
      (path) => {
        const link = join(path, "..", "linked");
        symlinkSync(join(path, ".."), link);
        return join(link, "store.xlsx");
      },
    ],
  ])("%s", (_, pathTo) => {
    const out = pathTo(input);
    expect(thrownBy(() => checkPaths({ input, out }))).toMatchObject({ code: "overwrites_input" });
    const other = join(folder, "plan.xlsx");
    expect(thrownBy(() => checkPaths({ input, out: other, json: out }))).toMatchObject({
      code: "overwrites_input",
    });
    expect(readFileSync(input, "utf8")).toBe("workbook");
  });

  test("and --json is neither the output nor the answers", () => {
    const [out, answers] = [join(folder, "plan.xlsx"), join(folder, "answers.json")];
    expect(thrownBy(() => checkPaths({ input, out, json: out }))).toMatchObject({ code: "same_outputs" });
    expect(thrownBy(() => checkPaths({ input, out, answers, json: answers }))).toMatchObject({
      code: "overwrites_answers",
    });
  });
});

test("a folder that is not there, a folder as a file, and another kind of file are refused", () => {
  const out = join(folder, "plan.xlsx");
  expect(thrownBy(() => checkPaths({ input, out: join(folder, "no", "plan.xlsx") }))).toMatchObject({
    code: "no_folder",
  });
  expect(thrownBy(() => checkPaths({ input, out, json: join(input, "plan.json") }))).toMatchObject({
    code: "no_folder",
  });
  mkdirSync(out);
  expect(thrownBy(() => checkPaths({ input, out }))).toMatchObject({ code: "is_folder" });
  expect(thrownBy(() => checkPaths({ input, out: join(folder, "plan.csv") }))).toMatchObject({
    code: "out_not_xlsx",
  });
});

test("an ordinary output is allowed, and may replace an earlier one", () => {
  const out = join(folder, "plan.xlsx");
  writeFileSync(out, "earlier");
  expect(() => checkPaths({ input, out, json: join(folder, "plan.json") })).not.toThrow();
});

test("a file that cannot be read is named with the reason", () => {
  expect(thrownBy(() => readBytes(join(folder, "no.xlsx")))).toMatchObject({ code: "not_found" });
  expect(thrownBy(() => readBytes(folder))).toMatchObject({ code: "is_folder" });
});

describe("writing", () => {
  test("puts every file in its place and leaves nothing else", () => {
    writeFiles([
      { path: join(folder, "plan.xlsx"), content: new Uint8Array([1, 2]) },
      { path: join(folder, "plan.json"), content: "{}" },
    ]);
    expect(readdirSync(folder).sort()).toEqual(["plan.json", "plan.xlsx", "store.xlsx"]);
    expect([...readFileSync(join(folder, "plan.xlsx"))]).toEqual([1, 2]);
  });

  test("writes none where one cannot be written", () => {
    const files = [
      { path: join(folder, "plan.xlsx"), content: "x" },
      { path: join(folder, "gone", "plan.json"), content: "{}" },
    ];
    expect(thrownBy(() => writeFiles(files))).toMatchObject({ code: "not_written" });
    expect(readdirSync(folder)).toEqual(["store.xlsx"]);
    expect(existsSync(join(folder, "plan.xlsx"))).toBe(false);
  });
});
