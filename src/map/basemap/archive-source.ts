import { EtagMismatch, bytesToHeader } from 'pmtiles';
import type { RangeResponse, Source } from 'pmtiles';

import { BasemapError } from './basemap-error.ts';

const HEADER_BYTES = 127;
const MAGIC = 'PMTiles';

/**
 * Reads a PMTiles file over HTTP by byte ranges. Some static hosts and every precache answer a range request with the
 * whole file: then that one answer is kept and everything is cut from it. A file that ends before the end it
 * declares is refused at once, because half a map looks like a map.
 */
export class ArchiveSource implements Source {
  readonly #url: string;
  #whole: Promise<ArrayBuffer> | null = null;
  #checked = false;

  constructor(url: string) {
    this.#url = url;
  }

  getKey(): string {
    return this.#url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    if (this.#whole) return { data: cut(await this.#whole, offset, length) };
    const last = offset + length - 1;
    const response = await this.#fetch({ headers: { range: `bytes=${offset}-${last}` }, signal: signal ?? null });
    if (response.status === 206) return this.#part(response, offset, length, etag);
    if (response.ok) {
      this.#whole = this.#readWhole(response);
      return { data: cut(await this.#whole, offset, length) };
    }
    throw new BasemapError(response.status === 416 ? 'cut-off' : 'missing', this.#url);
  }

  async #part(response: Response, offset: number, length: number, etag?: string): Promise<RangeResponse> {
    const data = await response.arrayBuffer();
    const size = totalSize(response.headers.get('content-range'));
    const expected = size === null ? length : Math.min(length, size - offset);
    if (data.byteLength < expected && offset > 0) throw new BasemapError('cut-off', this.#url);
    const newEtag = strongEtag(response.headers.get('etag'));
    // The library reloads header and directories when a new build replaced the file under an open page.
    if (etag !== undefined && newEtag !== undefined && etag !== newEtag) {
      this.#checked = false;
      throw new EtagMismatch();
    }
    if (offset === 0) this.#check(data, size);
    return newEtag === undefined ? { data } : { data, etag: newEtag };
  }

  async #readWhole(response: Response): Promise<ArrayBuffer> {
    try {
      const data = await response.arrayBuffer();
      this.#check(data, data.byteLength);
      return data;
    } catch (cause) {
      this.#whole = null;
      throw cause instanceof BasemapError ? cause : new BasemapError('cut-off', this.#url, { cause });
    }
  }

  #check(start: ArrayBuffer, size: number | null): void {
    if (this.#checked) return;
    const magic = new TextDecoder().decode(start.slice(0, MAGIC.length));
    // A host that answers unknown paths with its start page says 200 too.
    if (magic !== MAGIC) throw new BasemapError(magic.startsWith('<') ? 'missing' : 'damaged', this.#url);
    if (start.byteLength < HEADER_BYTES) throw new BasemapError('cut-off', this.#url);
    const header = bytesToHeader(start.slice(0, HEADER_BYTES));
    const end = header.tileDataOffset + (header.tileDataLength ?? 0);
    if (size !== null && size < end) throw new BasemapError('cut-off', this.#url);
    this.#checked = true;
  }

  async #fetch(init: RequestInit): Promise<Response> {
    try {
      return await fetch(this.#url, init);
    } catch (cause) {
      if (init.signal?.aborted) throw cause;
      throw new BasemapError('unreachable', this.#url, { cause });
    }
  }
}

function cut(whole: ArrayBuffer, offset: number, length: number): ArrayBuffer {
  return whole.slice(offset, offset + length);
}

function totalSize(contentRange: string | null): number | null {
  const digits = contentRange?.match(/\/(\d+)$/)?.[1];
  return digits === undefined ? null : Number(digits);
}

function strongEtag(etag: string | null): string | undefined {
  return etag === null || etag.startsWith('W/') ? undefined : etag;
}
