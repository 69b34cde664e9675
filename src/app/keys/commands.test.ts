import { describe, expect, it } from 'vitest';
import { bundled } from '#model/testing/built-dossiers.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import { SIGNS } from './shortcut.ts';

// the table reads the document for controls and the theme: a page without either
Object.assign(globalThis, { document: { querySelector: () => null, documentElement: { dataset: {} } } });
const { COMMANDS } = await import('./commands.ts');

function available(view: Partial<typeof DEFAULT_VIEW>): readonly string[] {
  return COMMANDS.filter((each) => each.isAvailable({ ...DEFAULT_VIEW, ...view }, bundled)).map(({ id }) => id);
}

describe('the table of commands', () => {
  it('has each id, each shortcut and each name once, and a command for every key of the page', () => {
    for (const key of ['id', 'words'] as const) {
      const values = COMMANDS.map((each) => each[key]);
      expect(values).toEqual([...new Set(values)]);
    }
    const shortcuts = COMMANDS.flatMap(({ shortcut }) => shortcut ?? []);
    expect([...shortcuts].sort()).toEqual([...SIGNS, 'Escape', 'Mod+K'].sort());
  });

  it('offers only what would do something', () => {
    const atRest = available({});
    expect(atRest).toContain('known-previous');
    expect(atRest).toContain('event-next');
    for (const id of ['known-next', 'known-latest', 'clear-selection', 'clear-search', 'clear-filters', 'all-time'])
      expect(atRest).not.toContain(id);
    const [event] = bundled.dossier.events;
    expect(available({ selection: event?.id ?? null })).toContain('clear-selection');
    expect(available({ panelWidth: 'wide' })).toContain('panel-usual');
  });
});
