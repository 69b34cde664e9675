// The pieces that checks of a shape are made of. They stop at the first fault, and cost nothing but the walk.
/** Something wrong inside a value: where, and what stands there. */
export interface Found {
  readonly path: string;
  readonly value: unknown;
}

/** What is wrong with a value; null = nothing. */
export type Check = (value: unknown) => Found | null;

/** A value that passes a test. */
export function when(isRight: (value: unknown) => boolean): Check {
  return (value) => (isRight(value) ? null : { path: '', value });
}

/** Text of a form. */
export function matches(pattern: RegExp): Check {
  return (value) => (typeof value === 'string' && pattern.test(value) ? null : { path: '', value });
}

/** A number between two, both included. */
export function within(from: number, to: number): Check {
  return when((value) => typeof value === 'number' && value >= from && value <= to);
}

/** One of several words, given with spaces between them. */
export function words(all: string): Check {
  const known = new Set<unknown>(all.split(' '));
  return (value) => (known.has(value) ? null : { path: '', value });
}

/** The same, or null. */
export function orNull(check: Check): Check {
  return (value) => (value === null ? null : check(value));
}

/** The same, or no such field. */
export function orAbsent(check: Check): Check {
  return (value) => (value === undefined ? null : check(value));
}

/** A list of which each passes. */
export function list(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return { path: '', value };
    for (let at = 0; at < value.length; at += 1) {
      const found = check(value[at]);
      if (found !== null) return { ...found, path: `[${at}]${found.path}` };
    }
    return null;
  };
}

/** Whether a value has fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object whose named fields pass; others are let be. */
export function record<T>(fields: { readonly [K in keyof Required<T>]: Check }): Check {
  const names = Object.keys(fields);
  const checks = Object.values<Check>(fields);
  return (value) => {
    if (!isObject(value)) return { path: '', value };
    for (let at = 0; at < names.length; at += 1) {
      const name = names[at] ?? '';
      const found = checks[at]?.(value[name]) ?? null;
      if (found !== null) return { ...found, path: `.${name}${found.path}` };
    }
    return null;
  };
}

/** Any text. */
export function text(value: unknown): Found | null {
  return typeof value === 'string' ? null : { path: '', value };
}

/** A whole number, not below zero. */
export const count = when((value) => Number.isSafeInteger(value) && Number(value) >= 0);
export const day = matches(/^\d{4}-\d\d-\d\d$/);
