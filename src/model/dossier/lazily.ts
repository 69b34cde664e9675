/** A function that works its result out when it is first asked for. */
export function lazily<T>(work: () => T): () => T {
  let result: { readonly value: T } | null = null;
  return () => (result ??= { value: work() }).value;
}
