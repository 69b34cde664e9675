import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** The coder's desk: the text of a report, the form of a claim, and what the build says. */
export class DeskDriver {
  readonly page: Page;
  readonly region: Locator;
  readonly paste: Locator;
  readonly start: Locator;
  readonly text: Locator;
  readonly form: Locator;
  readonly reportForm: Locator;
  readonly claims: Locator;
  readonly drafts: Locator;
  readonly checks: Locator;
  readonly saving: Locator;
  readonly uncovered: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.locator('[data-panel="code"]');
    this.paste = this.region.getByLabel('Text of the report');
    this.start = this.region.getByRole('button', { name: 'Start coding' });
    this.text = this.region.locator('[data-report-text]');
    this.form = this.region.locator('[data-claim-form]');
    this.reportForm = this.region.locator('[data-report-form]');
    this.claims = this.region.locator('[data-claims] > li');
    this.drafts = this.form.getByRole('group', { name: 'Found in this sentence' });
    this.checks = this.region.locator('[data-checks]');
    this.saving = this.region.locator('[data-saving]');
    this.uncovered = this.region.locator('[data-uncovered]');
  }

  button(name: string | RegExp): Locator {
    return this.region.getByRole('button', { name });
  }

  /** The field of a record, by its path in it. */
  field(name: string, within: Locator = this.form): Locator {
    return within.locator(`[data-field="${name}"]`).first();
  }

  async fill(name: string, value: string, within: Locator = this.form): Promise<void> {
    await this.field(name, within).locator('input, textarea').first().fill(value);
  }

  async choose(name: string, value: string, within: Locator = this.form): Promise<void> {
    await this.field(name, within).locator('select').first().selectOption(value);
  }

  /** Types a name into a field that finds records, and takes what stands first with it. */
  async pick(name: string, typed: string, option: string | RegExp, within: Locator = this.form): Promise<void> {
    const field = this.field(name, within);
    // what is chosen already may have boxes of its own, for its role
    await field.locator('input').fill(typed);
    await field.getByRole('listbox').getByRole('option', { name: option }).click();
  }

  /** Takes the record of exactly this name, whether the dossier has it or it was made for the report. */
  async take(name: string, record: string, within: Locator = this.form): Promise<void> {
    await this.pick(
      name,
      record,
      new RegExp(`^${record.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}( \\(new\\))?$`),
      within,
    );
  }

  /** Makes a record of this name on the spot; gives its form. */
  async make(list: string, field: string, name: string): Promise<Locator> {
    await this.pick(field, name, /^New:/);
    return this.form.locator(`[data-record-form="${list}"]`).last();
  }

  /** Selects words of one line with the mouse's result: a selection of the document. */
  async select(words: string): Promise<void> {
    const lines = await this.text.locator('[data-line]').allTextContents();
    const line = lines.findIndex((text) => text.includes(words));
    if (line === -1) throw new Error(`no line has ${words}`);
    const start = lines[line]?.indexOf(words) ?? 0;
    await this.selectAt(line + 1, start, start + words.length);
  }

  /** Selects characters of a line, the end not included. */
  async selectAt(line: number, start: number, end: number): Promise<void> {
    await this.text.locator(`[data-line="${line}"]`).evaluate(
      (paragraph, place) => {
        const range = document.createRange();
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        let at = 0;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (place.start >= at && place.start < at + length) range.setStart(node, place.start - at);
          if (place.end > at && place.end <= at + length) range.setEnd(node, place.end - at);
          at += length;
        }
        document.getSelection()?.removeAllRanges();
        document.getSelection()?.addRange(range);
      },
      { start, end },
    );
  }

  /** What a button saves. */
  async saved(button: Locator): Promise<{ readonly name: string; readonly text: string }> {
    const waits = this.page.waitForEvent('download');
    await button.click();
    const download = await waits;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }
}
