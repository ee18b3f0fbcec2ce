// The entry of the bundle dist/cli/infraplan.js: hands the process's arguments in, and its exit code out.
import { run } from "./run";

// Who has seen enough ("| head") closes the pipe: the files are written by then, and nobody is left to tell.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
