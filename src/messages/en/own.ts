/** Texts of opening own evidence. */
export const ownMessages = {
  'own.title': 'Open your own evidence',
  'own.intro':
    'A dossier (a folder or zip with dossier.yaml, or a built dossier.json), or a table: UCDP GED, ACLED, timemap JSON, CIR, TimelineJS, GeoJSON, uMap, any CSV or TSV. It is read, checked and built in this browser; nothing of it is sent anywhere.',
  'own.drop': 'Drop files or a folder here, or paste them',
  'own.files': 'Choose files',
  'own.folder': 'Choose a folder',
  'own.stage.read': 'Reading {done} of {total}',
  'own.stage.unpack': 'Unpacking',
  'own.stage.build': 'Checking and building',
  'own.cancel': 'Cancel',
  'own.mb': '{count, number} MB',
  'own.kb': '{count, number} kB',
  'own.refused':
    '{count, plural, one {Not opened: there is # error.} other {Not opened: there are # errors.}} The dossier that is open stays as it was.',
  'own.warnings': '{count, plural, one {# thing to look at in it} other {# things to look at in it}}.',
  'own.opened':
    '{title} is open: {events, plural, one {# event} other {# events}}, {claims, plural, one {# claim} other {# claims}}.',
  'own.notKept': 'This browser keeps nothing here: it lasts as long as the page is open.',
  'own.file': 'File',
  'own.row': 'Line',
  'own.message': 'What is wrong, and what to do',
  'own.more': 'and {count, number} more, in the download',
  'own.download': 'Download the list',
  'own.kept': 'Kept on this device',
  'own.keptEntry': '{events, plural, one {# event} other {# events}} · from {from} · opened {day}',
  'own.show': 'Open',
  'own.forgetName': 'Forget {title}',
  'own.published': 'The dossier published here',
  'own.isOpen': 'open now',
  'own.same': 'The open dossier says the same as the one that is published here.',
  'own.changes': 'What I changed',
  'own.changesWords': 'Against the dossier published here: {details}.',
  'own.changesShow': 'Show the changes',
  'own.changesSave': 'Save the changes, JSON',
  'own.handOn': 'Hand on the open dossier',
  'own.handOnWords':
    'The sources are a folder of YAML, one file a report; this page and the command line build the same dossier from them. The built file opens here at once.',
  'own.withTexts':
    '{count, plural, one {With my copy of # report: only if you may pass it on} other {With my copies of # reports: only if you may pass them on}}',
  'own.asSources': 'Sources, zipped',
  'own.asBuilt': 'Built file, JSON',
} as const;
