/** Texts of the lists behind numbers, and of the Sources panel. */
export const panelListMessages = {
  'list.back': 'Back to the events',
  'list.rule': 'How it is counted',
  'list.empty': 'Empty: nothing matches the conditions of the view.',
  'list.nothing': 'The link asks for a list that this dossier does not have: {list}. The rest of the link was applied.',
  'list.more': 'Show {count} more of {left}',
  'list.asKnown': 'As known on {day}.',
  'list.reveal':
    '{reason, select, notYetKnown {Back to the latest} filtered {Remove all filters} other {Show all time}}',

  'list.title.event':
    '{kind, select, claims {Claims that say so: {event}} disputes {Claims that dispute it: {event}} mentions {Claims that mention it: {event}} other {Claims that decide the status: {event}}}',
  'list.title.series': '{measure}: {event}',
  'list.title.source': 'Claims of {source}',
  'list.title.shown': 'Shown events',
  'list.title.hidden':
    '{reason, select, notYetKnown {Not yet known} filtered {Hidden by filters} undated {Hidden: without a date} outsideWindow {Outside the time window} outsideMap {Outside this part of the map} unplaced {Hidden: without a place} other {Hidden}}',
  'list.title.undrawn': '{part, select, noPlace {Shown, but without a place} other {Shown, but without a date}}',
  'list.title.inReport': 'Events in {report}',
  'list.title.events': 'Events of one mark',
  'list.title.cited': 'Claims behind a sentence',
  'list.title.figures': 'All estimates shown',
  'list.title.allClaims': 'All claims',
  'list.title.allEvents': 'All events',
  'list.title.singleOrigin': 'Events that rest on a single origin',
  'list.title.lag': 'First report of events: {lag}{which, select, sure {, for sure} other {}}',
  'list.title.lost': 'Events that lose all support',
  'list.title.narrowed': 'Events that keep partial support',

  'list.rule.claims':
    'All visible claims that affirm the event, repeats included. Repeating is not confirming: see its origins.',
  'list.rule.disputes': 'All visible claims that dispute the event, repeats included.',
  'list.rule.mentions':
    'Visible claims that speak of the event without saying whether it happened. They do not count towards its status.',
  'list.rule.deciding':
    'The claims behind the first rule that applies: acknowledged, disputed, corroborated, claimed, reported, suspected, possible. Repeats are left out.',
  'list.rule.series':
    'All visible claims that give a figure of this measure for this event, those without a number included. A repeat is shown under the claim that it repeats, an expectation apart; they are never added up.',
  'list.rule.outlooks':
    'All visible claims that expect, plan or warn of a figure of this measure for this event. They are not compared.',
  'list.rule.report': 'All visible claims of this report, in the order of the dossier.',
  'list.rule.origin': 'All visible claims that go back directly to this origin.',
  'list.rule.actor':
    'All visible claims in which it speaks, that it passed on, or that go back to a statement it issued.',
  'list.rule.shown': 'Events that pass the filters and can lie in the time window, as known on the known-on date.',
  'list.rule.hidden':
    'Each hidden event is counted once, at its first reason: not yet known, filtered, without a date while a window is set, outside the window, without a place or outside while everything is tied to a part of the map. {reason, select, notYetKnown {These are not yet known: none of their claims that affirm or dispute them had been published.} filtered {These do not match the filters, or have lost all support because sources are left out.} undated {These have no date, so they cannot lie in the window.} outsideMap {No place of these has its point in this part of the map; regions and countries count by the point of their label.} unplaced {These have no place.} other {These cannot lie in the window.}}',
  'list.rule.undrawn':
    'Shown events that have no date, so the timeline cannot draw them, or no position, so the map cannot.',
  'list.rule.type': 'Events of this type that match all other conditions, whichever types are chosen.',
  'list.rule.status': 'Events of this status that match all other conditions, whichever statuses are chosen.',
  'list.rule.inReport':
    'Events that a visible claim of this report affirms or disputes, and that match all other conditions, whichever reports are chosen.',
  'list.rule.withActor':
    'Events in which this actor takes part, in whatever role, and that match all other conditions, whichever actors are chosen.',
  'list.rule.inRole':
    'Events in which a chosen actor, or anyone if none is chosen, has this role, and that match all other conditions, whichever roles are chosen.',
  'list.rule.inPlace':
    'Events with this place, in whatever role, that match all other conditions, whichever places are chosen.',
  'list.rule.inCountry':
    'Events with a place in this country, in whatever role, that match all other conditions, whichever countries are chosen.',
  'list.rule.fromOrigin':
    'Events that a visible claim going back to this statement affirms or disputes, and that match all other conditions.',
  'list.rule.placePrecision':
    'Events with a place known this exactly (or without any) that match all other conditions.',
  'list.rule.datePrecision':
    'Events whose beginning is known this exactly (or that have no date) and that match all other conditions.',
  'list.rule.ofKind':
    'Events that a visible claim of this kind affirms or disputes, and that match all other conditions.',
  'list.rule.ofDossier': 'Events of this dossier, that match all other conditions.',
  'list.rule.hasFigures': 'Events by whether a visible claim prints a figure of them, that match all other conditions.',
  'list.rule.spokenOf':
    'All events that a visible claim of this report affirms, disputes or mentions, whatever the filters.',
  'list.rule.place': 'Shown events with this place, wherever they began or ended.',
  'list.rule.days':
    'Events that pass the filters and can lie in these days, the last one included; inexact dates count for every day they can mean.',
  'list.rule.cited': 'The claims on which a sentence of the overview rests, as far as they were known on the date.',
  'list.rule.events': 'The events that one mark of the map or the timeline stood for when it was opened.',
  'list.rule.figures':
    'Claims that print a figure of an event that is shown, or of no event; those that only repeat another are left out, as are sums worked out from their parts.',
  'list.rule.allClaims':
    'Every claim of the dossier that is known on the date and comes from a source that is not left out, whatever the filters.',
  'list.rule.allEvents':
    'Every event of the dossier that is known on the date and has a source that is not left out, whatever the filters and the period.',
  'list.rule.singleOrigin':
    'Events whose firm claims go back to exactly one independent origin: one government with all its agencies counts once. Events with hedged claims only have none.',
  'list.rule.lag':
    'Days from the last day on which the event can have ended to the day from which the first visible report that affirms or disputes it counts as known. What lasted and had not ended by then is listed separately. For sure are those that no other reading of the dates would count elsewhere.',
  'list.rule.lost': 'Without the sources that are left out, no claim that affirms or disputes these events remains.',
  'list.rule.narrowed':
    'Without the sources that are left out, these events keep some claims and lose others, so their status, origins, dates, places or figures may be narrower.',

  'wide.wide': 'Wide',
  'wide.narrow': 'Narrow',

  'picture.outside': 'day known from outside the reports',
  'picture.title': 'Who said it first: {subject}',
  'picture.rule':
    'On the left each visible claim, in its report; on the right the origin that it goes back to. A line that the coder inferred is dashed. One government counts once, whichever agencies speak; an origin that rests on another counts with it.',
  'picture.reports': 'Claims by report',
  'picture.sources': 'Origins',
  'picture.goesBack': 'Goes back to: {sources}',
  'picture.inferred': 'inferred',
  'picture.nobody': 'No origin named',
  'picture.noStatement': 'named as the source; no statement identified',
  'picture.noDate': 'date not known',
  'picture.claims': '{count, plural, one {# of these claims} other {# of these claims}}',
  'picture.restsOn': 'rests on: {origins}',

  'sources.title': 'Sources',
  'sources.intro':
    'Untick a report, an origin or an actor to see what the rest still says. Leaving out an actor also leaves out those who speak for it; a claim goes with its report, with whoever passed it on, or with all its speakers or all its origins.',
  'sources.reports': 'Reports',
  'sources.origins': 'Origins',
  'sources.actors': 'Actors',
  'sources.claims': '{count, plural, one {# claim} other {# claims}}',
  'sources.use': 'Include {source}',
  'sources.all': 'Include all again',
  'sources.noneDropped': 'No source is left out.',
  'sources.dropped': '{count, plural, one {# source is left out} other {# sources are left out}}',
  'sources.lost': '{count, plural, one {# event loses all support} other {# events lose all support}}',
  'sources.narrowed': '{count, plural, one {# event keeps partial support} other {# events keep partial support}}',
  'sources.single': '{count, plural, one {# event rests on a single origin} other {# events rest on a single origin}}',
  'sources.figures':
    '{lost, plural, one {# figure loses all estimates} other {# figures lose all estimates}}, {narrowed, plural, one {# loses some} other {# lose some}}',
  'sources.more': 'Show {count} more of {left}',
} as const;
