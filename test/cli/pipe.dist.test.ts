// What runs only as a process of its own: the built program, at the end of a pipe.
import { spawn } from "node:child_process";

test("a reader that closes the pipe ends the program without a word", async () => {
  const program = spawn(process.execPath, ["dist/cli/infraplan.js", "--help"]);
  program.stdout.destroy();
  let said = "";
  program.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const code = await new Promise((resolve) => program.on("close", resolve));
  expect({ code, said }).toEqual({ code: 0, said: "" });
});
