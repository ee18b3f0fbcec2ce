// Every argument of every function has its wrong inputs, each with the exact error and message. The arguments are read
// from the functions' own doc blocks, so that none can be forgotten.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { CellError, evaluate, load } from "./excel";

type Row = readonly [literal: string, message: string, code?: string];
interface Wrong {
  /** Arguments that are right, as they stand in a formula. */
  valid: readonly string[];
  /** By argument: wrong literals, and what the message says after the argument's name. */
  args: Readonly<Record<string, readonly Row[]>>;
}

const NEGATIVE: Row = ["-1", ": -1 is negative; 0 or more was expected."];
const TEXT: Row = ['"12,5"', ': "12,5" is text, a number was expected. Retype it as a number.'];
const LOGICAL: Row = ["TRUE", ": TRUE is not a number; a number was expected."];
const INSIDE: Row = ["{1;#REF!}", ", row 2: a cell holds the error #REF!; correct that cell first."];
const WIDE: Row = ["{1,2}", ": a range of 1 x 2 cells given; a single value or one column was expected."];
const SEVERAL: Row = ["{1;2}", ": a range of 2 x 1 cells given; a single value was expected."];
const NOT_ABOVE: Row[] = ["0", '""', "-1"].map((literal) => [
  literal,
  `: ${literal === "-1" ? -1 : 0} given or left blank; a number above 0 was expected.`,
]);
const EMPTY: Row = ['""', ": the range is empty."];

const summed: Row[] = [NEGATIVE, TEXT, LOGICAL, INSIDE];
const amounts: Row[] = [NEGATIVE, TEXT, LOGICAL, WIDE];
const sizes: Row[] = [...NOT_ABOVE, TEXT, LOGICAL, WIDE];
const amount: Row[] = [NEGATIVE, TEXT, LOGICAL, SEVERAL];
const language: Row[] = [
  SEVERAL,
  [
    '"de"',
    ': "de" is not known. Did you mean "en"? Expected one of: en, pl, English, Polish, angielski, polski.',
  ],
];
const costs = {
  orders: [
    ...summed,
    ["0", "No orders to divide by.", "#DIV/0!"],
    ['""', "No orders to divide by.", "#DIV/0!"],
  ],
  facility: summed,
  labor: summed,
  supplies: summed,
  delivery: summed,
  other: summed,
} as const;
const QUOTE = '{"Fee","Rate","Per";"Pick",1,"order"}';
const quotes = {
  quote: [
    EMPTY,
    ["5", ": no header row with Fee, Rate and Per (missing: Fee, Rate, Per)."],
    [
      '{"Fee","Rate","Per";"Pick",1,"pallett"}',
      ', row 2, column 3: "pallett" is not a driver. Did you mean "pallet"?',
      "#N/A",
    ],
    ['{"Fee","Rate","Per";"Pick",-1,"order"}', ", row 2, column 2: -1 is negative; 0 or more was expected."],
    [
      '{"Fee","Rate","Per";"Pick","1","order"}',
      ', row 2, column 2: "1" is text, a number was expected. Retype it as a number.',
    ],
    [
      '{"Fee","Rate","Per","Up to";"Pick",2,"order",9;"Pick",1,"order",5}',
      ", row 3: the tiers of Pick do not rise: Up to has to grow from row to row, and only the last may be blank.",
    ],
  ],
  volumes: [
    EMPTY,
    ["5", ": 1 columns given; two were expected: driver and quantity a month."],
    ['{"order","5"}', ', row 1, column 2: "5" is text, a number was expected. Retype it as a number.'],
    ['{"order",-5}', ", row 1, column 2: -5 is negative; 0 or more was expected."],
    ['{"ordr",5}', ', row 1: "ordr" is not a driver. Did you mean "order"?', "#N/A"],
    ['{"order",0}', "No orders to divide by.", "#DIV/0!"],
  ],
  minimum: summed,
  months: [...summed, ["0", ": 0 given or left blank; a number above 0 was expected."]],
} as const;
const activity: Row[] = [
  [
    '""',
    ": 0 or a blank cell given; an activity was expected, such as packing (PLAYBOOK lists all).",
    "#N/A",
  ],
  ["0", ": 0 or a blank cell given; an activity was expected, such as packing (PLAYBOOK lists all).", "#N/A"],
  ['"pakking"', ': "pakking" is not in the playbook. Did you mean "packing"?', "#N/A"],
];
const traits: Row[] = [['"part tme"', ': "part tme" is not a trait. Did you mean "part time"?']];
const comparisons: Row[] = [
  EMPTY,
  ["{1,2,3;1,2,3}", ": a range of 2 x 3 cells given; as many rows as columns were expected."],
  ["{1,-3;,1}", ", row 1, column 2: -3 given or left blank; a number above 0 was expected."],
  ['{1,"3";,1}', ', row 1, column 2: "3" is text, a number was expected. Retype it as a number.'],
  [
    "{1,3;0.5,1}",
    ", row 1, column 2: 3 here but 0.5 in the mirrored cell; one should be 1 divided by the other.",
  ],
  ["{1,0;3,1}", ", row 1, column 2: a comparison above the diagonal is missing."],
];
const criteria = {
  scores: [
    EMPTY,
    ['{1,"2";3,4}', ', row 1, column 2: "2" is text, a number was expected. Retype it as a number.'],
    ["{1,TRUE;3,4}", ", row 1, column 2: TRUE is not a number; a number was expected."],
    ["{1,2;#N/A,4}", ", row 2, column 1: a cell holds the error #N/A; correct that cell first."],
  ],
  weights: [
    EMPTY,
    ["{0,0}", ": all are 0; at least one above 0 was expected."],
    ["{1,-2}", ", column 2: -2 is negative; 0 or more was expected."],
    ["{1,2,3}", ": 3 given, 2 expected."],
    ["{1,2;3,4}", ": a range of 2 x 2 cells given; one row or one column was expected."],
  ],
  directions: [
    ["{1,2}", ", column 2: 2 is not a direction; expected max or min, benefit or cost, 1 or -1."],
    ["{1,TRUE}", ', column 2: "TRUE" is not a direction; expected max or min, benefit or cost, 1 or -1.'],
    ["{1}", ": 1 given, 2 expected."],
  ],
  scaling: [
    SEVERAL,
    [
      '"vektor"',
      ': "vektor" is not known. Did you mean "vector"? Expected one of: ratio, range, sum, vector, none.',
    ],
  ],
} as const;
const triangles: Row[] = [
  EMPTY,
  ["5", ": 1 columns given; 3 columns were expected."],
  ["{5,4,9}", ": low 5, likely 4, high 9; they must not fall."],
  ["{-1,2,3}", ", column 1: -1 is negative; 0 or more was expected."],
  ['{1,2,"3"}', ', column 3: "3" is text, a number was expected. Retype it as a number.'],
];
const whole = (expected: string): Row[] =>
  ["-1", "2.5"].map((literal) => [literal, `: ${literal} given; ${expected} was expected.`]);

