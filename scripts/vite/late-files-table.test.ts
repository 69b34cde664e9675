import { expect, it } from 'vitest';
import { lateFilesTable } from './late-files-table.ts';
import type { BuiltChunk } from './late-files-table.ts';

function chunk(fileName: string, more: Partial<BuiltChunk> = {}): BuiltChunk {
  return { fileName, lateSources: [], isEntry: false, imports: [], styles: [], ...more };
}

it('names what each late part needs, shared files and styles among it, and nothing of the first load', () => {
  const built = [
    chunk('first.js', { isEntry: true, imports: ['react.js'], styles: ['first.css'] }),
    chunk('react.js'),
    chunk('map.js', {
      lateSources: ['/src/map/map-pane.tsx'],
      imports: ['first.js', 'shared.js'],
      styles: ['map.css'],
    }),
    chunk('list.js', { lateSources: ['/src/panels/list-panel.tsx'], imports: ['shared.js'] }),
    chunk('shared.js', { imports: ['react.js', 'deep.js'], styles: ['shared.css'] }),
    chunk('deep.js', { imports: ['shared.js'] }),
  ];
  const { files, parts } = lateFilesTable(built);
  const named = Object.entries(parts).map(([part, places]) => [part, places.map((at) => files[at])]);
  expect(Object.fromEntries(named)).toEqual({
    'map-pane': ['map.js', 'map.css', 'shared.js', 'shared.css', 'deep.js'],
    'list-panel': ['list.js', 'shared.js', 'shared.css', 'deep.js'],
  });
});

it('refuses two parts of one name, since parts are asked for by it', () => {
  const built = ['a.js', 'b.js'].map((file) => chunk(file, { lateSources: [`/src/${file.slice(0, 1)}/pane.tsx`] }));
  expect(() => lateFilesTable(built)).toThrow('are called pane');
});
