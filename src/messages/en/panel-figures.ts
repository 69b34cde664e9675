/** Texts of the Figures panel, and of the relations of figures. */
export const panelFiguresMessages = {
  'figures.title': 'Figures',
  'figures.intro':
    'Every figure that the reports print, by the date it refers to. Snapshots: never added up, never averaged, never joined by a line.',
  'figures.form': 'Form',
  'figures.both': 'Both',
  'figures.chart': 'Chart',
  'figures.table': 'Table',
  'figures.series': '{count, plural, one {# series} other {# series}}',
  'figures.hidden':
    '{count, plural, one {# more series belongs to events hidden by filters or window.} other {# more series belong to events hidden by filters or window.}}',
  'figures.showAll': 'Show all events',
  'figures.none': 'No figures to show: filters, window, known-on date or dropped sources leave none.',
  'figures.more': 'Show {count} more of {left} events with figures',
  'figures.noEvent': 'Not tied to a single event',

  'figures.legend': 'Legend',
  'figures.sign.none': 'a number',
  'figures.sign.about': 'about',
  'figures.sign.between': 'between',
  'figures.sign.atLeast': 'at least',
  'figures.sign.upTo': 'up to',
  'figures.sign.nearly': 'nearly',
  'figures.sign.repeat': 'repeated by a report',
  'figures.sign.hollow': 'claimed',
  'figures.sign.filled': 'acknowledged or corroborated',

  'figures.unit': 'in {unit}',
  'figures.accrual':
    '{accrual, select, total {a running total} level {a level at one time} rate {a rate} other {a count of one event}}',
  'figures.allEstimates': '{count, plural, one {# estimate} other {# estimates}}',
  'figures.asOf': 'As of',
  'figures.origin': 'Origin',
  'figures.estimate': 'Estimate',
  'figures.report': 'Report',
  'figures.reports': 'Reports',
  'figures.low': 'Low',
  'figures.high': 'High',
  'figures.rule': 'Qualifier',
  'figures.code': 'Code',
  'figures.open': 'open',
  'figures.qualifier':
    '{qualifier, select, none {as printed} about {about} upTo {up to} atLeast {at least} nearly {nearly} between {between} other {no number}}',
  'figures.inferred': 'inferred',
  'figures.noAsOf': 'not stated; by {day}',
  'figures.nobody': 'No origin named',
  'figures.noNumber': 'no number given',
  'figures.derived': 'Derived: added up from its parts',
  'figures.outlook': 'Expected, warned of or planned: not compared',
  'figures.repeatedIn': 'repeated in {reports}',
  'figures.chartName': '{measure}: estimates by date, arrow keys move',
  'figures.tableName': '{measure}: the same estimates as a table',
  'figures.row': 'As of {asOf}. {origin}: {figure}. {reports}.{repeats}{derived}{outlook}{fill}',
  'figures.rowFilled': ' Acknowledged or corroborated.',
  'figures.footnote': 'An open low or high end stays open; no midpoint is computed.',

  'figures.origins': 'Who said it first',
  'figures.picture': 'Diagram of the origins',

  'relations.title': 'How they relate',
  'relations.computed': 'Computed',
  'relations.explained': 'Explained by a person',
  'relations.pair': 'and',
  'relations.compatible': '{count, plural, one {# pair is compatible} other {# pairs are compatible}}',
  'relations.update': '{count, plural, one {# pair is an update} other {# pairs are updates}}',
  'relations.variant':
    '{count, plural, one {# pair are variants of one origin} other {# pairs are variants of one origin}}',
  'relations.otherPeriod':
    '{count, plural, one {# pair is of different periods} other {# pairs are of different periods}}',
  'relations.contradict': '{count, plural, one {# pair conflicts} other {# pairs conflict}}',
  'relations.outlooks': '{count, plural, one {# outlook is not compared} other {# outlooks are not compared}}',
  'relations.noneComputed': 'With fewer than two numbers there is nothing to compare.',
  'relations.rule.compatible': 'Rule: the values that their qualifiers and rounding allow overlap.',
  'relations.rule.update':
    'Rule: they do not overlap, the measure is a running total, and the smaller one can be as of an earlier day.',
  'relations.rule.variant':
    'Rule: they do not overlap, but go back to the same origin, which was passed on differently.',
  'relations.rule.otherPeriod': 'Rule: they do not overlap, and refer to different times, as a level or a rate may.',
  'relations.rule.contradict':
    'Rule: they do not overlap, go back to different origins, and neither date nor kind of measure explains it.',
  'relations.rule.outlooks': 'Rule: an expectation, a plan or a warning says nothing about what happened.',
} as const;
