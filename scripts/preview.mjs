// Serves the preview and opens it in the browser: npm run preview [-- --no-open]
import { spawn } from "node:child_process";
import { serve } from "./serve.mjs";

const { url } = await serve("dist", 3000);
console.log(`Infraplan preview: ${url}  (stop with Ctrl+C)`);
if (!process.argv.includes("--no-open")) open(url);

function open(address) {
  const [command, ...args] = {
    darwin: ["open", address],
    win32: ["cmd", "/c", "start", "", address],
  }[process.platform] ?? ["xdg-open", address];
  // A machine without a desktop has nothing to open it with; the address is printed above.
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
