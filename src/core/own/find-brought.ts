// What somebody brought: the sources of a dossier, a built dossier, or tables. Told by names alone, before anything is read.

/** Where the YAML of a dossier, or its built form, or tables stand among the files that were brought. */
export type Brought =
  /** The folder that holds `dossier.yaml`, with a slash at its end; '' = the files themselves. */
  | { readonly kind: 'sources'; readonly root: string; readonly paths: readonly string[] }
  | { readonly kind: 'built'; readonly path: string }
  | { readonly kind: 'tables'; readonly paths: readonly string[] }
  | { readonly kind: 'nothing'; readonly reason: 'empty' | 'unknown' | 'several' };

const HEADING = 'dossier.yaml';
const BUILT = /(?:^|\/)dossier(?:\.[0-9a-f]{16})?\.json$/;
const TABLE = /\.(?:csv|tsv|txt|json|geojson|umap)$/i;

/** Whether a system put the file there, and no person. */
function isLitter(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'Thumbs.db');
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/**
 * Finds what the files are, by their paths (forward slashes). Sources of a dossier count before its built form, and that before tables. Files
 * that systems leave in folders are passed over. `several` = there is more than one dossier, and nobody has said which.
 */
export function findBrought(all: readonly string[]): Brought {
  const paths = all.filter((path) => !isLitter(path));
  if (paths.length === 0) return { kind: 'nothing', reason: 'empty' };
  const roots = paths.filter((path) => path === HEADING || path.endsWith(`/${HEADING}`)).map(folderOf);
  const [root] = roots;
  if (roots.length > 1) return { kind: 'nothing', reason: 'several' };
  if (root !== undefined) {
    return { kind: 'sources', root, paths: paths.filter((path) => path.startsWith(root)) };
  }
  const built = paths.filter((path) => BUILT.test(path));
  const [first] = built;
  if (built.length > 1) return { kind: 'nothing', reason: 'several' };
  if (first !== undefined) return { kind: 'built', path: first };
  const tables = paths.filter((path) => TABLE.test(path));
  return tables.length > 0 ? { kind: 'tables', paths: tables } : { kind: 'nothing', reason: 'unknown' };
}
