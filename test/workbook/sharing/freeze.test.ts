import { withWorkbook } from "../../../src/cli/withWorkbook";
import { buildSheet, freezeForSharing, frozenCount, restoreFormulas } from "../../../src/workbook";
import { asUser, cellsAt, plan, STORE } from "../support";
import { callsIn, contents, FUNCTIONS, inStore } from "./support";

test("freezing leaves values where our functions stood, and every other formula as it was", () =>
  inStore(async () => {
    const before = await contents();
    expect(await freezeForSharing()).toEqual({ frozen: 7, skipped: [] });
    const after = await contents();
    for (const sheet of Object.keys(before)) expect(after[sheet]?.values).toEqual(before[sheet]?.values);
    expect(callsIn(after).filter((formula) => formula !== "=COSTPERORDER(1,2)")).toEqual([]);
    expect((await cellsAt("Costs", "B5:D5")).formulas).toEqual([["=SUM(B2:B4)", "=SUM(C2:C4)", 3.43]]);
    expect((await cellsAt("It's a plan", "B4:B6")).formulas).toEqual([
      ["-1 Outsource"],
      ["#N/A"],
      ["=SUM(Costs!B2:B4)"],
    ]);
  }));

test("restoring brings back every formula to the letter, spills and number formats included", () =>
  inStore(async () => {
    await asUser(({ worksheets }) => {
      worksheets.getItem("Costs").getRange("D2:D5").numberFormat = [
        ["0.00"],
        ["0"],
        ["0.0"],
        ["#,##0.00 zł"],
      ];
    });
    const before = await contents();
    await freezeForSharing();
    expect(await frozenCount()).toBe(7);
    expect(await restoreFormulas()).toEqual({ restored: 7, skipped: [] });
    expect(await contents()).toEqual(before);
    expect(await frozenCount()).toBe(0);
  }));

test("a formula in a cell that is formatted as text comes back as a formula", () =>
  inStore(async () => {
    await asUser(({ worksheets }) => {
      worksheets.getItem("Costs").getRange("D2:D3").numberFormat = [["@"], ["@"]];
    });
    await freezeForSharing();
    await restoreFormulas();
    expect((await cellsAt("Costs", "D2:D3")).values).toEqual([[4], [3.5]]);
    expect((await contents()).Costs?.numberFormat[1]?.[3]).toBe("@");
  }));

test("formulas come back from a file that was saved and opened in between", async () => {
  const [before, bytes] = await inStore(async ({ book }) => {
    const now = await contents();
    await freezeForSharing();
    return [now, await book.save()] as const;
  });
  await withWorkbook(
    bytes,
    async () => {
      expect(callsIn(await contents()).filter((formula) => formula !== "=COSTPERORDER(1,2)")).toEqual([]);
      expect((await restoreFormulas()).restored).toBe(7);
      expect(await contents()).toEqual(before);
    },
    FUNCTIONS,
  );
});

test("what somebody typed over a frozen value stays, is named, and its formula is not forgotten", () =>
  inStore(async () => {
    await freezeForSharing();
    await asUser(({ worksheets }) => {
      worksheets.getItem("Costs").getRange("D3").values = [[99]];
      worksheets.getItem("It's a plan").getRange("B2").values = [["mine"]];
    });
    const { restored, skipped } = await restoreFormulas();
    expect(restored).toBe(5);
    expect(skipped).toEqual([
      { reason: "changed", sheet: "Costs", address: "D3", formula: "=COSTPERORDER(B3,C3)", cells: 1 },
      {
        reason: "changed",
        sheet: "It's a plan",
        address: "A1",
        formula: "=COSTBREAKDOWN(Costs!B2:B4,Costs!$C$2:$C$4)",
        cells: 1,
      },
    ]);
    expect((await cellsAt("Costs", "D2:D4")).formulas).toEqual([
      ["=COSTPERORDER(B2,C2)"],
      [99],
      ["=COSTPERORDER(B4,C4)"],
    ]);
    expect(await frozenCount()).toBe(2);
    await asUser(({ worksheets }) => {
      worksheets.getItem("Costs").getRange("D3").values = [[3.5]];
      worksheets.getItem("It's a plan").getRange("B2").values = [[1.25]];
    });
    expect(await restoreFormulas()).toEqual({ restored: 2, skipped: [] });
  }));

