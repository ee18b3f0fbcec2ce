// Candidates from labels: a figure's name with a number right of it or below it.
import { isYear } from "../labels/timeMarks";
import type { Label, LabelMatch } from "../labels/readLabel";
import { saysUnitsSold } from "../labels/unitsSold";
import { columnLine, rowLine } from "../lines/collect";
import { captionLine, isCaption, leftLine } from "../lines/reversed";
import { reduceLine } from "../lines/reduce";
import type { Line } from "../lines/types";
import { fold } from "../text/fold";
import { sizeIn } from "../text/units";
import { candidateOf } from "./candidate";
import { holdsRecords, recordsUnder } from "./records";
import { once, repeatKey, type SheetContext } from "./sheetContext";
import type { Candidate, Place } from "./types";
import { measureOf } from "./units";

/** A label that stands more often in one column is a category of records. */
const MOST_REPEATS = 12;

/** `isTaken`: rows that are read as a list. */
export function fromLabels(context: SheetContext, isTaken: (row: number) => boolean): Candidate[] {
  const { view, survey } = context;
  return survey.labels.flatMap((place) => {
    const label = view.label(place.row, place.column);
    if (!label || isTaken(place.row) || isRepeated(context, place)) return [];
    const matches = matchesFor(label);
    if (matches.length > 0) return candidatesAt(context, place, label, matches);
    return label.total && !label.rate ? sectionTotal(context, place, label) : [];
  });
}

const isRepeated = ({ view, repeats }: SheetContext, place: Place): boolean =>
  (repeats.get(repeatKey(view, place)) ?? 0) > MOST_REPEATS;

/** Units sold stand where orders were looked for; they keep their kind. */
function matchesFor(label: Label): readonly LabelMatch[] {
  if (!saysUnitsSold(label.text) || label.currency) return label.matches;
  return [{ figure: "orders", strength: 0.9, part: false, extra: 0 }];
}

const SECTION_SURE = 0.85;
const SECTION_WEIGHT = 0.94;

/** "Total" at the end of the section "Marketing": a total that adds up the rows of its section is the section's figure. */
function sectionTotal(context: SheetContext, place: Place, label: Label): Candidate[] {
  const { section } = context.titles.over(place.row, place.column);
  const [named] = section?.label.matches ?? [];
  if (!section || !named || named.strength < SECTION_SURE || section.label.rate) return [];
  const match = { ...named, strength: named.strength * SECTION_WEIGHT, part: false, extra: 0 };
  return candidatesAt(context, place, label, [match])
    .filter(({ sums }) => sums !== null && sums.top > section.row && sums.bottom < place.row)
    .map((candidate) => ({ ...candidate, label: `${section.text}: ${label.text}`, source: "section" }));
}

/** What a label names, sizes of what it names among them: people of a team, the area of a warehouse. */
export const namedBy = (label: Label, matches: readonly LabelMatch[], line: Line | null): LabelMatch[] => [
  ...matches,
  ...peopleIn(matches, line),
  ...spaceIn(label),
];

/** "Pickers | 6 | FTE" names people by their unit, whatever they cost elsewhere. */
function peopleIn(matches: readonly LabelMatch[], line: Line | null): LabelMatch[] {
  const labor = matches.find(({ figure }) => figure === "labor");
  if (!labor || matches.some(({ figure }) => figure === "staff")) return [];
  const counted = line?.beside.some((text) => text.length <= 12 && sizeIn(fold(text)) === "people") === true;
  return counted ? [{ ...labor, figure: "staff", part: false }] : [];
}

/** "Magazyn m2" and "Warehouse (sq ft)" name a size, whatever a warehouse costs elsewhere. */
function spaceIn({ matches, size, currency }: Label): LabelMatch[] {
  const facility = matches.find(({ figure }) => figure === "facility");
  const named = matches.some(({ figure, strength }) => figure === "storage_space" && strength >= SPACE_SURE);
  if (!facility || named || currency !== "" || !SPACES.has(size)) return [];
  return [{ ...facility, figure: "storage_space", part: false }];
}

const SPACE_SURE = 0.8;
const SPACES: ReadonlySet<string> = new Set(["m2", "sq ft", "m3", "cu ft"]);

export function lineOf(context: SheetContext, place: Place): Line | null {
  const { view, headers, rowHeads } = context;
  const across = rowLine(view, headers, place.row, place.column);
  const before = (): Line | null => leftLine(view, headers, place.row, place.column);
  // "$15,800 | wages | 5 people": what is right of the label only tells about it.
  if (across && !isYearRow(across)) return (isNote(across) ? before() : null) ?? across;
  if (isCaption(view, place.row, place.column)) return captionLine(view, place.row, place.column);
  return columnLine(view, place.row, place.column, rowHeads) ?? before();
}

const isNote = ({ cells: [only, ...others] }: Line): boolean => only?.tail !== "" && others.length === 0;

/** "Revenue | 2022 | 2023 | 2024" is a row of headers. */
function isYearRow(line: Line): boolean {
  const values = line.cells.map(({ value }) => value);
  return (
    values.length >= 2 &&
    values.every((value, at) => isYear(value) && (at === 0 || Math.abs(value - (values[at - 1] ?? 0)) === 1))
  );
}

function candidatesAt(
  context: SheetContext,
  place: Place,
  label: Label,
  matches: readonly LabelMatch[],
): Candidate[] {
  const sighting = { context, place, label, around: context.titles.over(place.row, place.column) };
  const line = lineOf(context, place);
  const flow = once(() => line && reduceLine(line, true, context.forecast));
  const size = once(() => line && reduceLine(line, false, context.forecast));
  const records =
    !line || (line.direction === "column" && holdsRecords(line, flow()))
      ? recordsUnder(context, place)
      : null;
  return namedBy(label, matches, line).flatMap((match): Candidate[] => {
    const measure = measureOf(match.figure);
    const isFlow = measure === "money" || measure === "orders";
    if (isFlow && records) {
      const found = candidateOf({ ...sighting, line: records.line }, match, records.result);
      return found.map((candidate) => ({ ...candidate, area: records.area, source: "list" }));
    }
    const result = isFlow ? flow() : size();
    return line && result ? candidateOf({ ...sighting, line }, match, result) : [];
  });
}