const WRONG: Readonly<Record<string, Wrong>> = {
  COSTPERORDER: { valid: ["10", "1", "1", "1", "1", "1"], args: costs },
  COSTBREAKDOWN: { valid: ["10", "1", "1", "1", "1", "1"], args: costs },
  OUTSOURCEDCOSTPERORDER: { valid: [QUOTE, '{"order",5}', "0", "12"], args: quotes },
  QUOTEBREAKDOWN: { valid: [QUOTE, '{"order",5}', "0", "12"], args: quotes },
  BREAKEVENORDERS: {
    valid: ["10", "2", "5", "3"],
    args: { fixedA: amounts, perOrderA: amounts, fixedB: amounts, perOrderB: amounts },
  },
  CHEAPESTBYVOLUME: {
    valid: ['{"A",0,5;"B",10,3}', "20"],
    args: {
      options: [
        EMPTY,
        ['{"A",0}', ": 2 columns given; 3 - 4 columns were expected."],
        ['{"A",-1,2}', ", column 2: -1 is negative; 0 or more was expected."],
        ['{"A",1,"2"}', ', column 3: "2" is text, a number was expected. Retype it as a number.'],
      ],
      upTo: amount,
    },
  },
  BILLABLEWEIGHT: {
    valid: ["1", "1", "1", "1", "139", "TRUE"],
    args: {
      weight: sizes,
      length: sizes,
      width: sizes,
      height: sizes,
      divisor: [["0", ": 0 given or left blank; a number above 0 was expected."], TEXT, LOGICAL, SEVERAL],
      roundUp: [
        ["1", ": 1 given; TRUE or FALSE was expected."],
        ['"no"', ': "no" given; TRUE or FALSE was expected.'],
        SEVERAL,
      ],
    },
  },
  DELIVERYCOST: {
    valid: ["1", '"A"', '{"kg","A";5,9}', "0.1"],
    args: {
      weight: [...sizes, ["6", ": 6 is heavier than the rate card, which ends at 5.", "#N/A"]],
      zone: [
        ['"B"', ': "B" is not in the rate card. Did you mean "A"?', "#N/A"],
        ['""', ": 0 or a blank cell given; a zone of the rate card was expected.", "#N/A"],
        WIDE,
      ],
      rates: [
        EMPTY,
        ["5", ": no rate card; a first column of weights and a first row of zones were expected."],
        ['{"kg","A";5,-9}', ", row 2, column 2: -9 is negative; 0 or more was expected."],
        ['{"kg","A";5,9;3,10}', ", row 3: 3 follows 5; weights have to rise from row to row."],
      ],
      surcharge: amount,
    },
  },
  STORAGECOSTPERORDER: {
    valid: ["1", "1", "1"],
    args: {
      space: amounts,
      rate: amounts,
      orders: [...amounts, ["0", "No orders to divide by.", "#DIV/0!"]],
    },
  },
  TCO: {
    valid: ["1", "1", "3", "0.05", "0.02"],
    args: {
      upfront: summed,
      perYear: summed,
      years: [
        ["0", ": 0 given; a whole number of years from 1 to 1000 was expected."],
        ["2.5", ": 2.5 given; a whole number of years from 1 to 1000 was expected."],
        TEXT,
        SEVERAL,
      ],
      rate: [["-1", ": -1 given; a fraction above -1 was expected (5% is 0.05)."], TEXT, LOGICAL, SEVERAL],
      growth: [["-1", ": -1 given; a fraction above -1 was expected (5% is 0.05)."], TEXT, LOGICAL, SEVERAL],
    },
  },
  OPERATINGLEVERAGE: {
    valid: ["100", "10", "20"],
    args: {
      revenue: [...summed, ["30", "No profit to divide by.", "#DIV/0!"]],
      variableCost: summed,
      fixedCost: summed,
    },
  },
  OUTSOURCEADVICE: {
    valid: ['"seo"', "10", "5", "20", "48", '"part time"'],
    args: {
      activity,
      inHouseCost: amounts,
      outsourcedCost: amounts,
      ordersPerDay: amounts,
      deliveryHours: amounts,
      traits,
    },
  },
  ADVICEREASONS: {
    valid: ['"seo"', "10", "5", "20", "48", '"part time"', '"en"'],
    args: {
      activity: [...activity, SEVERAL],
      inHouseCost: amount,
      outsourcedCost: amount,
      ordersPerDay: amount,
      deliveryHours: amount,
      traits,
      language,
    },
  },
  PLAYBOOK: {
    valid: ['"hr"', '"en"'],
    args: {
      area: [
        SEVERAL,
        [
          '"fulfilment"',
          ': "fulfilment" is not an area of the playbook. Did you mean "fulfillment"?',
          "#N/A",
        ],
      ],
      language,
    },
  },
  RANKWEIGHTS: {
    valid: ["{1;2}"],
    args: {
      ranks: [
        EMPTY,
        ["2.5", ": 2.5 given; a whole number from 1 was expected."],
        ["{1;;3}", ", row 2: 0 given or left blank; a number above 0 was expected."],
        ["{1;-2}", ", row 2: -2 given or left blank; a number above 0 was expected."],
        TEXT,
        LOGICAL,
      ],
    },
  },
  PAIRWISEWEIGHTS: { valid: ["{1,3;,1}"], args: { comparisons } },
  PAIRWISECONSISTENCY: {
    valid: ["{1,3;,1}", '"classic"'],
    args: {
      comparisons,
      randomIndex: [
        ["0", ": 0 given or left blank; a number above 0 was expected."],
        SEVERAL,
        [
          '"saaty"',
          ': "saaty" is not known. Did you mean "saaty2005"? Expected one of: saaty2005, classic, donegan-dodd, tummala-ling.',
        ],
      ],
    },
  },
  WEIGHTEDSCORE: { valid: ["{1,2;3,4}", "{1,1}", '{"max","min"}', '"ratio"'], args: criteria },
  TOPSIS: {
    valid: ["{1,2;3,4}", "{1,1}", '{"max","min"}', '"vector"'],
    args: {
      ...criteria,
      scaling: [
        SEVERAL,
        ['"vektor"', ': "vektor" is not known. Did you mean "vector"? Expected one of: vector, range, none.'],
      ],
    },
  },
  FLIPWEIGHTS: { valid: ["{1,2;3,4}", "{1,1}", '{"max","min"}', '"ratio"'], args: criteria },
  SAVINGRISK: {
    valid: ["{1,2,3}", "{1,2,3}", "{10}", "100", "1"],
    args: {
      inHouse: triangles,
      outsourced: triangles,
      orders: [
        ["{1,2}", ": 2 given, 3 expected."],
        ["{3,2,1}", ": low 3, likely 2, high 1; they must not fall."],
        NEGATIVE,
        TEXT,
      ],
      trials: [
        ["10000001", ": 10000001 given; a whole number from 1 to 10,000,000 was expected."],
        ...whole("a whole number from 1 to 10,000,000"),
        TEXT,
        SEVERAL,
      ],
      seed: [...whole("a whole number from 0"), TEXT, SEVERAL],
    },
  },
  VENDORSCORE: {
    valid: ["{5,4;3,2}", "{1,1}", "{TRUE;TRUE}", "5"],
    args: {
      ratings: [
        EMPTY,
        ["{5,6;3,2}", ", row 1, column 2: 6 given; a rating from 0 to 5 was expected."],
        ['{5,"4";3,2}', ', row 1, column 2: "4" is text, a number was expected. Retype it as a number.'],
      ],
      weights: criteria.weights,
      required: [
        ["{TRUE}", ": 1 given, 2 expected."],
        ["{TRUE;1}", ", row 2: 1 given; TRUE or FALSE was expected."],
      ],
      maxRating: [["0", ": 0 given or left blank; a number above 0 was expected."], TEXT, LOGICAL, SEVERAL],
    },
  },
  MILESTONESTATUS: {
    valid: ["45000", "45000", "45010", "14"],
    args: {
      due: [
        ["0", ": 0 is no date; Excel's date was expected."],
        ['"1 May"', ': "1 May" is text, not a date. Retype it as a date.'],
        WIDE,
      ],
      done: [
        ["-1", ": -1 is no date; Excel's date was expected."],
        ['"1 May"', ': "1 May" is text, not a date. Retype it as a date.'],
        WIDE,
      ],
      asOf: [["0", ": 0 is no date; Excel's date was expected."], SEVERAL],
      warnDays: [...whole("a whole number from 0"), TEXT, SEVERAL],
    },
  },
};

