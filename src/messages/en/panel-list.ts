/** Texts of the lists behind numbers, and of the Sources panel. */
export const panelListMessages = {
  'list.back': 'Back to the events',
  'list.rule': 'How it is counted',
  'list.empty': 'Nothing at present: the conditions of the view leave nothing in it.',
  'list.nothing': 'The link asks for a list that this dossier does not have: {list}. The rest of the link holds.',
  'list.more': 'Show {count} more of {left}',
  'list.asKnown': 'As known on {day}.',
  'list.reveal':
    '{reason, select, notYetKnown {Back to the latest} filtered {Take all filters away} other {Show all time}}',

  'list.title.event':
    '{kind, select, claims {Claims that say so: {event}} disputes {Claims that dispute it: {event}} mentions {Claims that mention it: {event}} other {Claims that decide the status: {event}}}',
  'list.title.series': '{measure}: {event}',
  'list.title.source': 'Claims of {source}',
  'list.title.shown': 'Shown events',
  'list.title.hidden':
    '{reason, select, notYetKnown {Not yet known} filtered {Hidden by filters} undated {Hidden: without a date} outsideWindow {Outside the time window} other {Hidden}}',
  'list.title.undrawn': '{part, select, noPlace {Shown, but without a place} other {Shown, but without a date}}',
  'list.title.inReport': 'Events in {report}',
  'list.title.events': 'Events of one mark',
  'list.title.figures': 'All estimates shown',
  'list.title.allClaims': 'All claims',
  'list.title.allEvents': 'All events',
  'list.title.singleOrigin': 'Events that hang on a single origin',
  'list.title.lag': 'First report of events: {lag}{which, select, sure {, for sure} other {}}',
  'list.title.lost': 'Events that lose all support',
  'list.title.narrowed': 'Events that only lose range',

  'list.rule.claims':
    'All claims in sight that affirm the event, repeats among them. Repeating is not confirming: see its origins.',
  'list.rule.disputes': 'All claims in sight that dispute the event, repeats among them.',
  'list.rule.mentions':
    'Claims in sight that speak of the event without saying whether it happened. They do not count towards its status.',
  'list.rule.deciding':
    'The claims on which the first fitting rule rests: own word, disputed, corroborated, claimed, reported, suspected, possible. Repeats are left out.',
  'list.rule.series':
    'All claims in sight that give a figure of this measure for this event, those without a number among them. A repeat stands under the claim that it repeats, an expectation stands apart; they are never added up.',
  'list.rule.outlooks':
    'All claims in sight that expect, plan or warn of a figure of this measure for this event. They are compared with nothing.',
  'list.rule.report': 'All claims in sight that stand in this report, in the order of the dossier.',
  'list.rule.origin': 'All claims in sight that go back directly to this first statement.',
  'list.rule.actor':
    'All claims in sight that it speaks in, that it passed on, or that go back to a statement issued by it.',
  'list.rule.shown': 'Events that pass the filters and can lie in the time window, as known on the known-on date.',
  'list.rule.hidden':
    'Each hidden event is counted once, at its first reason: not yet known, filtered, without a date while a window is set, outside the window. {reason, select, notYetKnown {These are not yet known: none of their claims that affirm or dispute them had been published.} filtered {These do not meet the filters, or have lost all support to sources that are left out.} undated {These have no date, so the window cannot hold them.} other {These cannot lie in the window.}}',
  'list.rule.undrawn':
    'Shown events that one of the views cannot draw: without a date the timeline, without a position the map.',
  'list.rule.type': 'Events of this type that meet all other conditions; the choice of types itself is not counted.',
  'list.rule.status':
    'Events of this status that meet all other conditions; the choice of statuses itself is not counted.',
  'list.rule.inReport':
    'Events that a claim of this report in sight affirms or disputes, and that meet all other conditions; the choice of reports itself is not counted.',
  'list.rule.spokenOf':
    'All events that a claim of this report in sight affirms, disputes or mentions, whatever the filters.',
  'list.rule.place': 'Shown events with this place, wherever they began or ended.',
  'list.rule.days':
    'Events that pass the filters and can lie in these days, the last one included; dates that are not exact count with all their days.',
  'list.rule.events': 'The events that one mark of the map or the timeline stood for when it was opened.',
  'list.rule.figures':
    'Claims that print a figure of an event that is shown, or of no event; those that only repeat another are left out, as are sums that follow from parts.',
  'list.rule.allClaims':
    'Every claim of the dossier that is known on the date and comes from a source that is not left out, whatever the filters.',
  'list.rule.allEvents':
    'Every event of the dossier that is known on the date and has a source that is not left out, whatever the filters and the period.',
  'list.rule.singleOrigin':
    'Events behind whose firm claims there is exactly one independent origin: one government with all its agencies counts once. Events said with a hedge only have none.',
  'list.rule.lag':
    'Days from the last day on which the event can have ended to the day from which the first report in sight that affirms or disputes it counts as known. What lasted and had not ended by then is told apart. For sure are those that no other reading of the dates would count elsewhere.',
  'list.rule.lost': 'Without the sources that are left out, no claim that affirms or disputes these events remains.',
  'list.rule.narrowed':
    'Without the sources that are left out, these events keep some claims and lose others, so their status, origins, dates, places or figures can be narrower.',

  'wide.wide': 'Wide',
  'wide.narrow': 'Narrow',

  'picture.title': 'Who said it first: {subject}',
  'picture.rule':
    'Each claim in sight at the left, in its report; at the right the first statement it goes back to. A line that the coder inferred is dashed. One government counts once, whatever agencies speak; a statement that rests on another counts with it.',
  'picture.reports': 'Claims by report',
  'picture.sources': 'First statements',
  'picture.goesBack': 'Goes back to: {sources}',
  'picture.inferred': 'inferred',
  'picture.nobody': 'No origin named',
  'picture.noStatement': 'named as the source; no statement identified',
  'picture.noDate': 'date not known',
  'picture.claims': '{count, plural, one {# of these claims} other {# of these claims}}',
  'picture.restsOn': 'rests on: {origins}',

  'sources.title': 'Sources',
  'sources.intro':
    'Untick a report, a first statement or an actor to see what the rest still says. An actor takes along those who speak for it; a claim falls with its report, with whoever passed it on, or with all its speakers or origins.',
  'sources.reports': 'Reports',
  'sources.origins': 'First statements',
  'sources.actors': 'Actors',
  'sources.claims': '{count, plural, one {# claim} other {# claims}}',
  'sources.use': 'Count {source}',
  'sources.all': 'Count all again',
  'sources.noneDropped': 'No source is left out.',
  'sources.dropped': '{count, plural, one {# source is left out} other {# sources are left out}}',
  'sources.lost': '{count, plural, one {# event loses all support} other {# events lose all support}}',
  'sources.narrowed': '{count, plural, one {# event only loses range} other {# events only lose range}}',
  'sources.single': '{count, plural, one {# event hangs on a single origin} other {# events hang on a single origin}}',
  'sources.figures':
    '{lost, plural, one {# figure loses all estimates} other {# figures lose all estimates}}, {narrowed, plural, one {# loses some} other {# lose some}}',
  'sources.more': 'Show {count} more of {left}',
} as const;
