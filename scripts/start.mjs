// npm start: the add-in in Excel on Windows and macOS; elsewhere there is no Excel, so the preview.
import { spawnSync } from "node:child_process";

const HAS_EXCEL = ["win32", "darwin"];

if (HAS_EXCEL.includes(process.platform)) {
  run("npx", ["office-addin-debugging", "start", "manifest.xml"]);
} else {
  console.log("Excel does not run on this system: opening the browser preview instead.");
  run("npm", ["run", "preview", "--", ...process.argv.slice(2)]);
}

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  process.exit(status ?? 1);
}
