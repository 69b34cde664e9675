import { runCommand } from './run-command.ts';

const isWell = runCommand(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
process.exitCode = isWell ? 0 : 1;
