import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const findOneMatter = createCoder(loadCodebook()).findOneMatter!;
const norway = { id: 'country:NOR', name: 'Norway', aliases: ['Norwegen', 'Oslo'] };
const told = (label: string, id: string, title: string, text: string) => ({ subject: { id: `open:${id}`, label }, title, text });

const exchange = told(
  'Ausbau des Wetterfunks',
  'wetterfunkausbau',
  'Norwegen für Ausbau des Wetterfunks mit Russland',
  'Oslo – Die Messstationen auf Spitzbergen sollen ihren Wetterfunk weiter nach Murmansk senden. Der Ausbau nütze den Fischern beider Länder.',
);
const service = told(
  'gemeinsamer Wetterfunkdienst',
  'gemeinsam-wetterfunkdienst',
  'Oslo beendet Zusammenarbeit der Messstationen',
  'Norwegen will vom gemeinsamen Wetterfunkdienst mit Russland nichts mehr wissen. Von Spitzbergen geht nichts mehr nach Murmansk.',
);

it('two phrases name one matter when they share a thing and both articles begin alike', () => {
  expect(findOneMatter(service, exchange, norway, 'de')?.because).toEqual(expect.arrayContaining(['country:RUS', 'murmansk']));
});

it('English words are the same only as a whole', () => {
  const sale = told(
    'sale of seal fur',
    'fur-sale-seal',
    'Canada halts fur trade',
    'Ottawa stopped every sale of seal fur. Hunters in Nunavut live on seals.',
  );
  const exports = told(
    'exports of seal fur',
    'export-fur-seal',
    'Canada defends hunters',
    'Exports of seal fur keep Nunavut alive, Ottawa said. The seals are many.',
  );
  const furniture = told(
    'furniture tax',
    'furniture-tax',
    'Canada taxes furniture',
    'Ottawa will tax furniture. Hunters in Nunavut are exempt, and so are seals.',
  );
  const canada = { id: 'country:CAN', name: 'Canada', aliases: [] };
  expect(findOneMatter(sale, exports, canada, 'en')).not.toBeNull();
  expect(findOneMatter(furniture, exports, canada, 'en')).toBeNull();
});

it.each([
  ['share no thing', { ...service, subject: { id: 'open:messstation', label: 'Messstationen' } }, 'de'],
  ['share only a country', { ...service, subject: { id: 'open:reise-russland', label: 'Reisen nach Russland' } }, 'de'],
  [
    'are about the thing and about its delay',
    { ...service, subject: { id: 'open:aufschub-wetterfunk', label: 'Aufschub des Wetterfunks' } },
    'de',
  ],
  [
    'stand in articles about other things',
    { ...service, title: 'Oslo spart', text: 'Norwegen kürzt den Haushalt. Auch der Dienst muss sparen.' },
    'de',
  ],
  ['stand in a language that nobody here reads', service, 'fr'],
])('phrases that %s are two matters', (_, other, language) => {
  expect(findOneMatter(other, exchange, norway, language)).toBeNull();
});

it('what is shared of the holder’s own names counts for nothing', () => {
  const norwegian = { ...service, title: 'Norwegen', text: 'Norwegen und Oslo, sagt Norwegen, und norwegische Dienste.' };
  expect(findOneMatter(norwegian, exchange, norway, 'de')).toBeNull();
});

it('a ban is the opposite of what it bans', () => {
  const ban = { ...service, subject: { id: 'open:verbot-wetterfunk', label: 'Verbot des Wetterfunks' } };
  expect(findOneMatter(service, exchange, norway, 'de')?.opposite).toBe(false);
  expect(findOneMatter(ban, exchange, norway, 'de')?.opposite).toBe(true);
});

describe('issues of the codebook', () => {
  const article = (id: string, label: string, title: string, text: string) => ({ subject: { id: `issue:${id}`, label }, title, text });
  const special = article(
    'russia-sanctions',
    'Sanktionen gegen Russland',
    'Slowenien blockiert Sanktionspaket',
    'Brüssel – Laibach legt sein Veto gegen das Sanktionspaket der EU ein. Die Kommission will mit dem Entwurf Russlands Flotte treffen.',
  );
  const general = article(
    'sanctions',
    'Sanktionen',
    'Laibach gibt nach',
    'Das Sanktionspaket kann kommen: Nach einem Gespräch mit der Kommission stimmt die Regierung dem Entwurf zu.',
  );
  const slovenia = { id: 'country:SVN', name: 'Slovenia', aliases: [] };

  it('are one matter where one is a case of the other and the articles begin alike', () => {
    expect(findOneMatter(general, special, slovenia, 'de')).toMatchObject({ opposite: false });
    expect(findOneMatter(special, general, slovenia, 'de')).not.toBeNull();
  });

  it('are two where the general one is told of something else', () => {
    const other = { ...general, text: 'Das Embargo gegen Kuba wird beendet. Der Handel mit Zucker beginnt wieder.' };
    expect(findOneMatter(other, special, slovenia, 'de')).toBeNull();
  });

  it('are two where neither is a case of the other', () => {
    const iran = { ...general, subject: { id: 'issue:iran-sanctions', label: 'Sanktionen gegen Iran' } };
    expect(findOneMatter(iran, special, slovenia, 'de')).toBeNull();
  });
});

