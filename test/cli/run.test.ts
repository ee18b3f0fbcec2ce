import { strToU8, zipSync } from "fflate";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre";
import { type PlanJson } from "../../src/cli/planJson";
import { run } from "../../src/cli/run";
import { withMacros } from "../preview/book/support/features";
import { workbookOf } from "../workbook/support";

const SAMPLES = join(__dirname, "..", "..", "assets", "samples");
const SECONDS = 1000;

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "infraplan-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

async function infraplan(...args: string[]) {
  const said = { out: "", err: "" };
  const code = await run(args, { out: (text) => (said.out += text), err: (text) => (said.err += text) });
  return { code, ...said };
}

/** Formulas by cell. */
function formulasIn(cells: ReadonlyMap<string, { formula?: string }> | undefined): string[] {
  return [...(cells ?? [])]
    .flatMap(([place, { formula }]) => (formula ? [`${place} ${formula}`] : []))
    .sort();
}

const STORE = {
  Costs: [
    ["Costs per month, USD", null],
    ["Rent", 1200],
    ["Warehouse wages", 5400],
    ["Packaging", 800],
    ["Courier", 3100],
  ],
  Orders: [["Orders per month", 900]],
};

describe("infraplan plan", () => {
  test.each([
    ["store-en.xlsx", "en", "Decision Matrix", "Cost per order:"],
    ["sklep-pl.xlsx", "pl", "Macierz decyzji", "Koszt na zamówienie:"],
  ])(
    "plans the sample %s, leaves the input as it was, and says what the copy lacks",
    async (sample, lang, sheet, heading) => {
      const input = at(sample.replace(".xlsx", ".xlsm"));
      writeFileSync(input, await withMacros(readFileSync(join(SAMPLES, sample))));
      const before = readFileSync(input);
      const { code, out, err } = await infraplan(
        "plan",
        input,
        "--out",
        at("plan.xlsx"),
        "--json",
        at("plan.json"),
        "--lang",
        lang,
      );
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toContain(heading);
      const lost =
        lang === "pl" ? "Kopia nie zawiera makr skoroszytu." : "The workbook’s macros are not in the copy.";
      expect(out.startsWith(`${lost}\n\n`)).toBe(true);
      expect(out).toContain(at("plan.xlsx"));
      expect(readFileSync(input)).toEqual(before);

      const [theirs, planned] = [await readXlsx(before), await readXlsx(readFileSync(at("plan.xlsx")))];
      expect(planned.sheets.map(({ name }) => name)).toEqual([
        ...theirs.sheets.map(({ name }) => name),
        sheet,
      ]);
      theirs.sheets.forEach(({ rows, cells }, index) => {
        const kept = planned.sheets[index];
        expect(kept?.rows).toEqual(rows);
        expect(formulasIn(kept?.cells)).toEqual(formulasIn(cells));
      });
      const plan = JSON.parse(readFileSync(at("plan.json"), "utf8")) as PlanJson;
      expect(plan.figures.find(({ figure }) => figure === "orders")?.perMonth).toBeGreaterThan(0);
      expect(plan.areas).toHaveLength(7);
      expect(plan.costPerOrder.now).toBeGreaterThan(0);
      expect(plan.areas.flatMap(({ reasons }) => reasons).every(({ text }) => text.length > 10)).toBe(true);
    },
    300 * SECONDS,
  );

  test(
    "does what the answers say, and saves them in the plan for the next time",
    async () => {
      writeFileSync(at("store.xlsx"), await workbookOf(STORE));
      const typed = (value: number) => ({ kind: "typed", value, period: "month" });
      const answers = {
        language: "pl",
        figures: { orders: typed(1000), hr: { kind: "none" } },
        areas: {
          fulfillment: {
            today: "fulfillment_own_full",
            compare: ["fulfillment_3pl"],
            costs: { fulfillment_3pl: typed(2000) },
          },
        },
      };
      writeFileSync(at("answers.json"), JSON.stringify(answers));
      const first = await infraplan(
        "plan",
        at("store.xlsx"),
        "--out",
        at("plan.xlsx"),
        "--json",
        at("plan.json"),
        "--answers",
        at("answers.json"),
      );
      expect(first.err).toBe("");
      const plan = JSON.parse(readFileSync(at("plan.json"), "utf8")) as PlanJson;
      expect(plan.figures.find(({ figure }) => figure === "orders")).toMatchObject({
        value: 1000,
        sheet: "",
        confidence: 1,
      });
      const fulfillment = plan.areas.find(({ area }) => area === "fulfillment");
      expect(
        fulfillment?.options.find(({ option }) => option === "fulfillment_3pl")?.costPerMonth,
      ).toBeGreaterThanOrEqual(2000);
      expect(first.out).toContain("Macierz decyzji");

      await infraplan("plan", at("plan.xlsx"), "--out", at("again.xlsx"), "--json", at("again.json"));
      expect(JSON.parse(readFileSync(at("again.json"), "utf8"))).toEqual(plan);
      const { sheets } = await readXlsx(readFileSync(at("again.xlsx")));
      expect(sheets.map(({ name }) => name)).toEqual(["Costs", "Orders", "Macierz decyzji"]);
    },
    300 * SECONDS,
  );
});