test("formulas follow their cells and those they refer to: rows inserted, a sheet renamed", () =>
  inStore(async () => {
    await freezeForSharing();
    await asUser(({ worksheets }) => {
      worksheets.getItem("Costs").getRange("1:2").insert("Down");
      worksheets.getItem("Costs").name = "New costs";
      worksheets.getItem("It's a plan").getRange("A:A").insert("Right");
    });
    expect(await restoreFormulas()).toEqual({ restored: 7, skipped: [] });
    expect((await cellsAt("New costs", "D4:D7")).formulas).toEqual([
      ["=COSTPERORDER(B4,C4)"],
      ["=COSTPERORDER(B5,C5)"],
      ["=COSTPERORDER(B6,C6)"],
      ['=IF(B7>0,ROUND(COSTPERORDER($B$4:$B$6,C4:C6),2),"none")'],
    ]);
    const { formulas, values } = await cellsAt("It's a plan", "B1:C4");
    expect(formulas[0]?.[0]).toBe("=COSTBREAKDOWN('New costs'!B4:B6,'New costs'!$C$4:$C$6)");
    expect(formulas[3]?.[1]).toBe("=OUTSOURCEADVICE(B1)");
    expect(values[2]).toEqual(["Total", 1270 / 370]);
  }));

test("rows inserted between frozen cells, and rows deleted: each formula comes back to its own cell", () =>
  inStore(async () => {
    await freezeForSharing();
    await asUser(({ worksheets }) => {
      const sheet = worksheets.getItem("Costs");
      sheet.getRange("4:5").insert("Down"); // between February and March, within what the total sums
      sheet.getRange("2:2").delete("Up"); // January goes, and its formula with it
      sheet.getRange("B4").values = [[99]]; // a new month
    });
    const { restored, skipped } = await restoreFormulas();
    expect(restored).toBe(6);
    expect(skipped).toEqual([
      { reason: "deleted", sheet: "Costs", address: "D2", formula: "=COSTPERORDER(B2,C2)", cells: 1 },
    ]);
    expect((await cellsAt("Costs", "D2:D6")).formulas).toEqual([
      ["=COSTPERORDER(B2,C2)"],
      [""],
      [""],
      ["=COSTPERORDER(B5,C5)"],
      ['=IF(B6>0,ROUND(COSTPERORDER($B$2:$B$5,C2:C5),2),"none")'],
    ]);
    expect(await frozenCount()).toBe(0);
  }));

test("a row inserted within a frozen table that one formula had filled: the formula fills it anew", () =>
  inStore(async () => {
    await freezeForSharing();
    await asUser(({ worksheets }) => worksheets.getItem("It's a plan").getRange("2:2").insert("Down"));
    expect(await restoreFormulas()).toEqual({ restored: 7, skipped: [] });
    const { formulas, values } = await cellsAt("It's a plan", "A1:B4");
    expect(formulas[0]?.[0]).toBe("=COSTBREAKDOWN(Costs!B2:B4,Costs!$C$2:$C$4)");
    expect(values.map(([name]) => name)).toEqual(["Facility", "=not a formula", "Total", ""]);
  }));

test("rows inserted where a frozen column looks, on another sheet: its formulas follow cell by cell", () =>
  inStore(
    async () => {
      await freezeForSharing();
      await asUser(({ worksheets }) => worksheets.getItem("Data").getRange("2:3").insert("Down"));
      expect(await restoreFormulas()).toEqual({ restored: 3, skipped: [] });
      expect((await cellsAt("Plan", "A1:A3")).formulas).toEqual([
        ["=COSTPERORDER(Data!A1,Data!B1)"],
        ["=COSTPERORDER(Data!A4,Data!B4)"],
        ["=COSTPERORDER(Data!A5,Data!B5)"],
      ]);
    },
    {
      Data: [
        [100, 400],
        [120, 420],
        [150, 450],
      ],
      Plan: [1, 2, 3].map((row) => [`=COSTPERORDER(Data!A${row},Data!B${row})`]),
    },
  ));

test("a protected sheet is left alone and named; the others are frozen", () =>
  inStore(async () => {
    await asUser(({ worksheets }) => worksheets.getItem("It's a plan").protection.protect());
    const { frozen, skipped } = await freezeForSharing();
    expect(frozen).toBe(4);
    expect(skipped.map(({ reason, address }) => `${reason} ${address}`)).toEqual([
      "protected A1",
      "protected B4",
      "protected B5",
    ]);
  }));

