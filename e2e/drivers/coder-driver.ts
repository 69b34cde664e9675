import type { Locator } from '@playwright/test';
import type { Claim, Dossier, DossierEvent, Origin, Report } from '#core/dossier/types.ts';
import type { Recoding } from '../support/recoding.ts';
import type { DeskDriver } from './desk-driver.ts';

type Filled = Readonly<Record<string, string | null>>;

function named(records: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return records.find((each) => each.id === id)?.name ?? id;
}

/** Somebody who writes down at the desk what a dossier has of a report, field by field. */
export class CoderDriver {
  readonly #desk: DeskDriver;
  readonly #codebook: Pick<Dossier, 'actors' | 'places' | 'measures'>;
  readonly #task: Recoding;
  /** Ids of the events and statements that were made at the desk, in their order. */
  readonly #made: string[] = [];

  constructor(desk: DeskDriver, codebook: Pick<Dossier, 'actors' | 'places' | 'measures'>, task: Recoding) {
    this.#desk = desk;
    this.#codebook = codebook;
    this.#task = task;
  }

  async #fillAll(fields: Filled, within?: Locator): Promise<void> {
    for (const [name, value] of Object.entries(fields)) if (value !== null) await this.#desk.fill(name, value, within);
  }

  async #chooseAll(fields: Filled, within?: Locator): Promise<void> {
    for (const [name, value] of Object.entries(fields))
      if (value !== null) await this.#desk.choose(name, value, within);
  }

  async #takeAll(name: string, records: readonly string[], within?: Locator): Promise<void> {
    for (const record of records) await this.#desk.take(name, record, within);
  }

  /** The bibliography, in the form that a new report opens with. */
  async bibliography(report: Report): Promise<void> {
    const { title, publisher, publishedNote, notBefore, notAfter, reliabilityWhy, language, url, archivedUrl } = report;
    const published = report.published.text;
    const [credits, authors] = [report.credits.join(', '), report.authors.join(', ')];
    const form = this.#desk.reportForm;
    await this.#fillAll(
      { title, publisher, published, publishedNote, notBefore, notAfter, reliabilityWhy, language, url, archivedUrl },
      form,
    );
    await this.#fillAll({ credits, authors }, form);
    const { publishedBasis, kind, reliability } = report;
    await this.#chooseAll({ publishedBasis, kind, reliability }, form);
  }

  /** A claim on its characters, with what it names made on the spot where it is not there yet. */
  async claim(claim: Claim): Promise<void> {
    const desk = this.#desk;
    const { at, text, kind, whenBasis, placeBasis, credibility, credibilityWhy, caveat } = claim;
    if (at === null) throw new Error(`${claim.id} rests on no words`);
    await desk.selectAt(at.paragraph, at.start, at.end);
    await desk.button('New claim').click();
    await this.#fillAll({ text, credibilityWhy, caveat, when: claim.when?.text ?? null });
    await this.#chooseAll({ kind, whenBasis, credibility: String(credibility) });
    if (claim.hedged) await desk.field('hedged').getByRole('checkbox').check();
    const { actors, places } = this.#codebook;
    await this.#takeAll(
      'saidBy',
      claim.saidBy.map((id) => named(actors, id)),
    );
    await this.#takeAll(
      'via',
      claim.via.map((id) => named(actors, id)),
    );
    if (claim.placeId !== null) {
      await desk.take('placeId', named(places, claim.placeId));
      await this.#chooseAll({ placeBasis });
    }
    for (const id of claim.originIds) await this.#origin(this.#task.origins.find((each) => each.id === id));
    for (const link of claim.events) await this.#link(link);
    await this.#figure(claim);
  }

  async #link({ eventId, relation }: Claim['events'][number]): Promise<void> {
    const event = this.#task.events.find(({ id }) => id === eventId);
    if (event === undefined) throw new Error(`no event ${eventId}`);
    await this.#event(event);
    await this.#desk.field('events').getByLabel(`What it does to “${event.title}”`).selectOption(relation);
  }

  async #origin(origin: Origin | undefined): Promise<void> {
    if (origin === undefined) throw new Error('an origin of the claim is missing');
    const desk = this.#desk;
    if (this.#made.includes(origin.id)) return desk.take('originIds', origin.title);
    this.#made.push(origin.id);
    const form = await desk.make('origins', 'originIds', origin.title);
    const { actors, places } = this.#codebook;
    const { issuedBasis, reliability, medium, url } = origin;
    await this.#fillAll({ issued: origin.issued?.text ?? null, medium, url }, form);
    await this.#chooseAll({ issuedBasis, reliability }, form);
    await this.#takeAll(
      'issuers',
      origin.issuers.map((id) => named(actors, id)),
      form,
    );
    if (origin.placeId !== null) await desk.take('placeId', named(places, origin.placeId), form);
    if (origin.inferred) await desk.field('inferred', form).getByRole('checkbox').check();
  }

  async #event(event: DossierEvent): Promise<void> {
    const desk = this.#desk;
    if (this.#made.includes(event.id)) return desk.take('events', event.title);
    this.#made.push(event.id);
    const form = await desk.make('events', 'events', event.title);
    await this.#chooseAll({ type: event.type }, form);
    await this.#fillAll({ when: event.when[0]?.span.text ?? null }, form);
    const { actors, places } = this.#codebook;
    const roles = [
      ...event.places.map(({ placeId, role }) => ['places', named(places, placeId), role] as const),
      ...event.actors.map(({ actorId, role }) => ['actors', named(actors, actorId), role] as const),
    ];
    for (const [field, name, role] of roles) {
      await desk.take(field, name, form);
      await desk.field(field, form).getByLabel(`Role of ${name}`).selectOption(role);
    }
  }

  async #figure({ measure, asOf, asOfBasis }: Claim): Promise<void> {
    if (measure === null) return;
    const desk = this.#desk;
    const { qualifier, low, high } = measure;
    await desk.button('Add a figure').click();
    const label = this.#codebook.measures.find(({ id }) => id === measure.measureId)?.label ?? measure.measureId;
    await desk.take('measure.measureId', label);
    const event = this.#task.events.find(({ id }) => id === measure.eventId);
    if (event !== undefined) await desk.take('measure.eventId', event.title);
    await this.#chooseAll({ 'measure.qualifier': qualifier });
    if (low !== null) await desk.fill('measure.low', String(low));
    if (high !== null && high !== low) await desk.fill('measure.high', String(high));
    await this.#fillAll({ asOf: asOf?.text ?? null });
    await this.#chooseAll({ asOfBasis });
  }

  /** What can only be written once every claim and every event is there. */
  async relations(): Promise<void> {
    const { claims, events, origins } = this.#task;
    const textOf = (id: string | undefined): string => claims.find((each) => each.id === id)?.text ?? '';
    for (const [at, { repeats, measure }] of claims.entries()) {
      const compared = measure?.comparedWith ?? null;
      if (repeats === null && compared === null) continue;
      await this.#desk.button('All claims').click();
      await this.#desk.claims.nth(at).click();
      if (repeats !== null) await this.#desk.take('repeats', textOf(repeats));
      if (compared === null) continue;
      await this.#desk.take('measure.comparedWith', textOf(compared.claimId));
      await this.#chooseAll({ 'measure.comparedWith.than': compared.than });
    }
    await this.#desk.button('All claims').click();
    const folded = this.#desk.region.locator('[data-folded="events"]');
    const made = this.#made.flatMap((id) => events.find((each) => each.id === id) ?? []);
    for (const [at, event] of made.entries()) {
      const form = folded.nth(at);
      await form.locator('summary').click();
      const parent = events.find(({ id }) => id === event.parentId);
      if (parent !== undefined) await this.#desk.take('parentId', parent.title, form);
      const origin = origins.find(({ id }) => id === event.originId);
      if (origin !== undefined) await this.#desk.take('originId', origin.title, form);
      if (event.when.length === 0 && event.places.length === 0) continue;
      await form.getByText('What date and places rest on').click();
      for (const { from } of event.when) await this.#rests('when.0.from', from.map(textOf), form);
      for (const [n, { from }] of event.places.entries()) await this.#rests(`places.${n}.from`, from.map(textOf), form);
    }
  }

  /** Has a date or a place rest on these claims and no others. */
  async #rests(name: string, texts: readonly string[], form: Locator): Promise<void> {
    const field = this.#desk.field(name, form);
    // what is folded up is made when it is opened
    await field.locator('input').waitFor();
    const there = await field.locator('li > span:first-child').allTextContents();
    for (const text of there)
      if (!texts.includes(text)) await field.getByRole('button', { name: `Remove ${text}`, exact: true }).click();
    await this.#takeAll(
      name,
      texts.filter((text) => !there.includes(text)),
      form,
    );
  }
}
