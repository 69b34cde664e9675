/** Texts about the reader's own copy of a report. They come with the parts that say them, after the first text. */
export const panelOriginalMessages = {
  'original.title': 'Your copy of the text',
  'original.intro':
    'The text is other people’s work and not part of this site. With a copy of your own, saved as .txt or .html, every claim shows the passage it rests on.',
  'original.attach': 'Attach your copy',
  'original.attachAnother': 'Attach another copy',
  'original.attachNamed': '{again, select, yes {Attach another copy of {report}} other {Attach your copy of {report}}}',
  'original.attachHere': 'Attach your copy of {report} to read the passage',
  'original.drop': 'or drop the file here',
  'original.private': 'The file never leaves this device: it is kept in this browser, sent nowhere, and in no link.',
  'original.pageOnly':
    'This browser refuses to keep files, so your copy is here only until the page is closed or reloaded. It never leaves this device.',
  'original.reading': 'Reading {file} …',
  'original.done': '{file} is attached.',
  'original.attached': 'attached on {date}',
  'original.found': '{found} of {total, plural, one {# coded line} other {# coded lines}} found',
  'original.missing':
    'The first missing one is line {line}. What was found is shown; a claim whose line is not in your copy says so.',
  'original.remove': 'Remove',
  'original.removeNamed': 'Remove your copy of {report}, {file}',
  'original.removed': 'Your copy of {report} is removed from this device.',
  'original.notRemoved':
    'The browser would not delete the copy. It will be back when the page is reloaded; clearing the site’s data in the browser deletes it.',

  'original.passage': 'Line {line} in your copy',
  'original.begins': '[the claim’s words:',
  'original.ends': ']',
  'original.place': 'Line {line} of {file}',
  'original.near':
    'Spaces or quotation marks in your copy differ from the coded text: the highlight may be off by a few characters.',
  'original.lineMissing': 'Line {line} is not in your copy of {report}, {file}.',

  'original.problem.tooLarge': '{file} is too large',
  'original.problem.tooLargeText':
    'It is {size} MB; the limit is {limit} MB. Save the page as “HTML only”, without its pictures, or copy its text into a .txt file.',
  'original.problem.empty': '{file} has no text',
  'original.problem.emptyText':
    'It contains no text. A page that is filled in by a script can be saved without any: copy its text into a .txt file.',
  'original.problem.binary': '{file} is not a text file',
  'original.problem.binaryText':
    'It looks like a PDF, a Word file or a picture. Open it, and save or copy its text as .txt (UTF-8), or save the web page as .html.',
  'original.problem.encoding': '{file} is in an unrecognised encoding',
  'original.problem.encodingText':
    'It is neither UTF-8 nor UTF-16 with a byte-order mark, nor a page that names its encoding. Open it in an editor and save it again as UTF-8.',
  'original.problem.tooManyLines': '{file} has too many lines',
  'original.problem.tooManyLinesText':
    'It has more than {limit} lines that are not empty; no report is that long. Copy the text of the report into a .txt file.',
  'original.problem.unreadable': '{file} could not be read',
  'original.problem.unreadableText': 'It may have been moved or deleted, or be a folder. Choose it again.',
  'original.problem.noMatch': '{file} is not a copy of {report}',
  'original.problem.comparedWith':
    'Compared with “{title}”, {hashes, plural, one {# line hash} other {# line hashes}} of dossier version {version} ({hash}).',
  'original.problem.matched':
    'Your file has {lines, plural, one {# line} other {# lines}}; {matched, plural, =0 {none is a line of the report} one {# is a line of the report, but no claim rests on it} other {# are lines of the report, but no claim rests on them}}.{firstMissing, plural, =0 {} other { The first missing coded line is line #.}}',
  'original.problem.fits': 'It is a copy of {report}: attach it there.',
  'original.problem.remedy':
    'Save the whole page, not a summary or another edition, with its paragraphs as they are: each paragraph is one line.',
  'original.problem.fingerprint': 'SHA-256 of the coded text: {sha256}',
} as const;
