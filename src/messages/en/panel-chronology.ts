/** Texts of the chronology, as a panel and as the page in place of map and timeline. */
export const panelChronologyMessages = {
  'chronology.title': 'Chronology',
  'chronology.show': 'Shown',
  'chronology.map': 'Map and timeline',
  'chronology.wholePage': 'Whole page',
  'chronology.group': 'Groups',
  'chronology.groupBy': '{group, select, month {Month} type {Type} actor {Actor} place {Place} other {Nothing}}',
  'chronology.sort': 'Order',
  'chronology.sortBy':
    '{sort, select, date {Date} title {Title} status {Status} figure {Main figure} place {Place} other {Reports}}',
  'chronology.turn': 'Turn the order',
  'chronology.order': 'Order: {way, select, down {last to first} other {first to last}}',
  'chronology.column.date': 'Date',
  'chronology.column.title': 'Event',
  'chronology.column.figure': 'Main figure',
  'chronology.column.place': 'Place, how exact',
  'chronology.column.status': 'Status',
  'chronology.column.reports': 'Reports',
  'chronology.without': '{of, select, actor {No actor named} other {No place named}}',
  'chronology.empty': 'No event meets the filters, the window and the known-on date.',
  'chronology.reset': 'Reset all',
} as const;
