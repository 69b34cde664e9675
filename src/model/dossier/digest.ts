import { lateLoad } from '#late/late-load.ts';

const HASH_LENGTH = 16;

// needed on plain http alone
const DIGEST = lateLoad('sha256', () => import('./sha256.ts').then((part) => part.digestBytes));

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // the browser's own digest does not exist on plain http
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle !== undefined) return new Uint8Array(await subtle.digest('SHA-256', bytes));
  const digest = await DIGEST.ask();
  return digest(bytes);
}

/** First 16 hex digits of the SHA-256 of the bytes. */
export async function shortHash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await digestOf(bytes);
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, HASH_LENGTH);
}
