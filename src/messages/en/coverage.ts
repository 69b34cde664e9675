/** Texts of the strip with the coverage of the reports and the lag from event to report. */
export const coverageMessages = {
  'coverage.name': 'Coverage and lag',
  'coverage.noGap': 'Never more than {days, number} days without a report',
  'coverage.gap':
    'No report from {first} to {last}{open, select, yes { (the known-on date)} other {}}: {days, number} days{sure, select, yes {} other {, by the likely dates of publication}}',
  'coverage.gaps': '{count, number} gaps in reporting. The longest: {gap}',
  'coverage.gapDays': '{days, number} days',
  'coverage.asTable': 'As a table',

  'coverage.publications': 'Published',
  'coverage.publicationsOf': '{count, plural, one {# report} other {# reports}} published, as a list',
  'coverage.reports': 'Reports in order of publication',
  'coverage.claims': '{count, plural, one {# claim} other {# claims}}',
  'coverage.claimsOf': '{count, plural, one {# claim} other {# claims}} of {report}, as a list',
  'coverage.ofAll': 'of {count, number}',
  'coverage.eventsOf': '{count, plural, one {# shown event} other {# shown events}} of {report}, as a list',
  'coverage.number': '{count, number}',
  'coverage.row':
    'Published {published}{later, select, yes {, after the known-on date} other {}}. Covers {period}.{asOf, select, none {} other { Figures as of {asOf}.}}',
  'coverage.bounds': '{date}, in any case from {from} to {until}',
  'coverage.nothing': 'nothing with a date',
  'coverage.period':
    '{first} to {last}{ends, select, before {, and earlier} after {, and later} both {, earlier and later} other {}}',
  'coverage.openPeriod': 'dates that are open on both sides',

  'coverage.key.published': 'published, dashed: certain bounds',
  'coverage.key.told': 'period covered, fading where open',
  'coverage.key.close': 'dates known to a month or better',
  'coverage.key.asOf': 'figures as of',
  'coverage.key.gap': 'no report',

  'coverage.lag.lead': 'First report after the event:',
  'coverage.lag.goingOn': '{count, number} while it still went on',
  'coverage.lag.before': '{count, number} before its last possible day',
  'coverage.lag.undated': '{count, number} without a date',
  'coverage.lag.until': '{count, number} within {last, number} days',
  'coverage.lag.within': '{count, number} after {from, number} to {last, number} days',
  'coverage.lag.from': '{count, number} after {from, number} days and more',
  'coverage.lag.sure': '({sure, number} for sure)',
  'coverage.lag.label': '{words}{which, select, sure {, however the dates are read} other {}}, as a list',
  'coverage.lag.median':
    'Median lag: {same, select, yes {{least, number} days} other {between {least, number} and {most, number} days}}',
  'coverage.lag.rule':
    'Counted from the last day an event can have ended on to the day its first report counts as known; every event known, whatever the filters. For sure: no reading of the dates of event and report gives another line.',

  'coverage.class.goingOn': 'Still going on',
  'coverage.class.before': 'Before its last possible day',
  'coverage.class.undated': 'Without a date',
  'coverage.class.until': 'Within {last, number} days',
  'coverage.class.within': 'After {from, number} to {last, number} days',
  'coverage.class.from': 'After {from, number} days and more',

  'coverage.table.lags': 'Lag from event to first report',
  'coverage.table.lag': 'First reported',
  'coverage.table.events': 'Events',
  'coverage.table.sure': 'For sure',
  'coverage.table.reports': 'Reports, and the period each covers',
  'coverage.table.report': 'Report',
  'coverage.table.published': 'Published',
  'coverage.table.covers': 'Covers',
  'coverage.table.asOf': 'Figures as of',
  'coverage.table.claims': 'Claims',
  'coverage.table.shown': 'Events shown',
  'coverage.table.gaps': 'Gaps in reporting',
  'coverage.table.gapRule':
    'A gap is longer than twice the median interval between publications, and than 28 days: here more than {days, number} days.',
  'coverage.table.more': 'Show {count, number} more of {left, number}',
} as const;
