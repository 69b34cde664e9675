import { createServer } from 'vite';
import { parsePort } from '../serve/parse-port.ts';
import { waitForInterrupt } from '../serve/wait-for-interrupt.ts';
import { buildDossier } from '../setup/build-site.ts';

/** `npm run dev`: the development server. If the dossier does not build, the errors are printed and the last good one is shown. */
export async function run(): Promise<number> {
  const port = parsePort(process.env['PORT']);
  if (port === null) {
    console.error(
      `PORT is "${process.env['PORT']}", which is no port: give a number from 1 to 65535, or leave it out.`,
    );
    return 1;
  }
  await buildDossier();
  const server = await createServer({ server: { port, strictPort: true } });
  try {
    await server.listen();
  } catch (error) {
    await server.close();
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  server.printUrls();
  await waitForInterrupt();
  await server.close();
  return 0;
}
