/**
 * Why the bundled basemap cannot be drawn: `missing` = the host has no such file, `cut-off` = the file is shorter than it
 * says, `damaged` = it is something else, `unreachable` = no answer at all.
 */
export type BasemapFault = 'missing' | 'cut-off' | 'damaged' | 'unreachable';

export class BasemapError extends Error {
  readonly fault: BasemapFault;
  readonly url: string;

  constructor(fault: BasemapFault, url: string, options?: ErrorOptions) {
    super(`Basemap ${fault}: ${url}`, options);
    this.name = 'BasemapError';
    this.fault = fault;
    this.url = url;
  }
}
