/** Texts of lists of events, and of the steps through them. */
export const eventListMessages = {
  'panel.list.name': 'Shown events',
  'panel.list.noMonth': '{when}, month not stated',
  'panel.list.either': '{from} or {until}',
  'panel.list.between': 'Between {from} and {until}',
  'panel.list.open': 'Beginning not known',
  'panel.list.undated': 'No date',
  'panel.firstVisit.text': 'Every mark on map and timeline is an event of this list. Choose one to see who says so.',
  'panel.firstVisit.close': 'Don’t show this again',
  'panel.sinceVisit.text':
    '{kind, select, published {New since your last visit (then version {before}, now {after}).} other {This dossier was revised since your last visit (then version {before}, now {after}). It has no later publications.}}',
  'panel.sinceVisit.list': 'What became known after {day}',
  'panel.sinceVisit.close': 'Close this line',
  'panel.foot.previous': 'Previous shown event',
  'panel.foot.next': 'Next shown event',
  'panel.foot.position': '{at, number} of {count, number}',
  'panel.foot.shown': '{count, plural, one {# shown} other {# shown}}',
  'panel.foot.notShown': 'hidden; {count, plural, one {# shown} other {# shown}}',
} as const;
