// Workbooks from and to the user's disk: choosing, dropping, downloading. Knows nothing of what is in them.
import { element } from "./elements";

export interface WorkbookFile {
  name: string;
  bytes: Uint8Array;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function onOpen(button: HTMLElement, open: (file: WorkbookFile) => void): void {
  button.addEventListener("click", () => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = `.xlsx,.xlsm,${XLSX}`;
    input.addEventListener("change", () => void readFirst(input.files, open));
    input.click();
  });
}

/** A file dropped anywhere on the page; while one is over it, #drop covers everything. */
export function onDrop(open: (file: WorkbookFile) => void): void {
  const cover = element("drop");
  const isFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  addEventListener("dragenter", (event) => {
    if (isFile(event)) cover.hidden = false;
  });
  cover.addEventListener("dragleave", () => (cover.hidden = true));
  addEventListener("dragover", (event) => {
    if (isFile(event)) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    cover.hidden = true;
    void readFirst(event.dataTransfer?.files ?? null, open);
  });
}

export function download({ name, bytes }: WorkbookFile): void {
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  link.click();
  // The download has its own hold of the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function readFirst(files: FileList | null, open: (file: WorkbookFile) => void): Promise<void> {
  const file = files?.[0];
  if (file) open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}