test("freezing twice keeps what is frozen and adds what is new", () =>
  inStore(async () => {
    const before = await contents();
    await freezeForSharing();
    await asUser(({ worksheets }) => {
      worksheets.getItem("Costs").getRange("D3").formulas = [["=COSTPERORDER(B3,C3)"]];
      worksheets.getItem("Costs").getRange("F1").formulas = [["=COSTPERORDER(B2,C2)*2"]];
    });
    expect((await freezeForSharing()).frozen).toBe(2);
    expect(await frozenCount()).toBe(8);
    expect((await restoreFormulas()).restored).toBe(8);
    await asUser(({ worksheets }) => worksheets.getItem("Costs").getRange("F1").clear("Contents"));
    expect(await contents()).toEqual(before);
  }));

test("formulas are frozen and restored on hidden sheets, in columns of tables, inside other functions and behind names", () =>
  inStore(
    async () => {
      await asUser(({ worksheets, names }) => {
        const data = worksheets.getItem("Data");
        data.tables.add("A1:C3", true).name = "Store";
        data.getRange("C2:C3").formulas = [
          ["=COSTPERORDER([@Orders],[@Costs])"],
          ["=COSTPERORDER([@Orders],[@Costs])"],
        ];
        names.add("Per_order", "=COSTPERORDER(Data!$A$2,Data!$B$2)");
        worksheets.getItem("Hidden").names.add("Local", "=Per_order*2");
        worksheets.getItem("Hidden").getRange("A1:A3").formulas = [
          ["=ROUND(IF(1>0,Per_order,0),2)"],
          ["=Local"],
          ["=SUM(COSTPERORDER(Data!A2:A3,Data!B2:B3),1)"],
        ];
        worksheets.getItem("Hidden").visibility = "VeryHidden";
        const rule = data.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule;
        rule.formula = "=COSTPERORDER(A1,B1)>3";
      });
      const before = await contents();
      const { frozen, skipped } = await freezeForSharing();
      expect(frozen).toBe(5);
      expect(skipped).toEqual([
        {
          reason: "defined_name",
          sheet: "",
          address: "",
          name: "Per_order",
          formula: "=COSTPERORDER(Data!$A$2,Data!$B$2)",
          cells: 0,
        },
        {
          reason: "conditional_format",
          sheet: "Data",
          address: "",
          formula: "=COSTPERORDER(A1,B1)>3",
          cells: 0,
        },
      ]);
      expect(callsIn(await contents())).toEqual([]);
      expect((await cellsAt("Hidden", "A1:A3")).formulas).toEqual([[4], [8], [820 / 220 + 1]]);
      expect(await restoreFormulas()).toEqual({ restored: 5, skipped: [] });
      expect(await contents()).toEqual(before);
    },
    {
      Data: [
        ["Orders", "Costs", "Per order"],
        [100, 400, null],
        [120, 420, null],
      ],
      Hidden: [["x"]],
    },
  ));

test("our sheet, built again while it is frozen, keeps what was typed and calls our functions again", () =>
  inStore(async () => {
    const head = { text: "Cost per order" };
    const call = { formula: "=COSTPERORDER(Orders!B1,Costs!B4)" };
    const withCall = plan({ rows: plan().rows.map((row, r) => (r === 3 ? [head, call] : row)) });
    await buildSheet(() => withCall);
    await asUser(({ worksheets }) => {
      worksheets.getItem("Decision Matrix").getRange("B6").values = [[9]];
      worksheets.getItem("Decision Matrix").getRange("B9").formulas = [["=COSTPERORDER(Orders!B1,Costs!B2)"]];
    });
    expect((await freezeForSharing()).frozen).toBe(2);
    await buildSheet(() => withCall);
    const ours = await cellsAt("Decision Matrix", "B1:C9");
    expect([ours.formulas[3]?.[0], ours.values[5]?.[0]]).toEqual(["=COSTPERORDER(Orders!B1,Costs!B4)", 9]);
    expect((await restoreFormulas()).skipped).toEqual([]);
    expect(await frozenCount()).toBe(0);
    const after = await cellsAt("Decision Matrix", "B1:C9");
    expect(after.formulas[3]?.[0]).toBe("=COSTPERORDER(Orders!B1,Costs!B4)");
    expect(after.formulas[8]?.[0]).toBe("=COSTPERORDER(Orders!B1,Costs!B2)");
    expect(after.values[5]?.[0]).toBe(9);
  }, STORE));
