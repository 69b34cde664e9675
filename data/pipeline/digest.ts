import { bytesToHex } from '@noble/hashes/utils.js';
import { hashBytes } from '#core/dossier/locator.ts';

/** Full SHA-256 of bytes, hex, by the platform: Node and browsers have it, but no page on plain http does. */
export async function digestBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return hashBytes(bytes);
  return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}