describe("what cannot be planned ends with a message and an exit code, and nothing is written", () => {
  const plan = (input: string, ...more: string[]) =>
    infraplan("plan", input, "--out", at("plan.xlsx"), ...more);

  async function expectRefusal(result: ReturnType<typeof infraplan>, message: RegExp) {
    const { code, out, err } = await result;
    expect(err).toMatch(message);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(readdirSync(folder).filter((name) => /plan|tmp/.test(name))).toEqual([]);
  }

  test("a file that is not there", () => expectRefusal(plan(at("no.xlsx")), /There is no file “.*no\.xlsx”/));

  test("the same in Polish", () =>
    expectRefusal(plan(at("no.xlsx"), "--lang", "pl"), /Nie ma pliku „.*no\.xlsx”/));

  test.each([
    ["an empty file", Buffer.alloc(0), /is empty/],
    ["a text file by the name of a workbook", Buffer.from("orders;430"), /is text, such as CSV/],
    ["a cut-off workbook", readFileSync(join(SAMPLES, "store-en.xlsx")).subarray(0, 6000), /is damaged/],
  ])("%s", (_, bytes, message) => {
    writeFileSync(at("store.xlsx"), bytes);
    return expectRefusal(plan(at("store.xlsx")), message);
  });

  test.each([
    ["an old .xls", compound("Workbook"), [/is in the old \.xls format/, /w starym formacie \.xls/]],
    ["a password", compound("EncryptedPackage"), [/protected by a password/, /chroniony hasłem/]],
    [
      "an .ods",
      Buffer.from(zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") })),
      [/\(\.ods\)/, /\(\.ods\)/],
    ],
    [
      "a picture",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      [/is not an Excel workbook/, /nie jest skoroszytem/],
    ],
  ] as const)("%s by the name of a workbook, in both languages", async (_, bytes, [english, polish]) => {
    writeFileSync(at("store.xlsx"), bytes);
    await expectRefusal(plan(at("store.xlsx")), english);
    await expectRefusal(plan(at("store.xlsx"), "--lang", "pl"), polish);
  });

  test("an output that is the input", async () => {
    writeFileSync(at("store.xlsx"), "x");
    await expectRefusal(
      infraplan("plan", at("store.xlsx"), "--out", at("store.xlsx")),
      /is never overwritten/,
    );
  });

  test("a workbook without any figure of a store", async () => {
    writeFileSync(at("store.xlsx"), await workbookOf({ Poem: [["Roses are red"], ["Violets are blue", 2]] }));
    await expectRefusal(
      plan(at("store.xlsx"), "--json", at("plan.json")),
      /No figures of an online store were found/,
    );
  });

  test("answers that are wrong, by their field", async () => {
    writeFileSync(at("store.xlsx"), await workbookOf(STORE));
    writeFileSync(at("answers.json"), JSON.stringify({ business: { regions: "two" } }));
    await expectRefusal(
      plan(at("store.xlsx"), "--answers", at("answers.json")),
      /Answer “business\.regions”: "two"/,
    );
    const cell = { kind: "cell", sheet: "Cost", address: "B2", period: "month" };
    writeFileSync(at("answers.json"), JSON.stringify({ figures: { facility: cell } }));
    await expectRefusal(
      plan(at("store.xlsx"), "--answers", at("answers.json")),
      /“figures\.facility”: the workbook has no sheet “Cost”/,
    );
  });

  test.each([
    [["plan"], /Name the workbook to read/],
    [["plan", "store.xlsx"], /Name the file to write/],
    [["plan", "store.xlsx", "--out", "plan.csv"], /must end in \.xlsx/],
    [["plan", "store.xlsx", "--out", "plan.xlsx", "--lang", "de"], /“de” is not a language/],
    [["plan", "store.xlsx", "--out"], /“--out <plan\.xlsx>” needs a value/],
    [["plan", "store.xlsx", "--outt", "x"], /Unknown option “--outt”\. Did you mean --out\?/],
    [["plan", "a.xlsx", "b.xlsx", "--out", "x.xlsx"], /Too many arguments/],
    [["plann"], /Unknown command “plann”\. Did you mean plan\?/],
    [["plan", "--outt", "x", "--lang", "pl"], /Nieznana opcja „--outt”\. Czy chodziło o --out\?/],
  ])("arguments %j", (args, message) => expectRefusal(infraplan(...args), message));
});

test("help is given in the asked language, with exit code 0", async () => {
  const english = await infraplan("plan", "--help");
  expect(english).toMatchObject({ code: 0, err: "" });
  expect(english.out).toContain("--answers <answers.json>");
  const polish = await infraplan("plan", "--help", "--lang", "pl");
  expect(polish.out).toContain("Użycie: infraplan plan");
  expect(polish.out).not.toMatch(/Usage|Options|Arguments/);
});

test("without a command the help is shown, as an error", async () => {
  const { code, err } = await infraplan();
  expect(code).toBe(1);
  expect(err).toContain("Usage: infraplan");
});

/** The beginning of an OLE file with a stream of that name, in UTF-16. */
function compound(stream: string): Buffer {
  const bytes = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  Buffer.from(stream, "utf16le").copy(bytes, 1024);
  return bytes;
}
