// Written for old Nodes too: they have to be able to read this in order to say what is wrong.
const NEEDED = [20, 19, 0];

/** Ends the process with one sentence when Node is too old to run the project. */
export function checkNodeVersion(version) {
  const parts = version.split('.').map(Number);
  for (let i = 0; i < NEEDED.length; i += 1) {
    if (parts[i] > NEEDED[i]) return;
    if (parts[i] < NEEDED[i]) {
      console.error(
        `Kursk Dossier needs Node.js ${NEEDED.join('.')} or newer, and this is ${version}. Install a newer one from https://nodejs.org and try again.`,
      );
      process.exit(1);
    }
  }
}