describe('things of one kind', () => {
  const line = (place: string, title: string) =>
    told(
      `Seilbahn ${place}`,
      `seilbahn${title.length}`,
      title,
      `Norwegen äußert sich zur Seilbahn ${place}. Die Verkehrsministerin nannte die Kosten und die Anwohner. Die Gemeinde wartet auf den Bescheid.`,
    );
  const inTromsdalen = line('in Tromsdalen', 'Oslo für Seilbahn');

  it.each([
    ['in Hammerfest', 'Norwegen gegen neue Seilbahn', null],
    ['nach Schweden', 'Norwegen gegen neue Seilbahn', { opposite: false }],
    ['in Tromsdalen', 'Norwegen gegen neue Seilbahn', { opposite: false }],
    ['der Gemeinde', 'Norwegen gegen neue Seilbahn', { opposite: false }],
    ['in Hammerfest', 'Norwegen gegen Seilbahn nach Tromsdalen', { opposite: false }],
  ])('are two matters when each article names its own place beside the thing: %s, %s', (place, title, link) => {
    const found = findOneMatter(line(place, title), inTromsdalen, norway, 'de');
    if (link) expect(found).toMatchObject(link);
    else expect(found).toBeNull();
  });

  it('are told apart in English by the name before the noun and by the one behind it', () => {
    const farm = (id: string, title: string, name: string) =>
      told('wind farm', id, title, `Norway spoke on ${name}. The energy minister talked about the grid, the turbines and the herders.`);
    const fosen = farm('farm-fosen-wind', 'Oslo stands by turbines', 'the Fosen wind farm');
    expect(findOneMatter(farm('farm-wind', 'Oslo rejects turbines', 'a wind farm in Finnmark'), fosen, norway, 'en')).toBeNull();
    expect(findOneMatter(farm('farm-wind', 'Oslo rejects turbines', 'the wind farm at Fosen'), fosen, norway, 'en')).not.toBeNull();
  });
});

describe('articles in two languages', () => {
  const island = told(
    'energy island in the North Sea',
    'energy-island',
    'Oslo backs energy island',
    'Norway will build an energy island. The climate minister, who wants wind power from the North Sea, praised the harbour and the jobs.',
  );
  const german = (label: string, title: string, text: string) => ({ ...told(label, label.toLowerCase(), title, text), language: 'de' });
  const inEnglish = { ...island, language: 'en' };
  const ministry = 'Der Klimaminister verwies auf die Kosten für den Hafen und den Windstrom.';

  it.each([
    ['Energieinsel', `Norwegen gibt die Energieinsel auf. ${ministry}`, { opposite: false }],
    ['Energieinselverbot', `Norwegen will ein Energieinselverbot. ${ministry}`, { opposite: true }],
    ['Insel', `Norwegen verkauft die Insel. Auf ihr leben Schafe.`, null],
    ['Kommission', `Norwegen lehnt die Kommission ab. ${ministry}`, null],
  ])('tell of one matter when the parts of its German name are the English words: %s', (label, text, link) => {
    const found = findOneMatter(german(label, 'Oslo sagt Nein', text), inEnglish, norway, 'de');
    if (link) expect(found).toMatchObject(link);
    else expect(found).toBeNull();
  });

  it('are compared whichever came first', () => {
    const now = german('Energieinsel', 'Oslo sagt Nein', `Norwegen gibt die Energieinsel auf. ${ministry}`);
    expect(findOneMatter(inEnglish, now, norway, 'en')).not.toBeNull();
    expect(findOneMatter(inEnglish, { ...now, language: 'fr' }, norway, 'en')).toBeNull();
  });
});

it('an issue and the one that the codebook calls its contrary are one matter turned round', () => {
  const of = (id: string, label: string) => ({ subject: { id: `issue:${id}`, label }, title: 'Oslo', text: 'Oslo.' });
  const [embargo, purchases] = [
    of('russian-oil-embargo', 'embargo on Russian oil'),
    of('russian-oil-purchases', 'purchases of Russian oil'),
  ];
  expect(findOneMatter(embargo, purchases, norway, 'en')?.opposite).toBe(true);
  expect(findOneMatter(purchases, embargo, norway, 'en')?.opposite).toBe(true);
});
