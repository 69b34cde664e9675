import { expect, it } from 'vitest';
import { firstLoadFiles } from './first-load.ts';

it('follows what is imported at once and not what is loaded when asked for', () => {
  const files: Record<string, string> = {
    'assets/index-1.js': 'import{a as b}from"./react-2.js";import"./side-3.js";const m=()=>import("./map-4.js");b(m);',
    'assets/react-2.js': 'export{x}from\'./base-5.js\';export*from"../shared/core-6.js";',
    'assets/side-3.js': 'const text="import x from nothing";',
    'assets/base-5.js': 'export const x=1;',
    'shared/core-6.js': 'import * as y from "./deep-7.js";',
    'shared/deep-7.js': '',
    'assets/hint-8.js': '',
  };
  const page = `<link rel="stylesheet" crossorigin href="./assets/index-1.css"><link rel="icon" href="./favicon.png">
    <script type="module" crossorigin src="./assets/index-1.js"></script><link rel="modulepreload" crossorigin href="./assets/hint-8.js">`;
  expect(firstLoadFiles(page, (file) => files[file] ?? '')).toEqual({
    scripts: [
      'assets/index-1.js',
      'assets/hint-8.js',
      'assets/react-2.js',
      'assets/side-3.js',
      'assets/base-5.js',
      'shared/core-6.js',
      'shared/deep-7.js',
    ],
    styles: ['assets/index-1.css'],
  });
});
