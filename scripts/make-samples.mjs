// Writes the sample workbooks into assets/samples: npm run samples
import { mkdir, writeFile } from "node:fs/promises";
import { writeXlsx } from "hucre";
import { writable } from "./samples/sheet.mjs";
import { storeEn } from "./samples/storeEn.mjs";
import { storePl } from "./samples/storePl.mjs";

const FOLDER = "assets/samples";
const WRITTEN = new Date(Date.UTC(2026, 0, 5));

await mkdir(FOLDER, { recursive: true });
for (const { file, title, sheets } of [storeEn, storePl]) {
  const bytes = await writeXlsx({
    sheets: writable(sheets),
    properties: { title, created: WRITTEN, modified: WRITTEN },
    defaultFont: { name: "Calibri", size: 11 },
  });
  await writeFile(`${FOLDER}/${file}`, bytes);
  console.log(`${FOLDER}/${file} (${Math.ceil(bytes.length / 1024)} KB)`);
}
