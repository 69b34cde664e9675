import { parsePort } from '../serve/parse-port.ts';
import { startStaticServer } from '../serve/static-server.ts';
import { waitForInterrupt } from '../serve/wait-for-interrupt.ts';
import { buildDossier, buildSite } from '../setup/build-site.ts';

function explainPort(error: unknown, port: number): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use: end what runs there, or choose another one with PORT=4180 npm start.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user: choose one above 1023 with PORT=4180 npm start.`;
  return null;
}

/** `npm start`: builds what is missing and serves the production build until Ctrl-C. */
export async function run(): Promise<number> {
  const port = parsePort(process.env['PORT']);
  if (port === null) {
    console.error(
      `PORT is "${process.env['PORT']}", which is no port: give a number from 1 to 65535, or leave it out.`,
    );
    return 1;
  }
  const site = { folder: 'dist', port };
  try {
    // a port that is not available is reported before the build, not after it
    (await startStaticServer(site)).close();
    if (!(await buildDossier()) || !(await buildSite('if-changed'))) return 1;
    const { close } = await startStaticServer(site);
    console.log(`Kursk Dossier: http://localhost:${port}  (Ctrl-C ends it)`);
    await waitForInterrupt();
    close();
    return 0;
  } catch (error) {
    const sentence = explainPort(error, port);
    if (sentence === null) throw error;
    console.error(sentence);
    return 1;
  }
}
