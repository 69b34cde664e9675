// In a chunk of its own: browsers have a digest themselves, but not on plain http.
import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256 of the bytes. */
export function digestBytes(bytes: Uint8Array): Uint8Array {
  return sha256(bytes);
}
