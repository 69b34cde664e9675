const DEFAULT_PORT = 4173;

/** The port that `PORT` asks for; null if it makes no sense. */
export function parsePort(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '') return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return port >= 1 && port <= 65_535 ? port : null;
}
