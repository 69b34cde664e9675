import { ArrowLeft } from 'lucide-react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { appVersion } from '#model/text/app-version.ts';
import { listOf } from '#model/lists/list-query.ts';
import { claimsInSight } from '#model/lists/source-claims.ts';
import { openList, openPanel, openReports } from '#model/view/view-actions.ts';
import { isoWords } from '#model/text/date-words.ts';
import { ErrorLink } from '#parts/error-link.tsx';
import { useOpenedTitle } from '#parts/follow-focus.ts';
import { CREDIBILITY_MESSAGES, RELIABILITY_MESSAGES } from '#parts/grade-messages.ts';
import { Mark } from '#ui/mark/mark.tsx';
import { Button } from '#ui/button.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import { Section } from '#ui/section.tsx';
import { eventsInSight } from '#core/states/states-on.ts';
import { MARK_STATUSES } from '#core/states/mark-status.ts';
import type { MarkStatus } from '#core/states/mark-status.ts';
import { aboutText } from '#messages/about-texts.ts';
import { eventText } from '#messages/event-texts.ts';
import { DeviceSettings } from './device-settings.tsx';
import './about.css';

const STATUS_MEANINGS = {
  'own-word': 'panel.about.status.ownWord',
  corroborated: 'panel.about.status.corroborated',
  claimed: 'panel.about.status.claimed',
  reported: 'panel.about.status.reported',
  suspected: 'panel.about.status.suspected',
  possible: 'panel.about.status.possible',
  disputed: 'panel.about.status.disputed',
  denied: 'panel.about.status.denied',
} as const satisfies Readonly<Record<MarkStatus, string>>;

function StatusMeanings() {
  return (
    <ul className="pn-about-marks">
      {MARK_STATUSES.map((status) => (
        <li key={status}>
          <Mark colour="casualties" icon="deployment" fill={status} size={22} />
          <span>{aboutText(STATUS_MEANINGS[status])}</span>
        </li>
      ))}
    </ul>
  );
}

