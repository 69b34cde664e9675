import type { Plugin, Rolldown } from 'vite';
import { lateFilesTable, partOfSource } from './late-files-table.ts';
import type { BuiltChunk } from './late-files-table.ts';

function builtChunk(chunk: Rolldown.OutputChunk, late: ReadonlySet<string>): BuiltChunk {
  const { fileName, moduleIds, isEntry, imports, viteMetadata } = chunk;
  const lateSources = moduleIds.filter((id) => late.has(id));
  return { fileName, lateSources, isEntry, imports, styles: [...(viteMetadata?.importedCss ?? [])] };
}

/**
 * Writes into the page which files each late part of it needs, so that they can be fetched before they are imported. In the page and not in a
 * script, since the names of scripts say what is in them.
 */
export function lateFilesPlugin(): Plugin {
  let late: ReadonlySet<string> = new Set();
  return {
    name: 'late-files',
    apply: 'build',
    buildEnd() {
      const ids = [...this.getModuleIds()];
      late = new Set(ids.flatMap((id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? []));
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const table = lateFilesTable(chunks.map((chunk) => builtChunk(chunk, late)));
        const missing = [...late].filter((id) => !Object.hasOwn(table.parts, partOfSource(id)));
        if (missing.length > 0) throw new Error(`No chunk holds what is imported later: ${missing.join(', ')}.`);
        return [{ tag: 'meta', attrs: { name: 'late-files', content: JSON.stringify(table) }, injectTo: 'head' }];
      },
    },
  };
}
