/** Texts of the comparison of two days. */
export const panelChangesMessages = {
  'changes.title': 'What became known between {from} and {until}',
  'changes.with': 'Compare with what was known on',
  'changes.count':
    '{count, plural, =0 {Nothing became known of any event.} one {# event became known or changed.} other {# events became known or changed.}}',
  'changes.new': 'Became known',
  'changes.changed': 'Changed',
  'changes.status': 'Status: {before} → {after}',
  'changes.dates': 'Date: {before} → {after}',
  'changes.places': 'Other places are known',
  'changes.figure': '{measure}: {before} → {after}',
  'changes.newFigure': '{measure}: {figure}, not known before',
  'changes.claims': '{count, plural, =0 {no new claim} one {# new claim} other {# new claims}}',
  'changes.nothing': 'The dossier has no day to compare.',
} as const;
