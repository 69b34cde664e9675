/**
 * Which units make up a place that is known only to the region: place id of the codebook → codes of Natural Earth units or of
 * whole countries. Countries and seas of the codebook need no outline: they are drawn as plates.
 */
export const AREA_SOURCES: Readonly<Record<string, readonly string[]>> = {
  'belgorod-oblast': ['RUS-2370'],
  'bryansk-oblast': ['RUS-2342'],
  crimea: ['UKR-283', 'UKR-5482'],
  'donetsk-oblast': ['UKR-327'],
  'kharkiv-oblast': ['UKR-328'],
  'kherson-oblast': ['UKR-4827'],
  'korean-peninsula': ['KP', 'KR'],
  'kursk-oblast': ['RUS-2362'],
  'luhansk-oblast': ['UKR-329'],
  'primorsky-krai': ['RUS-2611'],
  // The federal district: Amur, Buryatia, Chukotka, Jewish Autonomous Oblast, Kamchatka, Khabarovsk, Magadan, Primorye, Sakhalin, Yakutia, Zabaykalye.
  'russian-far-east': [
    'RUS-2609',
    'RUS-2606',
    'RUS-2321',
    'RUS-2613',
    'RUS-3468',
    'RUS-2614',
    'RUS-2615',
    'RUS-2611',
    'RUS-2616',
    'RUS-2612',
    'RUS-2610',
  ],
  'sumy-oblast': ['UKR-325'],
  'zaporizhzhia-oblast': ['UKR-331'],
};
