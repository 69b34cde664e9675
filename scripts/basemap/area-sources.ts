/** The land of the Earth, beside the places: none has this id, as ids have no dots. */
export const LAND_KEY = '.land';

/**
 * Which units make up a region or a country: place id of the codebook → codes of Natural Earth units or of whole countries. Regions are
 * drawn by their outline; that of a country says where its plate may stand. A sea has none.
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
  'north-korea': ['KP'],
  'primorsky-krai': ['RUS-2611'],
  russia: ['RU'],
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
  'saudi-arabia': ['SA'],
  'south-korea': ['KR'],
  'sumy-oblast': ['UKR-325'],
  ukraine: ['UA'],
  'zaporizhzhia-oblast': ['UKR-331'],
};
