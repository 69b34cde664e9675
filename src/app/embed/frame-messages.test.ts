import { describe, expect, it } from 'vitest';
import { allowedOrigins, askedQuery } from './frame-messages.ts';

describe('origins that are answered', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['*', []],
    ['https://a.example, https://b.example:8443/page', ['https://a.example', 'https://b.example:8443']],
    ['a.example', []],
    ['null, data:text/html,x', []],
  ])('%j: %j', (setting, origins) => {
    expect(allowedOrigins(setting)).toEqual(origins);
  });
});

describe('what a message asks', () => {
  it.each([
    [{ dossier: 'setView', view: '?sel=ev-k3m7' }, '?sel=ev-k3m7'],
    [{ dossier: 'setView' }, null],
    [{ dossier: 'setView', view: 7 }, null],
    [{ dossier: 'other', view: '' }, null],
    ['setView', null],
    [null, null],
  ])('%j: %j', (data, query) => {
    expect(askedQuery(data)).toBe(query);
  });
});
