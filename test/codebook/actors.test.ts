import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { holdsOn } from '../../src/domain/actor.ts';

const codebook = loadCodebook();
const roleKinds = new Map(codebook.roles.map(kind => [kind.role, kind]));

const holders = (body: string, role: string, date: string) =>
  codebook.persons
    .filter(person => person.roles.some(held => held.for === body && held.role === role && holdsOn(held, date)))
    .map(person => person.id.replace('person:', ''));

/** For whom somebody's words count on a date. */
const speaksFor = (id: string, date: string) =>
  codebook.persons
    .find(person => person.id === id)!
    .roles.filter(held => holdsOn(held, date) && roleKinds.get(held.role)!.speaksFor)
    .map(held => held.for);

const body = (id: string) => codebook.bodies.find(entry => entry.id === id)!;

describe('who holds an office is a matter of dates', () => {
  it.each([
    ['country:USA', 'head-of-state', '2021-01-19', 'donald-trump'],
    ['country:USA', 'head-of-state', '2025-01-19', 'joe-biden'],
    ['country:USA', 'head-of-state', '2025-01-20', 'donald-trump'],
    ['country:USA', 'foreign-minister', '2025-01-21', 'marco-rubio'],
    ['country:USA', 'defence-minister', '2025-02-12', 'pete-hegseth'],
    ['country:USA', 'finance-minister', '2025-02-12', 'scott-bessent'],
    ['country:USA', 'security-adviser', '2025-03-01', 'mike-waltz'],
    ['country:DEU', 'head-of-government', '2021-12-07', 'angela-merkel'],
    ['country:DEU', 'head-of-government', '2025-05-05', 'olaf-scholz'],
    ['country:DEU', 'head-of-government', '2025-05-06', 'friedrich-merz'],
    ['country:DEU', 'foreign-minister', '2025-05-06', 'johann-wadephul'],
    ['country:DEU', 'defence-minister', '2025-05-07', 'boris-pistorius'],
    ['country:DEU', 'finance-minister', '2024-12-01', 'jorg-kukies'],
    ['country:GBR', 'head-of-government', '2022-10-01', 'liz-truss'],
    ['country:GBR', 'head-of-government', '2024-07-05', 'keir-starmer'],
    ['country:GBR', 'foreign-minister', '2024-01-01', 'david-cameron'],
    ['country:FRA', 'head-of-government', '2024-10-01', 'michel-barnier'],
    ['country:AUT', 'head-of-government', '2025-03-03', 'christian-stocker'],
    ['country:AUT', 'foreign-minister', '2025-03-03', 'beate-meinl-reisinger'],
    ['country:POL', 'head-of-government', '2023-12-13', 'donald-tusk'],
    ['country:POL', 'head-of-state', '2025-08-06', 'karol-nawrocki'],
    ['country:UKR', 'foreign-minister', '2024-09-05', 'andrii-sybiha'],
    ['country:UKR', 'defence-minister', '2023-10-01', 'rustem-umerov'],
    ['country:RUS', 'defence-minister', '2024-05-14', 'andrei-belousov'],
    ['country:ISR', 'head-of-government', '2022-08-01', 'yair-lapid'],
    ['country:ISR', 'defence-minister', '2024-11-08', 'israel-katz'],
    ['country:IRN', 'foreign-minister', '2024-09-01', 'abbas-araghchi'],
    ['country:SYR', 'head-of-state', '2024-12-07', 'bashar-al-assad'],
    ['country:SYR', 'head-of-state', '2025-02-01', 'ahmed-al-sharaa'],
    ['country:KOR', 'head-of-state', '2025-06-04', 'lee-jae-myung'],
    ['country:JPN', 'head-of-government', '2024-10-01', 'shigeru-ishiba'],
    ['country:CAN', 'head-of-government', '2025-03-14', 'mark-carney'],
    ['country:BRA', 'head-of-state', '2023-01-01', 'luiz-inacio-lula-da-silva'],
    ['country:FIN', 'foreign-minister', '2025-02-01', 'elina-valtonen'],
    ['org:nato', 'secretary-general', '2024-09-30', 'jens-stoltenberg'],
    ['org:nato', 'secretary-general', '2024-10-01', 'mark-rutte'],
    ['org:eu', 'high-representative', '2024-12-01', 'kaja-kallas'],
    ['group:hezbollah', 'group-leader', '2024-11-01', 'naim-qassem'],
  ])('%s %s on %s is %s', (of, role, date, person) => {
    expect(holders(of, role, date)).toEqual([person]);
  });
});