/** Names of the arguments, by function, as the doc blocks give them. */
const PARAMETERS = parametersOf(path.resolve(__dirname, "../../src/functions"));
const each = Object.entries(WRONG).flatMap(([id, { valid, args }]) =>
  (PARAMETERS[id] ?? []).map((name, place) => ({ id, name, place, valid, rows: args[name] ?? [] })),
);

beforeAll(() => load("en"));

test("every argument of every function has its wrong inputs, and the right ones are right", () => {
  expect(Object.keys(WRONG).sort()).toEqual(Object.keys(PARAMETERS).sort());
  for (const { id, name, rows } of each) expect([id, name, rows.length > 0]).toEqual([id, name, true]);
  for (const [id, { valid, args }] of Object.entries(WRONG)) {
    expect([id, Object.keys(args)]).toEqual([id, PARAMETERS[id]]);
    expect([id, firstError(`=${id}(${valid.join(", ")})`)]).toEqual([id, null]);
  }
});

test.each(each)("$id refuses a wrong $name by name", ({ id, name, place, valid, rows }) => {
  for (const [literal, message, code = "#VALUE!"] of rows) {
    const error = firstError(formulaWith(id, valid, place, literal));
    const whole = /^[,:]/.test(message) ? `${shown(name)}${message}` : message;
    expect([literal, error?.code, error?.message]).toEqual([literal, code, whole]);
  }
});

