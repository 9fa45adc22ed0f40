// Writes src/codebook/actors/countries.yaml: names from the npm packages world-countries and i18n-iso-countries, and what they
// lack (German adjectives and people, capitals in German, seats of government) from countryWords.txt. Run by hand when one of
// them changes, then `npm run format`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Document, isSeq, visit } from 'yaml';

const require = createRequire(import.meta.url);
const packageCountries = require('world-countries');
const isoNames = require('i18n-iso-countries');
const here = name => new URL(name, import.meta.url);

/** States and de facto states that are no members of the United Nations but hold positions in the news. */
const others = ['UNK', 'TWN', 'PSE', 'VAT'];
/** Kosovo has no ISO code; XKX is the usual substitute. */
const idOf = code => `country:${code === 'UNK' ? 'XKX' : code}`;
const columns = ['code', 'adjectives', 'people', 'grammar', 'seatsDe', 'seatsEn', 'namesDe', 'namesEn', 'demonymsEn', 'peopleEn'];
/** Package names that nobody writes, or that mean something else in a text. */
const unusable = new Set([
  'Kongo (Dem. Rep.)',
  "Côte d'Ivoire",
  'Großherzogtum Luxemburg,',
  'Nation of Brunei, Abode of Peace',
  'Islamische Republik',
]);
/** Words that would name two states; in the news "Kongo" and "kongolesisch" mean the larger one. */
const ambiguous = {
  COG: new Set(['Kongo', 'Congo', 'Congolese', 'Republic of the Congo']),
  VAT: new Set(['Vatican City']),
  DMA: new Set(['Dominican']),
};

const words = new Map(
  readFileSync(here('countryWords.txt'), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => {
      const cells = line.split('|').map(cell => cell.trim());
      if (cells.length !== columns.length)
        throw new Error(`countryWords.txt: ${cells[0]} has ${cells.length} columns instead of ${columns.length}`);
      return [cells[0], Object.fromEntries(columns.map((column, index) => [column, cells[index]]))];
    }),
);

const list = cell => (cell === '' || cell === '=' ? [] : cell.split(',').map(word => word.trim()));
const unique = names => [...new Set(names.filter(Boolean))];

/** The Vereinigte/Vereinigten of "Vereinigtes Königreich": every ending of the adjectives in front of the noun. */
function inflectGerman(name) {
  const [first, ...rest] = name.split(' ');
  if (rest.length === 0 || !/(isch|igt|rativ|iert)(e|es|er)$/.test(first)) return [name];
  const strip = word => word.replace(/(isch|igt|rativ|iert)(e|es|er)$/, '$1');
  const withEnding = ending => [first, ...rest].map(word => (strip(word) === word ? word : strip(word) + ending)).join(' ');
  return [name, withEnding('e'), withEnding('en')];
}

/** All forms of a people noun: Franzose, Franzosen, Französin, Französinnen; Ukrainer, Ukrainern, Ukrainerin, Ukrainerinnen. */
function inflectPeople(noun) {
  if (noun === 'Deutscher') return ['Deutscher', 'Deutsche', 'Deutschen'];
  if (/[io]$/.test(noun)) return [noun, `${noun}s`];
  const stem = noun.replace(/e$/, '').replace(/^Franzos$/, 'Französ');
  const plural = noun.endsWith('e') ? [`${noun}n`] : noun.endsWith('er') ? [`${noun}n`, `${noun}s`] : [`${noun}en`, `${noun}n`];
  return [noun, ...plural, `${stem}in`, `${stem}innen`];
}

/** Germans, but not "Chineses": only demonyms that take a plural s. */
function pluralsEnglish(demonyms) {
  return demonyms.filter(word => /(an|i|ot|er|ar|al|av|ois)$/.test(word)).flatMap(word => [word, word.endsWith('ois') ? word : `${word}s`]);
}

function toBody(country) {
  const word = words.get(country.cca3);
  if (word === undefined) throw new Error(`countryWords.txt has no line for ${country.cca3} (${country.name.common})`);
  const usable = name => name && !unusable.has(name) && !ambiguous[country.cca3]?.has(name) && !/, /.test(name);
  const german = [country.translations.deu.common, country.translations.deu.official, isoNames.getName(country.cca2, 'de')];
  const english = [country.name.common, country.name.official, isoNames.getName(country.cca2, 'en')];
  const demonyms = unique([...(country.demonyms?.eng?.m ?? '').split(/, | or /).filter(usable), ...list(word.demonymsEn)]);
  const people = {
    de: unique(list(word.people).flatMap(inflectPeople)),
    en: word.peopleEn === '' ? pluralsEnglish(demonyms) : list(word.peopleEn),
  };
  const seatsEn = word.seatsEn === '' ? country.capital : list(word.seatsEn);
  return {
    id: idOf(country.cca3),
    name: country.cca3 === 'TUR' ? 'Turkey' : country.cca3 === 'COG' ? 'Congo-Brazzaville' : country.name.common,
    names: {
      de: unique([...german.filter(usable).flatMap(inflectGerman), ...list(word.namesDe)]),
      en: unique([...english.filter(usable), ...list(word.namesEn)]),
    },
    metonyms: { de: list(word.seatsDe), en: seatsEn },
    demonyms: { de: list(word.adjectives), en: demonyms },
    people,
    grammar: word.grammar === '' ? 'n' : word.grammar,
    speaksFor: true,
  };
}

const bodies = packageCountries
  .filter(country => country.unMember || others.includes(country.cca3))
  .map(toBody)
  .sort((a, b) => a.id.localeCompare(b.id));
const head = '# Generated by scripts/generateCountries.mjs; mend scripts/countryWords.txt instead of this file.\n';
const document = new Document({ bodies });
visit(document, {
  Seq: (key, node) => {
    node.flow = key !== null && !node.items.some(item => isSeq(item) || 'items' in item);
  },
});
writeFileSync(here('../src/codebook/actors/countries.yaml'), head + document.toString({ lineWidth: 140, flowCollectionPadding: false }));
process.stdout.write(`${bodies.length} countries\n`);
