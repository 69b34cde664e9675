declare module 'edtf' {
  /** Parses a text against the grammar of EDTF; throws if it does not fit or names a day that does not exist. */
  export function parse(text: string): { readonly type: string };
}
