import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

// npm writes this file last, when everything else is in place.
const INSTALLED = 'node_modules/.package-lock.json';

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Whether node_modules is what package-lock.json says, packages for other platforms apart. */
function arePackagesInstalled() {
  const wanted = readPackages('package-lock.json');
  const found = readPackages(INSTALLED);
  if (!wanted || !found) return false;
  const root = wanted[''];
  for (const name of Object.keys({ ...root.dependencies, ...root.devDependencies })) {
    if (!existsSync(`node_modules/${name}/package.json`)) return false;
  }
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const other = found[path];
    if (other ? other.version !== entry.version || other.integrity !== entry.integrity : !entry.optional) return false;
  }
  return Object.keys(found).every((path) => path in wanted);
}

/** Installs exactly what the lock file says, and only if it is not there yet. */
export function installPackages() {
  if (arePackagesInstalled()) return;
  console.log('Installing packages (npm ci) ...');
  // NODE_ENV=production would leave out what builds the site
  const result = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  console.error('The packages could not be installed: see the message of npm above.');
  process.exit(1);
}
