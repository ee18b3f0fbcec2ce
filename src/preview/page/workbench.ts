// What the page has open: opens a workbook in place of another, saves it, changes the language. Says what went wrong.
import type { Language, Translate } from "../../i18n";
import { readSource } from "../book/book";
import { BookError } from "../book/grid";
import { element } from "./elements";
import { download, type WorkbookFile } from "./files";
import { clearMessage, showMessage } from "./messages";
import { openSession, type Session } from "./openSession";
import { closePane, showPane } from "./pane";

export class Workbench {
  private session: Session | null = null;
  private fileName = "";

  constructor(
    private language: Language,
    private dark: boolean,
    private t: Translate,
  ) {}

  async open({ name, bytes }: WorkbookFile): Promise<void> {
    await this.working(name, "opening", async () => {
      // Whether the file can be read is seen before the workbook that is open goes away.
      readSource({ bytes });
      this.close();
      this.session = await openSession(bytes, this.language, this.dark, this.t);
      this.fileName = name;
      element("file").textContent = name;
      showPane(this.session.door, this.t);
      this.tellLosses(this.session);
    });
  }

  /** As it is now, with the user's changes, in other words or colours: Excel itself would ask for a restart. */
  async reopen(language: Language, dark: boolean, t: Translate): Promise<void> {
    [this.language, this.dark, this.t] = [language, dark, t];
    const bytes = await this.session?.book.save();
    if (bytes) await this.open({ name: this.fileName, bytes });
  }

  async save(): Promise<void> {
    const { session } = this;
    if (!session) return;
    try {
      download({ name: savedName(this.fileName), bytes: await session.book.save() });
      showMessage(this.t, this.t("preview.saved", { file: savedName(this.fileName) }), "good");
    } catch (error) {
      showMessage(this.t, this.t("preview.failed.save", { reason: reasonOf(error) }), "bad");
    }
  }

  private close(): void {
    closePane();
    this.session?.dispose();
    this.session = null;
  }

  private async working(file: string, what: "opening", work: () => Promise<void>): Promise<void> {
    document.body.ariaBusy = "true";
    showMessage(this.t, this.t(`preview.${what}`, { file }), "busy");
    try {
      await work();
    } catch (error) {
      showMessage(this.t, this.failure(error, file), "bad");
    } finally {
      document.body.ariaBusy = "false";
    }
  }

  private tellLosses({ book }: Session): void {
    const { lost } = book.extras;
    if (lost.length === 0) {
      clearMessage();
      return;
    }
    const sentences = lost.map(({ what, count }) => this.t(`preview.lost.${what}`, { count }));
    showMessage(this.t, sentences.join(" "), "warning");
  }

  private failure(error: unknown, file: string): string {
    if (error instanceof BookError) return this.t(`preview.failed.${error.code}`, { file });
    return this.t("preview.failed.other", { file, reason: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Macros are not run and not kept, so a macro workbook is saved as one without. */
function savedName(name: string): string {
  return name.replace(/\.xls[xm]$/i, "") + ".xlsx";
}
