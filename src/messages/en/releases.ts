/** Texts of versions: the bar of a link that was made with another one, and what has changed between two. */
export const releaseMessages = {
  'release.bar.name': 'Version of this link',
  'release.bar.looking': 'This link was made with another version of the dossier. Comparing the two…',
  'release.bar.made': 'This link was made with version {older} of {day}; the newest is {newer}.',
  'release.bar.choice': 'Show this link',
  'release.bar.then': 'As then',
  'release.bar.now': 'As now',
  'release.bar.details': 'What has changed',
  'release.bar.close': 'Go on with the newest version, without this line',
  'release.record': '{record, select, claim {claim} report {report} other {event}}',
  'release.selected.same': 'The {record} this link selects is the same in both.',
  'release.selected.changed': 'The {record} this link selects has changed. {details}.',
  'release.selected.added': 'The {record} that is selected is new since then.',
  'release.selected.withdrawn': 'The {record} this link selects, “{title}”, has been withdrawn.',
  'release.selected.merged': 'The {record} this link selects, “{title}”, has been merged into “{into}”.',
  'release.selected.unknown': 'Neither version has the {record} this link selects.',
  'release.shown.same':
    '{count, plural, =0 {This link shows no event in either version.} one {The event this link shows is the same in both.} other {The # events this link shows are the same in both.}}',
  'release.shown.changed': 'Of {count, plural, one {the event} other {the # events}} this link shows: {details}.',
  'release.bar.whole': 'In the whole dossier: {details}.',
  'release.bar.same': 'The two versions say the same.',
  'release.bar.unknown': 'The version this link was made with is not kept here ({pin}).',
  'release.bar.unknownText':
    'What has changed since cannot be said; you see version {newer}. Ask whoever sent you the link for one to a released version.',
  'release.bar.failed': 'The version this link was made with ({pin}) could not be loaded.',
  'release.bar.failedText':
    '{kind, select, unreachable {There is no connection.} stalled {The server has stopped sending.} stopped {Loading was cancelled.} newer {It is in a form that this app cannot read.} mismatch {The file is not the one that was released.} other {The file is missing or damaged.}} You see version {newer}.',
  'release.bar.retry': 'Try again',

  'release.count.changed': '{count, plural, one {# event changed} other {# events changed}}',
  'release.count.added': '{count, plural, one {# event added} other {# events added}}',
  'release.count.withdrawn': '{count, plural, one {# event withdrawn} other {# events withdrawn}}',
  'release.count.merged': '{count, plural, one {# event merged} other {# events merged}}',
  'release.count.others': '{count, plural, one {# other record} other {# other records}}',

  'release.count.heading': 'the overview or the description',

  'release.changes.title': 'What has changed from version {older} to {newer}',
  'release.changes.link': 'What this link shows',
  'release.changes.whole': 'The whole dossier',
  'release.changes.same': 'Nothing of it has changed.',
  'release.changes.heading': 'The dossier itself',
  'release.page.title': '{title}: releases and corrections',
  'release.page.intro':
    'What has changed from release to release: events and claims that were added, changed, merged or withdrawn, with figures then and now. Every release is kept, and a link made with one shows what has changed since.',
  'release.page.app': 'Open the dossier',
  'release.page.feed': 'Feed (Atom)',
  'release.page.version': 'Version {version}',
  'release.page.since': 'Since version {older}: {details}.',
  'release.page.then': 'The version before, in the app',
  'release.page.file': 'The file of version {version}',
  'release.page.first': 'The first release.',

  'release.group':
    '{list, select, events {Events} claims {Claims} reports {Reports} origins {Origins} places {Places} actors {Actors} measures {Measures} eventTypes {Event types} differences {Differences between sources} stories {Stories} other {What sources share}}: {change, select, added {added} changed {changed} withdrawn {withdrawn} other {merged}}',

  'release.line.status': 'Status: {before} → {after}',
  'release.line.text': '{field}: “{before}” → “{after}”',
  'release.line.fields': 'Changed: {fields}',
  'release.line.figure': '{measure}: {before} → {after}',
  'release.line.newFigure': '{measure}: {figure}, new',
  'release.line.oldFigure': '{measure}: {figure}, withdrawn',
  'release.claims.added': '{count, plural, one {# claim added} other {# claims added}}',
  'release.claims.changed': '{count, plural, one {# claim changed} other {# claims changed}}',
  'release.claims.withdrawn': '{count, plural, one {# claim withdrawn} other {# claims withdrawn}}',
  'release.line.heir': 'Has taken over “{title}”',
  'release.line.into': 'Merged into “{title}”',

  'release.field':
    '{field, select, title {title} name {name} label {name} text {wording} summary {summary} subtitle {subtitle} version {version} overview {overview} conflicts {contradictions} unknowns {what is not known} home {opening view of the map} when {dates} places {places} actors {actors} type {type} originId {origin} parentId {larger event} formerIds {merged events} measure {figure} at {passage} kind {kind} hedged {hedging} saidBy {speakers} via {those who passed it on} originIds {origins} credibility {credibility} credibilityWhy {reason for the credibility} caveat {caveat} whenBasis {how the date is known} asOf {date of the figure} asOfBasis {how the date of the figure is known} placeId {place} placeBasis {how the place is known} events {events} repeats {what it repeats} published {date of publication} reliability {reliability} reliabilityWhy {reason for the reliability} steps {steps} note {note} claimIds {claims} lngLat {position} precision {precision} radiusKm {radius} other {{field}}}',
} as const;
