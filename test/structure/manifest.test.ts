// Stands in for Microsoft's validator, which is a service on the web. Rules:
// https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview and the manifest reference beside it.
import { existsSync, readFileSync } from "node:fs";
import { LEAST_API } from "../../src/workbook/run";
import { parseXml, type Node } from "./xml";

const root = parseXml(readFileSync("manifest.xml", "utf8"));
const DEVELOPMENT_URL = "https://localhost:3000/";

const all = (name: string, from: Node = root): Node[] => [
  ...(from.name === name ? [from] : []),
  ...from.children.flatMap((child) => all(name, child)),
];
const only = (name: string, from: Node = root): Node => {
  const [found, second] = all(name, from);
  if (!found || second) throw new Error(`Expected one <${name}>`);
  return found;
};
const childNames = ({ children }: Node) => children.map(({ name }) => name);
const resource = (list: string, item: string) => all(item, only(list));

/** Order as the schema asks for; every name that stands there has to be known. */
function expectOrder(node: Node, order: string[]): void {
  const names = childNames(node);
  expect(order).toEqual(expect.arrayContaining(names));
  expect(names).toEqual([...names].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
}

test("elements stand in the order of the schema", () => {
  expectOrder(root, [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  const [overrides] = all("VersionOverrides");
  if (!overrides) throw new Error("No VersionOverrides");
  expectOrder(overrides, ["Description", "Requirements", "Hosts", "Resources"]);
  expectOrder(only("Resources"), ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  expectOrder(only("DesktopFormFactor"), ["GetStarted", "FunctionFile", "ExtensionPoint"]);
  expectOrder(only("GetStarted"), ["Title", "Description", "LearnMoreUrl"]);
  expectOrder(only("Group"), ["Label", "Icon", "Control"]);
  expectOrder(only("Control"), ["Label", "Supertip", "Icon", "Action"]);
  expectOrder(only("Action"), ["TaskpaneId", "SourceLocation"]);
});

test("identity: a GUID, a version of four numbers from 1.0 on, English first", () => {
  expect(only("Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(only("Version").text).toMatch(/^[1-9]\d*(\.\d+){3}$/);
  expect(only("DefaultLocale").text).toBe("en-US");
});

test("it asks for the workbook and nothing more", () => {
  expect(only("Permissions").text).toBe("ReadWriteDocument");
  expect(all("Host").map(({ attributes }) => attributes["Name"] ?? attributes["xsi:type"])).toEqual([
    "Workbook",
    "Workbook",
  ]);
  expect(all("Set").map(({ attributes }) => attributes["Name"])).toEqual(["ExcelApi"]);
  expect(all("AppDomain")).toEqual([]);
});

test("functions are typed bare and run in their own runtime", () => {
  expect(all("Namespace")).toEqual([]);
  expect(all("Runtimes")).toEqual([]);
  const [functions] = all("ExtensionPoint").filter(
    ({ attributes }) => attributes["xsi:type"] === "CustomFunctions",
  );
  expect(functions && childNames(functions)).toEqual(["Script", "Page", "Metadata"]);
});

test("version overrides are 1.0: 1.1 is not for Excel", () => {
  expect(all("VersionOverrides").map(({ attributes }) => attributes["xsi:type"])).toEqual([
    "VersionOverridesV1_0",
  ]);
});

test("every resource that is asked for is there, and every one that is there is asked for", () => {
  const defined = [
    ...resource("bt:Images", "bt:Image"),
    ...resource("bt:Urls", "bt:Url"),
    ...resource("bt:ShortStrings", "bt:String"),
    ...resource("bt:LongStrings", "bt:String"),
  ].map(({ attributes }) => attributes["id"] ?? "");
  const used = new Set<string>();
  const visit = ({ attributes, children }: Node): void => {
    if (attributes["resid"]) used.add(attributes["resid"]);
    children.forEach(visit);
  };
  visit(root);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...used].sort()).toEqual([...defined].sort());
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

test("texts keep to Excel's limits, in both languages", () => {
  const texts = (list: string) => resource(list, "bt:String").flatMap(values);
  for (const text of texts("bt:ShortStrings")) expect(text.length).toBeLessThanOrEqual(125);
  for (const text of texts("bt:LongStrings")) expect(text.length).toBeLessThanOrEqual(250);
  for (const text of values(only("DisplayName"))) expect(text.length).toBeLessThanOrEqual(125);
  const [description] = root.children.filter(({ name }) => name === "Description");
  for (const text of values(description ?? root)) expect(text.length).toBeLessThanOrEqual(250);
});

test("every text is there in Polish, and functions speak Polish too", () => {
  const texts = [
    ...resource("bt:ShortStrings", "bt:String"),
    ...resource("bt:LongStrings", "bt:String"),
    ...resource("bt:Urls", "bt:Url").filter(({ attributes }) => attributes["id"]?.startsWith("Functions.")),
    only("DisplayName"),
    ...root.children.filter(({ name }) => name === "Description"),
  ];
  for (const text of texts) {
    const [polish] = text.children.filter(({ attributes }) => attributes["Locale"] === "pl-PL");
    expect([text.attributes["id"], polish?.attributes["Value"] ?? ""]).not.toEqual([
      text.attributes["id"],
      "",
    ]);
  }
});

test("every address is https and below the one that the build replaces", () => {
  const addresses = [
    ...readFileSync("manifest.xml", "utf8").matchAll(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]*)"/g),
  ];
  expect(addresses.length).toBeGreaterThan(10);
  for (const [, address = ""] of addresses) expect(address.startsWith(DEVELOPMENT_URL)).toBe(true);
});

test("icons have the pixels that the manifest says", () => {
  const sizeOf = (file: string) => {
    const bytes = readFileSync(file);
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  const fileOf = (address: string) => address.replace(DEVELOPMENT_URL, "");
  for (const { attributes } of resource("bt:Images", "bt:Image")) {
    const size = Number(/\d+$/.exec(attributes["id"] ?? "")?.[0]);
    expect(sizeOf(fileOf(attributes["DefaultValue"] ?? ""))).toEqual([size, size]);
  }
  expect(sizeOf(fileOf(only("IconUrl").attributes["DefaultValue"] ?? ""))).toEqual([32, 32]);
  expect(sizeOf(fileOf(only("HighResolutionIconUrl").attributes["DefaultValue"] ?? ""))).toEqual([64, 64]);
  for (const icon of [only("Group"), only("Control")].flatMap((node) => all("Icon", node)).slice(0, 2)) {
    expect(icon.children.map(({ attributes }) => attributes["size"])).toEqual(["16", "32", "80"]);
    for (const { attributes } of icon.children)
      expect(attributes["resid"]).toBe(`Icon.${attributes["size"] ?? ""}`);
  }
});

test("every icon file is named for its pixels", () => {
  for (const size of [16, 32, 64, 80, 128]) expect(existsSync(`assets/icon-${size}.png`)).toBe(true);
});

function values({ attributes, children }: Node): string[] {
  return [attributes["DefaultValue"] ?? "", ...children.map((child) => child.attributes["Value"] ?? "")];
}

test("the pane asks for the same set of the API as the manifest", () => {
  expect(only("Set").attributes).toEqual({ Name: "ExcelApi", MinVersion: LEAST_API });
});
