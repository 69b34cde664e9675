// Written for old Nodes too: they have to be able to read this in order to say what is wrong.

/** The lines of Node that run the project: each from a minor version on; the last one stands for all that come after it. */
const LINES = [
  [20, 19],
  [22, 12],
];

/** The same as `engines` of package.json says it. */
export const ENGINES = LINES.map(([major, minor], at) =>
  at < LINES.length - 1 ? `^${major}.${minor}.0` : `>=${major}.${minor}.0`,
).join(' || ');

/** Whether a version (`20.19.1`) is one of those that `engines` allows. */
export function isNodeFit(version) {
  const parts = version.replace(/^v/, '').split('.').map(Number);
  return LINES.some(([major, minor], at) => {
    if (at === LINES.length - 1 && parts[0] > major) return true;
    return parts[0] === major && parts[1] >= minor;
  });
}

/** Ends the process with one sentence when this Node cannot run the project. */
export function checkNodeVersion(version) {
  if (isNodeFit(version)) return;
  const [[oldMajor, oldMinor], [major, minor]] = LINES;
  console.error(
    `Kursk Dossier needs Node.js ${oldMajor}.${oldMinor} or a newer ${oldMajor}, or ${major}.${minor} or newer, and this is ${version}. Install one of them from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
