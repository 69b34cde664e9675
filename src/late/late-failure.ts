/**
 * Why a late file did not come: `unreachable` = no answer, or one that broke off or stood still; `refused` = the server said no; `gone` =
 * it no longer has the file; `unusable` = everything came and could not be run.
 */
export type LateFailureKind = 'unreachable' | 'refused' | 'gone' | 'unusable';

/** What a failure can be asked about the load that it belongs to. */
export interface Retriable {
  /** The next one who asks fetches again. */
  readonly forget: () => void;
  /** Calls whenever the load changes, and says whether something is on the way now; the result ends that. */
  readonly subscribe: (listener: (isOnTheWay: boolean) => void) => () => void;
  /** Whether another attempt has succeeded meanwhile. */
  readonly isHere: () => boolean;
}

/** A fault of one file, before it is known for which load. */
export class LateFileError extends Error {
  readonly kind: LateFailureKind;
  /** What the server said, if anything. */
  readonly status: number | null;

  constructor(kind: LateFailureKind, file: string, status: number | null = null, options?: ErrorOptions) {
    super(status === null ? `${kind}: ${file}` : `${kind}: ${file} (${status})`, options);
    this.name = 'LateFileError';
    this.kind = kind;
    this.status = status;
  }
}

/** A part of the page that did not come, and the way to ask for it again. */
export class LateFailure extends Error {
  readonly kind: LateFailureKind;
  readonly status: number | null;
  readonly load: Retriable;

  constructor(part: string, cause: unknown, load: Retriable) {
    super(`${part}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'LateFailure';
    this.kind = cause instanceof LateFileError ? cause.kind : kindOfImport(cause);
    this.status = cause instanceof LateFileError ? cause.status : null;
    this.load = load;
  }
}

/** Browsers have no name for a script that could not be fetched, only these words. */
function kindOfImport(cause: unknown): LateFailureKind {
  const words = cause instanceof Error ? cause.message : '';
  return /dynamically imported module|importing a module script|preload CSS/i.test(words) ? 'unreachable' : 'unusable';
}
