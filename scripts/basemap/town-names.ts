/** Places of GeoNames that are wrong: Lgov stands 4 km off under the name of its suburb. */
export const WRONG_TOWNS: ReadonlySet<number> = new Set([535334]);

/** English names where the plain spelling of GeoNames is not the usual one, by GeoNames id. */
export const TOWN_NAMES: Readonly<Record<number, string>> = {
  515012: 'Oryol',
  501175: 'Rostov-on-Don',
};

/** Local names that GeoNames lacks or misspells, by GeoNames id. */
export const LOCAL_NAMES: Readonly<Record<number, string>> = {
  1869012: '순천',
  1869446: '송림',
  1870883: '사리원',
  1871871: '평성',
  1877030: '흥남',
};
