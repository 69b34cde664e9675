/**
 * Five made-up reports, and what a careful coder would want to be offered for each. They were written before the rules. Some rules of
 * dates were mended after the first run (recall 0.88, precision 0.92 then), so that what is found here says less of a report nobody has seen than it did.
 */
import type { DraftNames } from '../draft.ts';

/** Names of the codebook that the made-up reports go with. */
export const MADE_UP_NAMES: DraftNames = {
  actors: [
    { id: 'tern-island', name: 'Tern Island', aliases: ['Port Tern'] },
    { id: 'skerry', name: 'Skerry', aliases: ['Republic of Skerry', 'Ede'] },
    { id: 'harbour-office', name: 'Harbour office', aliases: ['port authority'] },
    { id: 'coast-guard', name: 'Coast Guard of Tern Island', aliases: ['coast guard'] },
    { id: 'ida-holm', name: 'Ida Holm', aliases: ['Holm'] },
    { id: 'dockers-union', name: "Dockers' Union", aliases: ['the union'] },
    { id: 'gull-post', name: 'Gull Post', aliases: [] },
    { id: 'ministry-of-fisheries', name: 'Ministry of Fisheries', aliases: ['fisheries ministry'] },
    { id: 'jon-aker', name: 'Jon Aker', aliases: ['Aker'] },
  ],
  places: [
    { id: 'tern-island', name: 'Tern Island', aliases: [] },
    { id: 'skerry', name: 'Skerry', aliases: [] },
    { id: 'grey-rock', name: 'Grey Rock', aliases: [] },
    { id: 'northport', name: 'Northport', aliases: ['North Port'] },
    { id: 'saltmarsh', name: 'Saltmarsh district', aliases: ['Saltmarsh'] },
    { id: 'sound-of-ede', name: 'Sound of Ede', aliases: [] },
  ],
};

/** Kind, the words in the text, and the value as `sayDraft` writes it. */
export type Expected = readonly [kind: 'figure' | 'date' | 'place' | 'speaker', words: string, value: string];

