import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isStoryText } from './story-files.ts';

const yamlIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));

describe('a story among YAML files', () => {
  it('is told from every other source of a dossier', () => {
    const all = yamlIn('data').filter((file) => !file.includes('pipeline'));
    const stories = all.filter((file) => isStoryText(readFileSync(file, 'utf8')));
    expect(stories).toEqual(yamlIn('data/stories'));
    expect(stories.length).toBeGreaterThan(0);
  });
});
