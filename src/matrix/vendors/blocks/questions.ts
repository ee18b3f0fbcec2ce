// The table VendorQuestions: what to ask before one signs, and room for the answers.
import type { MessageKey } from "../../../i18n";
import { generalQuestions, questionsFor } from "../../../playbook/vendors/questions";
import type { ProviderId, Question } from "../../../playbook/vendors/types";
import { writeSection } from "../../blocks/section";
import { claim } from "../../managing/claim";
import { sourceName, type VendorContext } from "../context";
import { writeTable } from "../../grid/tables";

type Asked = Question & { of: ProviderId | "all" };

/** Questions for everybody, then those for each kind of provider that is looked for. */
export function questionsOf(providers: readonly ProviderId[]): Asked[] {
  return [
    ...generalQuestions().map((question): Asked => ({ ...question, of: "all" })),
    ...[...new Set(providers)].flatMap((of) =>
      questionsFor(of).map((question): Asked => ({ ...question, of })),
    ),
  ];
}

export function writeQuestions(context: VendorContext): void {
  const { canvas, layout, names, candidates } = context;
  const { block } = layout.questions;
  const { t } = names;
  writeSection(
    context,
    layout.questions,
    {
      title: t("vendors.sections.questions"),
      hint: t("vendors.hints.questions"),
      columns: {
        askedOf: t("vendors.columns.askedOf"),
        source: t("vendors.columns.source"),
        question: t("vendors.columns.question"),
        answer: t("vendors.columns.answer"),
      },
    },
    layout.printed,
  );
  for (const { id, of, source } of questionsOf(candidates.map(({ provider }) => provider))) {
    canvas.text(
      block.at(id, "askedOf"),
      of === "all" ? t("vendors.words.everyVendor") : t(`vendors.providers.${of}`),
    );
    canvas.text(block.at(id, "source"), sourceName(context, source));
    canvas.text(block.at(id, "question"), t(`vendors.questions.${id}` as MessageKey));
  }
  canvas.look(block.body("answer", "answer"), "input");
  canvas.wrap(block.body("question", "answer"));
  claim(canvas, block);
  writeTable(canvas, "VendorQuestions", block);
}