export interface MadeUpText {
  readonly name: string;
  /** The day of the report, from which "on Tuesday" is counted. */
  readonly day: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

export const MADE_UP_TEXTS: readonly MadeUpText[] = [
  {
    name: 'an agency on a busy day',
    day: '2031-05-07',
    text: [
      'Ferries Return to Northport After Storm',
      'The Harbour Office said on Tuesday that about 40 passengers had been stranded overnight, and that up to three more boats could reach Grey Rock by Friday.',
      'More than 1,200 people live in Saltmarsh, which was cut off for two days. According to the Ministry of Fisheries, between 15 and 20 nets were lost.',
      'The owner has not commented.',
    ].join('\n\n'),
    expected: [
      ['place', 'Northport', 'northport'],
      ['speaker', 'Harbour Office', 'harbour-office'],
      ['date', 'Tuesday', '2031-05-06'],
      ['figure', 'about 40', 'about 40'],
      ['figure', 'up to three', 'up-to 3'],
      ['place', 'Grey Rock', 'grey-rock'],
      ['date', 'by Friday', '2031-05-09'],
      ['figure', 'More than 1,200', 'at-least 1200'],
      ['place', 'Saltmarsh', 'saltmarsh'],
      ['figure', 'two', 'none 2'],
      ['speaker', 'Ministry of Fisheries', 'ministry-of-fisheries'],
      ['figure', 'between 15 and 20', 'between 15 20'],
    ],
  },
  {
    name: 'a long read with years',
    day: '2031-11-20',
    text: [
      'Since March 2029, Skerry has shipped nearly 2.5 million tonnes of stone across the Sound of Ede, officials in Port Tern told the Gull Post.',
      'In 2030 the figure had been 900,000 tonnes; last summer alone it was 310,000. "We will not stop," Ida Holm said in a speech on 3 October.',
      'She added that some 5,000–6,000 workers, 12% of them from Tern Island, would be hired in early 2032.',
      "The Dockers' Union put the number of injured at 14, at least nine of whom were still in hospital last week.",
    ].join('\n'),
    expected: [
      ['date', 'Since March 2029', '2029-03/..'],
      ['figure', 'nearly 2.5 million', 'nearly 2500000'],
      ['place', 'Sound of Ede', 'sound-of-ede'],
      ['speaker', 'Port Tern', 'tern-island'],
      ['date', '2030', '2030'],
      ['figure', '900,000', 'none 900000'],
      ['date', 'last summer', '2031-22'],
      ['figure', '310,000', 'none 310000'],
      ['speaker', 'Ida Holm', 'ida-holm'],
      ['date', '3 October', '2031-10-03'],
      ['speaker', 'She', 'ida-holm'],
      ['figure', 'some 5,000–6,000', 'between 5000 6000'],
      ['figure', '12%', 'none 12'],
      ['place', 'Tern Island', 'tern-island'],
      ['date', 'early 2032', '[2032-01-01..2032-04-30]'],
      ['speaker', "Dockers' Union", 'dockers-union'],
      ['figure', '14', 'none 14'],
      ['figure', 'at least nine', 'at-least 9'],
      ['date', 'last week', '[2031-11-10..2031-11-16]'],
    ],
  },
  {
    name: 'a terse bulletin',
    day: '2032-02-03',
    text: [
      'GREY ROCK, 2 February 2032 - The coast guard reported the loss of a 24-metre trawler, the K-17, at 05:40. Seven of its 11 crew are missing.',
      'Skerry denies any part in it. Its 3rd Squadron was in Northport from 28 January to 1 February, says Jon Aker, a former captain.',
      'Aker, 61, estimates that a search takes four to six days and costs $2,000 an hour.',
      'Dozens of volunteers joined. No fewer than eight boats left North Port yesterday.',
    ].join('\r\n'),
    expected: [
      ['date', '2 February 2032', '2032-02-02'],
      ['speaker', 'coast guard', 'coast-guard'],
      ['figure', 'Seven', 'none 7'],
      ['figure', '11', 'none 11'],
      ['speaker', 'Skerry', 'skerry'],
      ['place', 'Northport', 'northport'],
      ['date', 'from 28 January to 1 February', '2032-01-28/2032-02-01'],
      ['speaker', 'Jon Aker', 'jon-aker'],
      ['speaker', 'Aker', 'jon-aker'],
      ['figure', 'four to six', 'between 4 6'],
      ['figure', '$2,000', 'none 2000'],
      ['figure', 'Dozens', 'unquantified'],
      ['figure', 'No fewer than eight', 'at-least 8'],
      ['place', 'North Port', 'northport'],
      ['date', 'yesterday', '2032-02-02'],
    ],
  },
  {
    name: 'a press release retold',
    day: '2030-08-15',
    text: [
      'Tern Island and Skerry signed a fishing pact in Northport on Aug. 12, the Ministry of Fisheries announced, after talks that had begun in May.',
      'As stated by the port authority, 379 vessels used the berths in June 2029, compared with almost 600 this June.',
      'The minister, who visited Skerry three weeks ago, warned that as many as 100 jobs may go. The coast guard did not confirm the number.',
      'Both sides agreed on quotas of 1.5 and 2 thousand tonnes. A second round is planned for the autumn of 2030 or January 2031.',
    ].join('\n'),
    expected: [
      ['place', 'Northport', 'northport'],
      ['date', 'Aug. 12', '2030-08-12'],
      ['speaker', 'Ministry of Fisheries', 'ministry-of-fisheries'],
      ['date', 'May', '2030-05'],
      ['speaker', 'port authority', 'harbour-office'],
      ['figure', '379', 'none 379'],
      ['date', 'June 2029', '2029-06'],
      ['figure', 'almost 600', 'nearly 600'],
      ['date', 'this June', '2030-06'],
      ['place', 'Skerry', 'skerry'],
      ['date', 'three weeks ago', '[2030-07-22..2030-07-28]'],
      ['figure', 'as many as 100', 'up-to 100'],
      ['speaker', 'coast guard', 'coast-guard'],
      ['figure', '1.5', 'none 1500'],
      ['figure', '2 thousand', 'none 2000'],
      ['date', 'autumn of 2030', '2030-23'],
      ['date', 'January 2031', '2031-01'],
    ],
  },
  {
    name: 'an analyst with doubts',
    day: '2031-01-10',
    text: [
      'Analysts believe that hundreds of containers may have crossed the Sound of Ede late last year; the exact number is unknown.',
      'Satellite pictures from December 19 and 23 show a pier of roughly 80 metres at Grey Rock, the Gull Post reports, citing Holm.',
      "Skerry's government says it sent two dozen engineers to Tern Island in the first week of January. They were back by 9 January 2031.",
      'An estimated 300 to 400 tons a month have been unloaded since last autumn. In the winter of 2029 it was fewer than 50.',
      'A law of 1998 forbids it.',
    ].join('\n'),
    expected: [
      ['figure', 'hundreds', 'unquantified'],
      ['place', 'Sound of Ede', 'sound-of-ede'],
      ['date', 'late last year', '[2030-09-01..2030-12-31]'],
      ['date', 'December 19', '2030-12-19'],
      ['date', '23', '2030-12-23'],
      ['figure', 'roughly 80', 'about 80'],
      ['place', 'Grey Rock', 'grey-rock'],
      ['speaker', 'Gull Post', 'gull-post'],
      ['speaker', 'Holm', 'ida-holm'],
      ['speaker', 'Skerry', 'skerry'],
      ['figure', 'two dozen', 'none 24'],
      ['place', 'Tern Island', 'tern-island'],
      ['date', 'first week of January', '[2031-01-01..2031-01-07]'],
      ['date', '9 January 2031', '2031-01-09'],
      ['figure', 'An estimated 300 to 400', 'between 300 400'],
      ['date', 'since last autumn', '2030-23/..'],
      ['date', 'winter of 2029', '2029-24'],
      ['figure', 'fewer than 50', 'up-to 50'],
      ['date', '1998', '1998'],
    ],
  },
];
