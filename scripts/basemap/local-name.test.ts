import { expect, test } from 'vitest';

import { localName } from './local-name.ts';
import { ukrainianInLatin } from './ukrainian-in-latin.ts';

test.each([
  ['RU', 'Kursk', ['Koursk', 'Курск', 'Курськ', '쿠르스크'], 'Курск'],
  ['RU', "Ryl'sk", ['Рыльск'], 'Рыльск'],
  ['RU', 'Tver', ['Твер', 'Тверь'], 'Тверь'],
  ['UA', 'Kyiv', ['Киев', 'Київ', 'Киюв'], 'Київ'],
  ['UA', 'Luhansk', ['Луганск', 'Луганськ'], 'Луганськ'],
  ['UA', 'Dnipro', ['Екатеринослав', 'Днипро', 'Дніпро'], 'Дніпро'],
  ['BY', 'Homyel', ['Гомель', 'Гомел'], 'Гомель'],
  ['KP', 'Pyongyang', ['平壤', '평양직할시', '평양'], '평양'],
  ['KP', 'Rajin', ['라진', '청진'], '라진'],
  ['KP', 'Sariwon', ['황주'], null],
  ['DE', 'Berlin', ['Берлин'], null],
])('in %s the local name of %s is found among the others', (country, name, others, expected) => {
  expect(localName(country, name, others)).toBe(expected);
});

test.each([
  ['Миколаїв', 'Mykolaiv'],
  ['Запоріжжя', 'Zaporizhzhia'],
  ['Сєвєродонецьк', 'Sievierodonetsk'],
  ['Біла Церква', 'Bila Tserkva'],
  ['Івано-Франківськ', 'Ivano-Frankivsk'],
  ['Яготин', 'Yahotyn'],
  ['Згурівка', 'Zghurivka'],
])('%s is written %s', (name, expected) => {
  expect(ukrainianInLatin(name)).toBe(expected);
});
