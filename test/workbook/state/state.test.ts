import fc from "fast-check";
import { WorkbookError } from "../../../src/workbook/errors";
import { EMPTY, parse, serialize, type State } from "../../../src/workbook/state/state";
import { fromXml, toXml } from "../../../src/workbook/state/xml";
import { thrownBy } from "../../support/thrownBy";

describe("text in our XML part", () => {
  test("comes back as it was, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(JSON.parse(fromXml(toXml(JSON.stringify(text))) ?? "null")).toBe(text);
      }),
    );
  });

  test("holds nothing that XML forbids", () => {
    const xml = toXml(JSON.stringify("a\u0000\u000b\ufffe<b>&]]>"));
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\ufffe\uffff]/);
    expect(xml).toContain("&lt;b&gt;&amp;]]&gt;");
  });

  test.each([
    [
      "a declaration and a prefix",
      '<?xml version="1.0"?><p:infraplan xmlns:p="urn:infraplan:state"><p:json>{"a":1}</p:json></p:infraplan>',
    ],
    ["CDATA", '<infraplan xmlns="urn:infraplan:state"><json><![CDATA[{"a":1}]]></json></infraplan>'],
    ["character references", "<infraplan><json>{&quot;a&quot;&#58;&#x31;}</json></infraplan>"],
    ["an attribute", '<infraplan><json xml:space="preserve">{"a":1}</json></infraplan>'],
  ])("is read where another program wrote it with %s", (_, xml) => {
    expect(JSON.parse(fromXml(xml) ?? "")).toEqual({ a: 1 });
  });
});

describe("the saved state", () => {
  const state: State = {
    version: 1,
    answers: { version: 1, currency: "zł", business: { regions: 2 } },
    sheets: {
      matrix: {
        id: "{1}",
        name: "Macierz decyzji",
        finished: true,
        cells: "A1:C3",
        merges: [],
        tables: [],
        names: [],
        charts: [],
      },
    },
  };

  test("comes back as it was", () => {
    expect(parse(serialize(state))).toEqual(state);
  });

  test.each([
    ["no JSON", "<infraplan><json>oops</json></infraplan>"],
    ["no element of ours", "<other/>"],
    ["another shape", "<infraplan><json>[]</json></infraplan>"],
  ])("is nothing where the part holds %s", (_, xml) => {
    expect(parse(xml)).toBeNull();
  });

  test("of a newer version is not touched", () => {
    const newer = toXml(JSON.stringify({ ...EMPTY, version: 2 }));
    expect(thrownBy(() => parse(newer))).toMatchObject({ code: "newer_state", details: { version: 2 } });
    expect(() => parse(newer)).toThrow(WorkbookError);
  });
});