describe('a person speaks for a state only while an office lasts', () => {
  it.each([
    ['a former minister', 'person:antony-blinken', '2025-02-01'],
    ['a former chancellor', 'person:angela-merkel', '2023-01-01'],
    ['a minister before the appointment', 'person:pete-hegseth', '2025-01-24'],
    ['a leader of the opposition', 'person:friedrich-merz', '2024-06-01'],
    ['a leader of a party', 'person:sahra-wagenknecht', '2024-06-01'],
    ['a member of parliament', 'person:marie-agnes-strack-zimmermann', '2023-01-01'],
    ['a senator', 'person:lindsey-graham', '2025-02-01'],
    ['an exiled opposition', 'person:sviatlana-tsikhanouskaya', '2024-01-01'],
    ['a president who fell', 'person:bashar-al-assad', '2025-01-01'],
    ['a premier of a Land', 'person:michael-kretschmer', '2024-01-01'],
  ])('%s does not', (_who, id, date) => {
    expect(speaksFor(id, date)).toEqual([]);
  });

  it.each([
    ['a spokesperson', 'person:dmitry-peskov', '2024-01-01', ['country:RUS']],
    ['a special envoy', 'person:keith-kellogg', '2025-02-13', ['country:USA']],
    ['a commissioner', 'person:maros-sefcovic', '2025-02-13', ['org:european-commission']],
    ['a prime minister who became secretary-general', 'person:mark-rutte', '2025-01-01', ['org:nato']],
  ])('%s does', (_who, id, date, expected) => {
    expect(speaksFor(id, date)).toEqual(expected);
  });
});

describe('the names of bodies', () => {
  const called = (language: 'de' | 'en', name: string) =>
    codebook.bodies
      .filter(entry => [entry.names, entry.metonyms, entry.demonyms, entry.people].some(names => names[language].includes(name)))
      .map(entry => entry.id);

  it.each([
    ['de', 'USA', 'country:USA'],
    ['de', 'Weißen Hauses', 'country:USA'],
    ['de', 'Kreml', 'country:RUS'],
    ['de', 'Kiew', 'country:UKR'],
    ['de', 'Auswärtigen Amts', 'country:DEU'],
    ['de', 'Bundesregierung', 'country:DEU'],
    ['de', 'Großbritannien', 'country:GBR'],
    ['de', 'Vereinigten Königreich', 'country:GBR'],
    ['de', 'Französin', 'country:FRA'],
    ['de', 'Palästinensern', 'country:PSE'],
    ['de', 'Brüssel', 'org:eu'],
    ['de', 'IAEO', 'org:iaea'],
    ['de', 'Hisbollah', 'group:hezbollah'],
    ['en', 'U.S.', 'country:USA'],
    ['en', 'Kyiv', 'country:UKR'],
    ['en', 'Downing Street', 'country:GBR'],
    ['en', 'Turkey', 'country:TUR'],
    ['en', 'Türkiye', 'country:TUR'],
    ['en', 'Brussels', 'org:eu'],
    ['en', 'Houthis', 'group:houthis'],
    ['en', 'Nigerian', 'country:NGA'],
    ['en', 'Nigerien', 'country:NER'],
  ] as const)('%s %s means %s alone', (language, name, id) => {
    expect(called(language, name)).toEqual([id]);
  });

  it.each([
    ['country:DEU', 'deutsch'],
    ['country:FRA', 'französisch'],
    ['country:GBR', 'britisch'],
    ['country:USA', 'amerikanisch'],
    ['country:NLD', 'niederländisch'],
    ['country:ISR', 'israelisch'],
    ['country:SAU', 'saudisch'],
  ])('%s has the German adjective %s', (id, adjective) => {
    expect(body(id).demonyms.de).toContain(adjective);
  });

  it('name two bodies alike only where their countries tell them apart', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const entry of codebook.bodies)
      for (const language of ['de', 'en'] as const)
        for (const name of new Set([...entry.names[language], ...entry.metonyms[language], ...entry.demonyms[language]])) {
          const key = `${language} ${name}`;
          if (owners.has(key)) shared.push(`${key}: ${owners.get(key)} and ${entry.id}`);
          owners.set(key, entry.id);
        }
    expect(shared).toEqual([
      'de Nationalrat: org:nationalrat-at and org:swiss-parliament',
      ...['Bundesrat', 'Bundesrats', 'Bundesrates'].map(name => `de ${name}: org:bundesrat-de and org:swiss-federal-council`),
      'en Bundesrat: org:bundesrat-de and org:swiss-federal-council',
    ]);
  });

  it('exist in both languages for every state, with an adjective', () => {
    const states = codebook.bodies.filter(entry => entry.id.startsWith('country:') && entry.country === undefined);
    const lacking = states.filter(({ names, demonyms }) => names.de.length === 0 || names.en.length === 0 || demonyms.de.length === 0);
    expect(states.length).toBeGreaterThanOrEqual(197);
    expect(lacking.map(entry => entry.id)).toEqual(['country:COG', 'country:COK']);
  });

  it('parties never speak for their country', () => {
    const parties = codebook.bodies.filter(entry => entry.id.startsWith('party:'));
    expect(parties.length).toBeGreaterThan(80);
    expect(parties.filter(party => party.speaksFor)).toEqual([]);
  });
});
