/** Texts of the comparison of two codings. They come with the coder's desk. */
export const secondCoderMessages = {
  'second.title': 'A second coder',
  'second.intro':
    'Two people who code the same text independently show how much of a coding comes from the report and how much from the coder. Open the other coding beside yours, see where they differ, and settle the differences one by one.',
  'second.published': 'Compare with the coding in this dossier: {title}',
  'second.kept':
    'Compare with another coding on this device: {title}, {claims, plural, one {# claim} other {# claims}}',
  'second.file': 'Open a file of the other coder',
  'second.fileRule':
    'The YAML that the desk saves (choose the report and what was made for it together), or a dossier as a zip.',
  'second.fault':
    '{fault, select, size {{file} is larger than any coding. Choose the YAML of the report.} zip {{file} cannot be unpacked. Take it again from where it was made.} text {{file} is no text in UTF-8. Save it as UTF-8.} yaml {{file} is no YAML: see its line {line}.} other {There is no report with claims in {file}. Choose the file from the folder “reports”.}}',
  'second.otherText':
    '{name} codes another text: {differing} of {lines} lines are not the same. Both coders need the same text, to the letter.',
  'second.open': 'Compare with “{name}”',
  'second.openCount':
    '{open, plural, =0 {all differences are settled} one {# difference to settle} other {# differences to settle}}',

  'second.heading': 'Yours and “{name}”',
  'second.back': 'All claims',
  'second.end': 'End the comparison',
  'second.endSure': 'What you settled stays in your coding; the other coding is closed.',
  'second.endYes': 'End it',
  'second.endNo': 'Go on',
  'second.claims':
    '{both, plural, one {# claim} other {# claims}} in both, {mine} only in yours, {theirs} only in the other.',
  'second.agreement': 'Agreement',
  'second.agreementRule':
    'Counted over the claims that both have, as they were before anything was settled. Alpha is Krippendorff’s: 1 is full agreement, 0 is what chance would give; below 0.67 a field is usually held to be unreliable. “none”: all values are equal, or no claim has the field.',
  'second.field': 'Field',
  'second.pairs': 'Claims',
  'second.equal': 'Equal',
  'second.alpha': 'Alpha',
  'second.share': '{share, number, percent}',
  'second.number': '{value}',
  'second.nothing': 'none',

  'second.differences': 'Differences',
  'second.none': 'Both codings say the same.',
  'second.settledCount': '{count, plural, one {# settled: yours stays} other {# settled: yours stays}}',
  'second.words': '“{words}”',
  'second.yours': 'Yours',
  'second.theirs': 'The other',
  'second.onlyMine': 'Only yours',
  'second.onlyTheirs': 'Only the other',
  'second.keep': 'Keep yours',
  'second.take': 'Take the other',
  'second.keepClaim': 'Keep it',
  'second.removeClaim': 'Remove it',
  'second.takeClaim': 'Take it over',
  'second.leaveClaim': 'Leave it out',
  'second.actionOn': '{action}: {field}',
  'second.reopen': 'Open again',
  'second.empty': 'nothing',
  'second.yes': 'yes',
  'second.no': 'no',
  'second.figure': '{measure}: {number}',
  'second.figureOf': '{measure}: {number} ({event})',
  'second.compared': '{than, select, fewer {fewer than} other {more than}} “{claim}”',
} as const;