function Grades() {
  return (
    <div className="pn-about-grades">
      <dl>
        {(['A', 'B', 'C', 'D', 'E', 'F'] as const).map((grade) => (
          <div key={grade}>
            <dt>{grade}</dt>
            <dd>{eventText(RELIABILITY_MESSAGES[grade])}</dd>
          </div>
        ))}
      </dl>
      <dl>
        {Object.entries(CREDIBILITY_MESSAGES).map(([grade, message]) => (
          <div key={grade}>
            <dt>{grade}</dt>
            <dd>{eventText(message)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** How much there is, each number with what it counts. */
function Counts() {
  const open = useDossier();
  const { states, byBlock } = open;
  const { reports, claims, origins } = open.manifest.counts;
  const events = eventsInSight(states).length;
  return (
    <p className="pn-quiet">
      <NumberLink onClick={openReports}>{aboutText('panel.about.reports', { count: reports })}</NumberLink>,{' '}
      <NumberLink onClick={() => openList(listOf('all-claims'))}>
        {aboutText('panel.about.claims', { count: byBlock === null ? claimsInSight(open).length : claims })}
      </NumberLink>
      ,{' '}
      <NumberLink onClick={() => openPanel('sources')}>
        {aboutText('panel.about.origins', { count: origins })}
      </NumberLink>
      ,{' '}
      <NumberLink onClick={() => openList(listOf('all-events'))}>
        {aboutText('panel.about.events', { count: events })}
      </NumberLink>
    </p>
  );
}

/** About this evidence: how it was made, what its signs mean, what it cannot tell, and whose it is. */
export function AboutPanel() {
  const title = useOpenedTitle();
  const { dossier, manifest } = useDossier();
  const { reports } = manifest.counts;
  return (
    <article className="pn-body pn-about" aria-labelledby="about-title">
      <div className="pn-kicker">
        <Button icon={ArrowLeft} className="pn-back" onClick={() => openPanel('overview')}>
          {aboutText('panel.about.back')}
        </Button>
      </div>
      <h2 ref={title} tabIndex={-1} className="pn-title" id="about-title">
        {aboutText('panel.about.title')}
      </h2>
      <p dir="auto">{dossier.summary}</p>
      <Counts />

      <Section title={aboutText('panel.about.device.settings')}>
        <DeviceSettings />
      </Section>
      <Section title={aboutText('panel.about.coding.title')}>
        <p>{aboutText('panel.about.coding.text')}</p>
        <p>{aboutText('panel.about.coding.inferred')}</p>
        <p>{aboutText('panel.about.coding.locator')}</p>
      </Section>
      <Section title={aboutText('panel.about.status.title')}>
        <p>{aboutText('panel.about.status.text')}</p>
        <StatusMeanings />
      </Section>
      <Section title={aboutText('panel.about.origins.title')}>
        <p>{aboutText('panel.about.origins.text')}</p>
        <p>{aboutText('panel.about.origins.count')}</p>
        {dossier.sharing.map(({ id, reason }) => (
          <p key={id} className="pn-quiet">
            {reason}
          </p>
        ))}
      </Section>
      <Section title={aboutText('panel.about.grades.title')}>
        <p>{aboutText('panel.about.grades.text')}</p>
        <Grades />
      </Section>
      <Section title={aboutText('panel.about.figures.title')}>
        <p>{aboutText('panel.about.figures.text')}</p>
      </Section>
      <Section title={aboutText('panel.about.drawing.title')}>
        <p>{aboutText('panel.about.drawing.days')}</p>
        <p>{aboutText('panel.about.drawing.dates')}</p>
        <p>{aboutText('panel.about.drawing.seasons')}</p>
        <p>{aboutText('panel.about.drawing.places')}</p>
      </Section>
      <Section title={aboutText('panel.about.borders.title')}>
        <p dir="auto">{dossier.borders}</p>
      </Section>
      <Section title={aboutText('panel.about.limits.title')}>
        <p>{aboutText('panel.about.limits.reports', { reports })}</p>
        <p>{aboutText('panel.about.limits.people')}</p>
        <p>{aboutText('panel.about.limits.truth')}</p>
      </Section>
      <Section title={aboutText('panel.about.licence.title')}>
        <p>{aboutText('panel.about.licence.text', { licence: dossier.licence })}</p>
        {dossier.credits.map((credit) => (
          <p key={credit}>{credit}</p>
        ))}
        <p>{aboutText('panel.about.licence.notices')}</p>
        <ul className="pn-about-list">
          <li>{aboutText('panel.about.licence.map')}</li>
          <li>{aboutText('panel.about.licence.fonts')}</li>
          <li>
            <a href="./third-party-notices.txt">{aboutText('panel.about.licence.noticesFile')}</a>
          </li>
        </ul>
      </Section>
      <Section title={aboutText('panel.about.cite.title')}>
        <p>{aboutText('panel.about.cite.text')}</p>
        <p className="pn-about-cite">
          {aboutText('panel.about.cite.form', { title: dossier.title, version: dossier.version, hash: manifest.hash })}
        </p>
      </Section>
      <Section title={aboutText('panel.about.versions.title')}>
        <dl className="pn-facts">
          <dt>{aboutText('panel.about.versions.app')}</dt>
          <dd>{appVersion()}</dd>
          <dt>{aboutText('panel.about.versions.dossier')}</dt>
          <dd>
            {dossier.version} <span className="pn-note pn-hash">{manifest.hash}</span>
            {manifest.released !== undefined && (
              <span className="pn-note">
                {' '}
                {manifest.released === null
                  ? aboutText('panel.about.versions.unreleased')
                  : aboutText('panel.about.versions.released', { day: isoWords(manifest.released, 'long') })}
              </span>
            )}
          </dd>
        </dl>
        {manifest.released !== undefined && (
          <p>
            <a className="ui-link" href="corrections.html">
              {aboutText('panel.about.versions.corrections')}
            </a>
          </p>
        )}
      </Section>
      <Section title={aboutText('panel.about.device.title')}>
        <p>{aboutText('panel.about.device.text')}</p>
        <p>{aboutText('panel.about.device.browsers')}</p>
      </Section>
      <Section title={aboutText('panel.about.errors.title')}>
        <p>
          {aboutText('panel.about.errors.text')} <ErrorLink withWords />
        </p>
      </Section>
    </article>
  );
}
