// Links that were given out once, each with its form of today. They work for ever: nothing is taken out or changed on the left; a key that is
// renamed changes the right. Every key of a link has one (`view-url.test.ts`).
export const FROZEN_LINKS: readonly (readonly [link: string, today: string])[] = [
  ['?v=1&t=earliest..2024-12-31&type=troops~losses', 't=earliest..2024-12-31&type=losses~troops'],
  ['?t=2024-10-01..latest&panel=about&theme=dark', 't=2024-10-01..latest&panel=about&theme=dark'],
  [
    '?known=2025-02-28&knownby=origin&later=hide&drop=ukraine~rp-k3x9&min=2',
    'known=2025-02-28&knownby=origin&later=hide&min=2&drop=rp-k3x9~ukraine',
  ],
  [
    '?panel=list&list=claims.ev-y7pm&status=claimed~!reported&parties=without&sources=printed',
    'status=claimed~!reported&parties=without&sources=printed&list=claims.ev-y7pm&panel=list',
  ],
  ['?q=Kim%20Jong-un&type=troops', 'type=troops&q=Kim%20Jong-un'],
  ['?q=%EB%B6%81%ED%95%9C&sel=ev-0000', 'q=%EB%B6%81%ED%95%9C&sel=ev-0000'],
  ['?sort=-title&group=place&view=list&panel=chronology', 'panel=chronology&view=list&group=place&sort=-title'],
  ['?view=map&group=month&sort=date&sel=ev-y7pm&list=chronology', 'list=chronology&sel=ev-y7pm'],
  ['?group=none&sort=figure&view=list', 'view=list&group=none&sort=figure'],
  ['?sel=cl-0000&report=rp-abcd~!rp-zzzz', 'report=rp-abcd~!rp-zzzz&sel=cl-0000'],
  ['?step=3&story=st-k3m7', 'story=st-k3m7&step=3'],
  ['?embed=timeline~map&pin=0123456789abcdef', 'embed=1&pin=0123456789abcdef'],
  ['?embed=panel~map', 'embed=map~panel'],
  ['?with=2025-02-28&known=2025-04-28&panel=changes', 'known=2025-04-28&with=2025-02-28&panel=changes'],
  ['?at=51.72,36.19,6.5&extent=49.61,33.5..52.61,39.01', 'at=51.72,36.19,6.5&extent=49.61,33.5..52.61,39.01'],
  ['?actor=north-korea~!russia&place=kursk-oblast', 'actor=north-korea~!russia&place=kursk-oblast'],
  ['?role=recipient~!agent&actor=north-korea', 'actor=north-korea&role=recipient~!agent'],
  ['?region=ru~!ua&origin=or-k3m7&precision=town', 'region=ru~!ua&origin=or-k3m7&precision=town'],
  ['?dated=day~!month&kind=account&figures=yes', 'dated=day~!month&kind=account&figures=yes'],
  ['?width=wide&panel=figures', 'panel=figures&width=wide'],
  ['?pin=fedcba9876543210&sel=ev-k3m7', 'sel=ev-k3m7&pin=fedcba9876543210'],
  ['?own=0123456789abcdef&sel=ev-k3m7', 'sel=ev-k3m7&own=0123456789abcdef'],
  ['?as=then&pin=fedcba9876543210', 'pin=fedcba9876543210&as=then'],
  ['?sel=ev-k3m7&pin=fedcba9876543210&as=now', 'sel=ev-k3m7&pin=fedcba9876543210'],
];
