// Serves `dist/` as it is on a given port, also under a sub-path: for the journeys, the bench and the pictures.
import { startStaticServer } from './static-server.ts';
import { waitForInterrupt } from './wait-for-interrupt.ts';

const [port = '', base = '/'] = process.argv.slice(2);
// the process that started it may disappear without a signal
const LIMIT_MS = 60 * 60_000;

const { close } = await startStaticServer({ folder: 'dist', port: Number(port), base });
const limit = setTimeout(() => process.exit(0), LIMIT_MS);
await waitForInterrupt();
clearTimeout(limit);
close();