test("an error cell is named for every argument, in English and Polish", () => {
  const messages = () =>
    each.map(({ id, place, valid }) => firstError(formulaWith(id, valid, place, "#N/A"))?.message);
  expect(messages()).toEqual(
    each.map(({ name }) => `${shown(name)}: a cell holds the error #N/A; correct that cell first.`),
  );
  load("pl");
  const polish = messages();
  load("en");
  expect(polish).toEqual(
    each.map(({ name }) => `${shown(name)}: komórka zawiera błąd #N/D!; najpierw popraw tę komórkę.`),
  );
});

function formulaWith(id: string, valid: readonly string[], place: number, literal: string): string {
  return `=${id}(${valid.map((right, i) => (i === place ? literal : right)).join(", ")})`;
}

/** What repeats is numbered. */
function shown(name: string): string {
  return name === "other" ? "other1" : name;
}

function firstError(formula: string): CellError | null {
  const result = evaluate(formula);
  const cells = Array.isArray(result) ? (result as unknown[][]).flat() : [result];
  return cells.find((cell): cell is CellError => cell instanceof CellError) ?? null;
}

function parametersOf(folder: string): Record<string, string[]> {
  const blocks = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => readFileSync(path.join(folder, file), "utf8").match(/\/\*\*[^]*?\*\//g) ?? [])
    .filter((block) => block.includes("@customfunction"));
  return Object.fromEntries(
    blocks.map((block) => {
      const [, id = ""] = /@customfunction ([A-Z]+)/.exec(block) ?? [];
      return [id, [...block.matchAll(/@param \{[^}]*\} \[?(\w+)\]?/g)].map(([, name = ""]) => name)];
    }),
  );
}
