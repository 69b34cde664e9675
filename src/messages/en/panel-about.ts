/** Texts of the page About this evidence. */
export const panelAboutMessages = {
  'panel.about.back': 'Back to the overview',
  'panel.about.title': 'About this evidence',
  'panel.about.reports': '{count, plural, one {# report} other {# reports}}',
  'panel.about.claims': '{count, plural, one {# claim} other {# claims}}',
  'panel.about.origins': '{count, plural, one {# origin} other {# origins}}',
  'panel.about.events': '{count, plural, one {# event} other {# events}}',

  'panel.about.coding.title': 'How it was coded',
  'panel.about.coding.text':
    'Each report was read to its last line and coded by hand. Every checkable statement in it became a claim: one sentence in our own words, with the printed speakers, the figure and the date as printed, and its exact place in the report. Claims of several reports that speak of the same happening were joined into one event.',
  'panel.about.coding.inferred':
    'What a report does not print and the coder found (who said it first, a date, a place) is always called inferred. Ambiguous or garbled passages are coded as printed, with a caveat; nothing is repaired silently.',
  'panel.about.coding.locator':
    'A claim points to a line of the report’s file and to the characters in it, with a checksum. The texts of the reports are other people’s work and are not part of this site.',

  'panel.about.status.title': 'Who stands behind an event',
  'panel.about.status.text':
    'The status of an event is worked out by a fixed rule from its claims. It says who speaks, not who is right.',
  'panel.about.status.ownWord':
    'Acknowledged by its own actor: the state that did it, or whose people it happened to, says so.',
  'panel.about.status.corroborated': 'Independently corroborated: at least two independent origins say so firmly.',
  'panel.about.status.claimed': 'Claimed by an opponent or a third party; the words always say by whom.',
  'panel.about.status.reported': 'Reported firmly, but nobody is named as the source.',
  'panel.about.status.suspected': 'Suspected: every claim is hedged (reportedly, may, appears).',
  'panel.about.status.possible': 'Possible: expected, warned of or planned, not said to have happened.',
  'panel.about.status.disputed': 'Disputed: someone says that it is not so.',
  'panel.about.status.denied': 'Denied: its own actor says that it is not so.',

  'panel.about.origins.title': 'Origins, and why repeating is not confirming',
  'panel.about.origins.text':
    'An origin is the first public statement that a claim goes back to: a briefing, a communiqué, a post. Ten outlets that repeat one briefing are one origin. Support is therefore counted in independent origins, and repeats are shown under the claim that they repeat.',
  'panel.about.origins.count':
    'One government counts once, whatever agency speaks, and a joint statement is one origin. “2 to 4 independent origins” means at least two, because some of them may share what they know, and at most four. Reports that do not name their source are counted separately.',

  'panel.about.grades.title': 'Grades',
  'panel.about.grades.text':
    'Each claim carries a code such as F 3, on the Admiralty scale. The letter grades the report: how reliable is it? The number grades the content: how credible is the claim? The two are judged separately; opening the code shows the reason for each.',

  'panel.about.figures.title': 'Figures',
  'panel.about.figures.text':
    'Figures are given as printed, with about, up to, at least or nearly, and with the date they refer to. Different measures are never added up: killed, wounded, and killed or wounded are three measures. The large figure is the range of all estimates, from the lowest number to the highest; it is never a midpoint and never a best estimate. Expectations are kept apart.',

  'panel.about.drawing.title': 'Dates and places as drawn',
  'panel.about.drawing.days':
    'All dates are UTC days: a day is the calendar day where it happened, and it is never converted to a time zone.',
  'panel.about.drawing.dates':
    'A date marked “about” is drawn half of its own unit wider on both sides: half a day, half a month, half a season, half a year. For filtering and counting it keeps its printed width. Uncertain dates carry a question mark, open ones an open end. Nobody knows how far back an open beginning reaches: in the bars of the overview such an event is spread over the thirty days up to its last one.',
  'panel.about.drawing.seasons':
    'Seasons are those of the northern hemisphere by whole months: spring from March, summer from June, autumn from September, winter from December.',
  'panel.about.drawing.places':
    'A place known only to its region is drawn as an area, one known only to its country as a label; neither gets a pin. Events without a place or a date stay in the list.',

  'panel.about.borders.title': 'Borders',

  'panel.about.limits.title': 'Limits',
  'panel.about.limits.reports':
    'This is what {reports, plural, one {one report says} other {# reports say}}, and no more. Gaps in the list are gaps in the reports. It is not a record of the war.',
  'panel.about.limits.people':
    'Captured soldiers and other private persons are neither named nor pictured, whatever a report prints.',
  'panel.about.limits.truth':
    'Nothing here was checked on the ground. Coding is a judgement: a second coder should reach the same result, and the codebook says how.',

  'panel.about.licence.title': 'Licence and rights',
  'panel.about.licence.text':
    'The dossier (claims in our words, codebook, coding) is under {licence}; it may be used with attribution. The code of the app is under the MIT licence.',
  'panel.about.licence.notices': 'Third-party works in this site:',
  'panel.about.licence.map': 'Basemap: Natural Earth (public domain), places from GeoNames (CC BY 4.0).',
  'panel.about.licence.fonts': 'Typefaces: IBM Plex Sans, Source Serif 4 and Noto Sans KR (SIL Open Font License).',
  'panel.about.licence.noticesFile': 'All third-party notices',

  'panel.about.cite.title': 'How to cite',
  'panel.about.cite.text':
    'Name the dossier with its version, and give a link to the view (Copy link, below). For a single claim name the report and the line as well.',
  'panel.about.cite.form': '{title}, dossier version {version} ({hash}).',

  'panel.about.versions.title': 'Versions',
  'panel.about.versions.app': 'App',
  'panel.about.versions.dossier': 'Dossier',
  'panel.about.versions.released': 'released on {day}',
  'panel.about.versions.unreleased': 'a working version: not released yet',
  'panel.about.versions.corrections': 'What each release has changed',

  'panel.about.device.title': 'Your device and your privacy',
  'panel.about.device.text':
    'Nothing is sent anywhere: the site makes no request to another host, counts no visits and sets no cookies. On this device it keeps your settings, the sizes of the panes, which introductory lines you have closed, stories of your own, the version of the dossier at your last visit, the copies of reports that you attach, what you have coded and the dossiers that you have opened, and the site itself, so that it opens without a connection; clearing the site’s data in the browser removes them.',
  'panel.about.device.offline':
    '{state, select, kept {The whole site is kept on this device ({megabytes, number} MB), so that it opens without a connection; a newer version is offered, never forced.} keeping {The site is being kept on this device, so that it opens without a connection.} missing {Not all of the site is kept on this device: without a connection some of it may not open. With one, what is missing is fetched.} declined {The site is not kept on this device, because you do not want it: it opens with a connection only.} other {The site is not kept on this device: this browser, this copy of the site, or a dossier of this size or on another host does without.}}',
  'panel.about.device.offlineForget': 'Do not keep it',
  'panel.about.device.offlineKeep': 'Keep it',
  'panel.about.device.settings': 'Settings on this device',
  'panel.about.device.theme': 'Theme',
  'panel.about.device.themeName': '{theme, select, system {as the system} light {light} other {dark}}',
  'panel.about.device.units': 'Distances',
  'panel.about.device.unitsName': '{units, select, km {kilometres} other {miles}}',
  'panel.about.device.later': 'Events not yet known on a known-on date',
  'panel.about.device.kept':
    '{count, plural, =0 {Nothing is kept now.} one {One thing is kept.} other {# things are kept.}}',
  'panel.about.device.setting':
    '{name, select, theme {theme} units {units of distances} later {what becomes of events not yet known} stories {stories of your own} coverage {the open coverage} table {coverage as a table} sizes {sizes of the panes} folded {collapsed panes} line {a closed introductory line} form {form of the figures} visit {the version of the dossier at your last visit} offline {that the site is not kept for days without a connection} other {{key}}}',
  'panel.about.device.forget': 'Forget',
  'panel.about.device.forgetOne': 'Forget: {name}',
  'panel.about.device.forgetAll': 'Forget all settings',
  'panel.about.device.browsers':
    'It runs in the current versions of Chrome, Edge, Firefox and Safari, on desktop and phone. The map needs WebGL; without it everything else works.',

  'panel.about.errors.title': 'Corrections',
  'panel.about.errors.text':
    'Something is wrong, or missing? The message comes with the view, the record and both versions filled in.',
} as const;
