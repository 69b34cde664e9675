import type * as z from 'zod';

/** The same record with ids and days as plain text: what code that makes records writes before their forms are checked. */
export type Unbranded<T> = T extends z.$brand
  ? string
  : T extends readonly [infer A, infer B]
    ? readonly [A, B]
    : T extends readonly (infer U)[]
      ? Unbranded<U>[]
      : T extends object
        ? { [K in keyof T]: Unbranded<T[K]> }
        : T;

/** Names a record as one whose ids have their forms. Every imported dossier is checked against the schema afterwards. */
export function brandRecord<T>(record: Unbranded<T>): T {
  // the one place where text becomes an id: the brand exists for the compiler only
  return record as T;
}
