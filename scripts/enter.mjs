// The door of every command that must work on a fresh clone: `node scripts/enter.mjs start`. Plain JavaScript that imports
// nothing which has to be installed first. It runs in one process, so that Ctrl-C leaves no orphan.
import { fileURLToPath } from 'node:url';
import { checkNodeVersion } from './setup/node-version.mjs';
import { installPackages } from './setup/install-packages.mjs';

const COMMANDS = ['start', 'dev', 'build', 'test', 'check', 'e2e', 'screenshots', 'story-pictures', 'zip'];

const [command, ...args] = process.argv.slice(2);
if (command === undefined || !COMMANDS.includes(command)) {
  console.error(`Usage: node scripts/enter.mjs ${COMMANDS.join(' | ')}`);
  process.exit(1);
}

checkNodeVersion(process.versions.node);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installPackages();

const { register } = await import('tsx/esm/api');
register();
const { run } = await import(`./commands/${command}.ts`);
process.exitCode = await run(args);
