// How the wizard's state changes: a pure reducer. Knows no React, no DOM and no Excel.
import type { Language } from "../i18n";
import type { Answers } from "../playbook/answers";
import { nameCells } from "../playbook/follow/marks";
import { changeAnswers, type AnswerChange } from "./answerChanges";
import { STEPS, type Action, type Notice, type OwnSheet, type PaneState, type StepId } from "./stateTypes";

const NO_SHEET: OwnSheet = { exists: false, finished: false, name: null };

export function initialState(language: Language): PaneState {
  return {
    language,
    step: "figures",
    answers: { version: 1 },
    loaded: false,
    stepsLoaded: false,
    findings: null,
    sheetsRead: 0,
    grid: null,
    scan: null,
    picking: null,
    selection: null,
    sheet: NO_SHEET,
    managed: null,
    written: null,
    frozen: 0,
    shared: null,
    busy: null,
    failure: null,
    notice: null,
    invalid: [],
  };
}

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "resumed":
      return {
        ...state,
        loaded: true,
        answers: action.answers ?? state.answers,
        language: action.answers?.language ?? state.language,
        step: action.answers?.step ?? state.step,
        sheet: action.sheet,
      };
    case "stepsLoaded":
      return { ...state, stepsLoaded: true };
    case "languageChosen":
      return { ...state, language: action.language };
    case "wentTo":
      return goToStep(state, action.step);
    case "scanStarted":
      return { ...state, scan: { done: 0, total: 0 }, busy: "scan", failure: null, notice: null };
    case "scanProgressed":
      return state.scan ? { ...state, scan: { done: action.done, total: action.total } } : state;
    case "scanned":
      return {
        ...state,
        scan: null,
        busy: null,
        findings: action.findings,
        answers: action.answers,
        sheetsRead: action.grid.sheets.length,
        grid: action.grid,
        notice: { kind: "scanned", count: action.findings.length, sheets: action.grid.sheets.length },
      };
    case "scanCancelled":
      return { ...state, scan: null, busy: null, notice: { kind: "scanCancelled" } };
    case "answered":
      return {
        ...state,
        answers: named(changeAnswers(state.answers, action.change), state),
        notice: noticeOf(action.change),
      };
    case "pickStarted":
      return { ...state, picking: action.target, selection: null, failure: null };
    case "selectionRead":
      return state.picking ? { ...state, selection: action.selection } : state;
    case "pickEnded":
      return { ...state, picking: null, selection: null };
    case "fieldChecked":
      return markField(state, action.field, action.valid);
    case "jobStarted":
      return { ...state, busy: action.job, failure: null, notice: null };
    case "jobEnded":
      return { ...state, busy: null };
    case "failed":
      return { ...state, busy: null, scan: null, failure: action.failure };
    case "failureDismissed":
      return { ...state, failure: null };
    case "noticed":
      return { ...state, notice: action.notice };
    case "sheetRead":
      return { ...state, sheet: action.sheet };
    case "sheetWritten":
      return {
        ...state,
        busy: null,
        sheet: { exists: true, finished: true, name: action.name },
        answers: state.answers === action.built ? action.basis.answers : state.answers,
        written: { ...action.basis, kept: action.kept, restored: action.restored },
        notice: { kind: "created", name: action.name, restored: action.restored },
      };
    case "sheetRemoved":
      return { ...state, busy: null, sheet: NO_SHEET, written: null, notice: { kind: "removed" } };
    case "frozenRead":
      return { ...state, frozen: action.frozen };
    case "shared":
      return {
        ...state,
        busy: null,
        frozen: action.frozen,
        shared: action.report,
        notice: { kind: "shared", report: action.report },
      };
    case "managedRead":
      return { ...state, managed: action.managed };
    case "managedWritten":
      return {
        ...state,
        busy: null,
        notice: { kind: "created", name: action.name, restored: action.restored },
      };
    case "managedRemoved":
      return { ...state, busy: null, notice: { kind: "removed" } };
    case "startedOver":
      return {
        ...state,
        answers: { version: 1 },
        step: "figures",
        written: null,
        invalid: [],
        notice: { kind: "startedOver" },
      };
  }
}

/** A step can be left forward only when every number in it could be read: a wrong entry is never dropped silently. */
function goToStep(state: PaneState, step: StepId): PaneState {
  const forward = STEPS.indexOf(step) > STEPS.indexOf(state.step);
  if (forward && state.invalid.length > 0) return state;
  return {
    ...state,
    step,
    picking: null,
    selection: null,
    invalid: [],
    notice: null,
  };
}

function markField(state: PaneState, field: string, valid: boolean): PaneState {
  if (valid === !state.invalid.includes(field)) return state;
  const others = state.invalid.filter((name) => name !== field);
  return { ...state, invalid: valid ? others : [...others, field] };
}

/** Cells that the user has pointed at are known by the words beside them from then on. */
function named(answers: Answers, { grid }: PaneState): Answers {
  return grid ? nameCells(answers, grid) : answers;
}

function noticeOf(change: AnswerChange): Notice | null {
  if (change.kind === "figure") return { kind: "figureSet", figure: change.figure };
  return change.kind === "veto" ? change : null;
}
