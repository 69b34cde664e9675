// Whose names the dossier may print: people who hold an office or speak in public under their name, each with the reason. Nobody who was captured,
// wounded or killed, no soldier and no other private person is ever in this list; they are told of without a name.

export const PUBLIC_PEOPLE: Readonly<Record<string, string>> = {
  'Andrei Rudenko': 'deputy foreign minister of Russia',
  'Chun In-bum': 'retired general of South Korea, speaks to the press as an expert',
  'Donald Trump': 'president of the United States',
  'Kim Jong Un': 'head of North Korea',
  'Mark Cancian': 'expert of a research institute, speaks to the press',
  'Sergei Shoigu': "secretary of Russia's security council",
  'Vladimir Putin': 'president of Russia',
  'Volodymyr Zelensky': 'president of Ukraine',
  'Yoo Yongwon': 'member of the National Assembly of South Korea',
  'Yoon Suk Yeol': 'president of South Korea',
};

/** Persons who are told of by what they are. */
export const NAMELESS: readonly string[] = [
  'a captured North Korean soldier',
  'former North Korean soldiers who left the country',
  "Russia's ambassador to North Korea",
];

/** Words with a capital that are nobody's name: of institutions, titles of reports, offices, months, and those that begin a sentence. */
export const NO_NAMES: readonly string[] = `
  Dossier Troops Deployed Confirms Confirm Deployment Support Increases Amid Ongoing Conflict Escalates Military War What We Know Pentagon Retired General
  Lieutenant President Former One For The By In New More Wounded Further Neither Whether Joint Chiefs Central Commission Korean Koreans Ukrainian
  Troop CC BY United Nations General Assembly
  Russian American April March February January November December October September August July June May Two Three No Each
`
  .trim()
  .split(/\s+/);
