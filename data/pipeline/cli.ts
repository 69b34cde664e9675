import { faultWords } from './read-file.ts';
import { runCommand } from './run-command.ts';
import type { Output } from './build-command.ts';

const output: Output = {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};

/** A fault of the program itself: one line for people, everything for those who set DEBUG. */
function explain(error: unknown): void {
  if (process.env['DEBUG'] !== undefined) throw error;
  output.complain(`this should not happen (DEBUG=1 shows where): ${faultWords(error)}`);
}

let isWell = false;
try {
  isWell = await runCommand(process.argv.slice(2), output);
} catch (error) {
  explain(error);
}
process.exitCode = isWell ? 0 : 1;
