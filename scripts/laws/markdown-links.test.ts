// Links between the papers of the project lead to files and headings that exist, and so do the files that they name.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, it } from 'vitest';

const SKIPPED = /^(?:node_modules|dist|\.[a-z]+|test-results)(?:\/|$)/;

function papers(folder = '.'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (SKIPPED.test(path) || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return papers(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

function withoutCode(text: string): string {
  return text.replaceAll(/^```[^]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
}

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

function headings(file: string): string[] {
  const text = readFileSync(file, 'utf8').replaceAll(/^```[^]*?^```/gm, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
}

function deadLinks(file: string): string[] {
  const links = withoutCode(readFileSync(file, 'utf8')).matchAll(/\]\(([^()\s]+)\)/g);
  return [...links].flatMap(([, address = '']) => {
    if (/^[a-z]+:/.test(address)) return [];
    const [path = '', anchor] = address.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    if (!existsSync(target)) return [address];
    return anchor === undefined || headings(target).includes(anchor) ? [] : [address];
  });
}

// lists what others ask for, in their own words
it.each(papers().filter((file) => file !== 'THIRD-PARTY-NOTICES.md'))('links of %s lead somewhere', (file) => {
  expect(deadLinks(file)).toEqual([]);
});

/** Files that a paper names in code: from the root, from `src`, or beside the paper. */
function missingFiles(file: string): string[] {
  const named = readFileSync(file, 'utf8').matchAll(/`((?:[\w-]+\/)+[\w.-]+\.(?:css|mjs|md|tsx?|yaml))`/g);
  return [...named].flatMap(([, path = '']) => {
    const roots = ['.', 'src', dirname(file)];
    return roots.some((root) => existsSync(join(root, path))) ? [] : [path];
  });
}

it.each(papers().filter((file) => file.startsWith('docs/') || file.endsWith('README.md')))(
  'files that %s names are there',
  (file) => {
    expect(missingFiles(file)).toEqual([]);
  },
);

it('the front page is short', () => {
  expect(readFileSync('README.md').length).toBeLessThanOrEqual(7000);
});
