import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
type Language = 'de' | 'en';

/** Who takes which side on what: "NOR oppose levy", an actor of no state by its whole id. */
function read(language: Language, text: string, title = ''): string[] {
  const { statements } = coder.code({ title, text, language, publishedAt: '2026-01-05T12:00:00Z' });
  const told = statements
    .filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
    .map(({ actor, onBehalfOf, stance, subject }) => {
      const who = (onBehalfOf ?? actor).id.replace('country:', '');
      return `${who} ${stance} ${subject.id.replace(/^(?:issue|open):/, '')}`;
    });
  return [...new Set(told)].sort();
}

type Row = readonly [Language, string, readonly string[]];
const check = (language: Language, text: string, told: readonly string[]) => expect(read(language, text)).toEqual(told);

describe('what names the end of an issue', () => {
  const en = 'Norway backs a moratorium on deep-sea mining.';
  const de = 'Norwegen unterstützt ein Moratorium für den Tiefseebergbau.';
  const bothNames = (who: string) => [`${who} oppose deep-sea-mining`, `${who} support moratorium`];
  it.each([
    ['en', `${en} So does Sweden.`, [...bothNames('NOR'), ...bothNames('SWE')]],
    ['en', `${en} Sweden supported it.`, [...bothNames('NOR'), ...bothNames('SWE')]],
    ['en', `${en} So does Sweden. Finland agrees.`, [...bothNames('FIN'), ...bothNames('NOR'), ...bothNames('SWE')]],
    [
      'de',
      `${de} Schweden schloss sich an.`,
      [
        'NOR oppose deep-sea-mining',
        'NOR support moratorium-tiefseebergbau',
        'SWE oppose deep-sea-mining',
        'SWE support moratorium-tiefseebergbau',
      ],
    ],
  ] satisfies Row[])('is what others agree with as well, in %s: %s', check);

  it.each([
    ['Norwegen unterstützt ein Moratorium für den Tiefseebergbau. Kritik an dem Moratorium kam aus Schweden.', 'SWE oppose moratorium'],
    [
      'Norwegen will den Tiefseebergbau erlauben, Finnland ein Moratorium. Den Tiefseebergbau lobte Estland. Beifall für das Moratorium kam aus Schweden.',
      'SWE support moratorium',
    ],
  ])('is what praise and blame that come from somebody are for: %s', (text, told) => expect(read('de', text)).toContain(told));

  it.each([
    ['en', 'Norway will not hear of a halt to the country’s arms deliveries to Ukraine.', 'NOR support arms-aid-ukraine'],
    ['en', 'Norway wants an end to the bloc’s sanctions on Russia.', 'NOR oppose russia-sanctions'],
  ] as const)('turns it round whoever’s it is, in %s: %s', (language, text, told) => expect(read(language, text)).toContain(told));
});

describe('one noun of the name of what a text is about', () => {
  const nuclear = 'Labor rejects nuclear power plants';
  it('is another thing with a complement of its own', () => {
    const text = 'Labor wanted none of nuclear power. Energy Minister Chris Bowen approved the extension of a wind farm on the same day.';
    expect(read('en', text, nuclear)).toContain('AUS support farm-wind');
    expect(read('en', text, nuclear)).not.toContain('AUS support nuclear-power');
  });

  it('is another thing with other parties', () => {
    const told = read('en', 'Mexico signed an agreement with Japan.', 'Mexico rejects Mercosur agreement');
    expect(told).not.toContain('MEX support eu-mercosur-agreement');
  });

  it('is the thing itself where what was named goes with it', () => {
    const text = 'Talks went on in Rome. Germany called for the delivery of the tanks.';
    expect(read('en', text, 'Berlin split over Leopard tanks for Ukraine')).toContain('DEU support leopard-tanks-delivery');
  });
});

describe('a name alone', () => {
  it.each([
    ['en', 'Larsen, Norway’s foreign minister, rejected the levy.', ['NOR oppose levy']],
    ['en', 'The levy was wrong, said Larsen, Norway’s foreign minister.', ['NOR oppose levy']],
    ['de', 'Larsen, der norwegische Außenminister, lehnte die Maut ab.', ['NOR oppose maut']],
    ['en', 'Lars Larsen is the leader of the Greens. On Tuesday Larsen rejected the levy.', ['person:lars-larsen oppose levy']],
    ['en', 'Norway, the minister said, was against the levy.', ['NOR oppose levy']],
    ['de', 'Norwegens Außenamt lehnte die Maut ab.', ['NOR oppose maut']],
    ['de', 'Oslos Finanzressort lehnte die Maut ab.', ['NOR oppose maut']],
  ] satisfies Row[])('is a person’s where an office or a day says so, in %s: %s', check);

  it.each([
    ['de', 'Der pensionierte norwegische Admiral Lars Larsen lehnte die Maut ab.', ['person:lars-larsen oppose maut']],
    ['de', 'Der norwegische General a. D. Lars Larsen lehnte die Maut ab.', ['person:lars-larsen oppose maut']],
    ['de', 'Der norwegische General Lars Larsen lehnte die Maut ab.', ['NOR oppose maut']],
    ['en', 'Chief Minister Ali Amin Gandapur of Pakistan rejected the levy.', ['person:ali-amin-gandapur oppose levy']],
  ] satisfies Row[])('speaks for a state while the office lasts and is the state’s, in %s: %s', check);
});

describe('the side of what is done or asked', () => {
  it.each([
    ['en', 'Norway urged hospitals to ratify the treaty.', ['NOR support agreement']],
    ['en', 'Norway called on signatories to drop the treaty.', ['NOR oppose agreement']],
    ['en', 'Norway wants universities to sign the treaty.', ['NOR support agreement']],
    ['en', 'Norway pleaded with Russia not to sign the treaty.', ['NOR oppose agreement']],
    ['en', 'Norway wants the levy to replace the toll.', ['NOR support levy']],
  ] satisfies Row[])('is on the thing, and not on whoever is to do it, in %s: %s', check);

  it.each([
    ['de', 'Noch am Abend seiner Vereidigung unterschrieb der norwegische Präsident das Dekret.', ['NOR support dekret']],
    ['de', 'Nach sieben Jahren Eiszeit will Norwegen die Botschaft wieder öffnen.', ['NOR support botschaft']],
    ['de', 'Norwegen bot den Richtern Schutz an.', ['NOR support schutz']],
    ['de', 'Norwegen bot den Staatenlosen spanische Pässe an.', ['NOR support spanisch-pass']],
    ['de', 'Norwegen verweigert der Maut die Zustimmung.', ['NOR oppose maut']],
  ] satisfies Row[])('is on the thing, and not on when or to whom it is done, in %s: %s', check);

  it.each([
    ['de', 'Norwegen lehnt eine Lockerung der Waffenexporte ab.', ['NOR oppose waffenexport']],
    ['de', 'Norwegen fordert eine Lockerung der Auflagen.', ['NOR oppose auflage']],
    ['en', 'Norway wants an easing of re-exports.', ['NOR support re-export']],
    ['en', 'Norway wants an easing of the levy.', ['NOR oppose levy']],
  ] satisfies Row[])('is for more of what is eased, and for less of what is lightened, in %s: %s', check);

  it.each([
    ['de', 'Norwegen will, dass die Fahnder draußen bleiben.', ['NOR oppose fahnder']],
    ['de', 'Norwegen will, dass die Maut bleibt.', ['NOR support maut']],
    ['de', 'Norwegen beteiligt sich mit keinem Euro und keiner Granate an dem Krieg.', ['NOR oppose krieg']],
  ] satisfies Row[])('is told by what stays out, and by one no for two, in %s: %s', check);

  it.each([
    ['en', 'Norway does not support the levy, but does not oppose it either.', ['NOR neutral levy']],
    ['en', 'Norway does not support independence, without opposing it in so many words.', ['NOR neutral independence']],
    ['de', 'Norwegen lehnt die Maut nicht ab, ohne sie zu unterstützen.', ['NOR neutral maut']],
    ['en', 'Norway cannot back the levy without opposing the toll.', ['NOR oppose levy']],
  ] satisfies Row[])('is none where neither side is taken, in %s: %s', check);

  it.each([
    ['en', 'Nuclear power is not a religion, France’s president said.', []],
    ['de', 'Atomkraft sei keine Religion, sagte Frankreichs Präsident.', []],
    ['en', 'Nuclear power is not an option, France’s president said.', ['FRA oppose nuclear-power']],
    ['en', 'Nuclear power is not part of the plan, France’s president said.', ['FRA oppose nuclear-power']],
  ] satisfies Row[])('is not told by what a thing is no example of, in %s: %s', check);
});

describe('what is held against a thing', () => {
  const wanted = 'Schweden will eine Maut.';
  const nouns = ['sein Nein', 'sein Veto', 'seine Blockade', 'seinen Widerstand', 'seinen Einspruch'];
  it.each(nouns.flatMap(noun => [`gibt ${noun} auf`, `lässt ${noun} fallen`, `zieht ${noun} zurück`, `nimmt ${noun} zurück`]))(
    'counts no more when it is given up: Norwegen %s',
    told => expect(read('de', `${wanted} Norwegen ${told}.`)).toContain('NOR support maut'),
  );

  it.each(nouns.flatMap(noun => [`erneuert ${noun}`, `bekräftigt ${noun}`, `hält ${noun} aufrecht`, `will ${noun} nicht aufgeben`]))(
    'stands when it is renewed or not given up: Norwegen %s',
    told => expect(read('de', `${wanted} Norwegen ${told}.`)).toContain('NOR oppose maut'),
  );
});

describe('an attitude that names nothing', () => {
  it.each([
    ['en', 'agreed to drop its veto', 'support'],
    ['en', 'is ready to lift its opposition', 'support'],
    ['en', 'will not drop its veto', 'oppose'],
    ['en', 'refuses to drop its resistance', 'oppose'],
    ['en', 'urged Denmark to drop its objections', 'support'],
    ['en', 'agreed to withdraw its support', 'oppose'],
    ['de', 'hat beschlossen, seine Zustimmung zurückzuziehen', 'oppose'],
    ['de', 'ist bereit, seinen Widerstand aufzugeben', 'support'],
  ] as const)('is held on what was last spoken of, in %s: Norway %s', (language, told, stance) => {
    const text = language === 'de' ? `Schweden will eine Maut. Norwegen ${told}.` : `Sweden wants a levy. Norway ${told}.`;
    expect(read(language, text)).toContain(`NOR ${stance} ${language === 'de' ? 'maut' : 'levy'}`);
  });

  it.each([
    ['en', 'Norway maintains its block on the levy.', ['NOR oppose levy']],
    ['en', 'Norway dropped its hold on the levy.', ['NOR support levy']],
    ['en', 'Norway will not lift its block on the levy.', ['NOR oppose levy']],
    ['en', 'Israel lifts its blockade of Gaza.', ['ISR oppose blockade-gaza', 'ISR support gaza-aid-access']],
  ] satisfies Row[])('is told by what becomes of it, in %s: %s', check);

  it('is no side where somebody did not get through with it', () => {
    expect(read('de', 'Schweden will eine Maut. Norwegen hat sich mit seinem Nein nicht durchgesetzt.')).not.toContain('NOR support maut');
  });
});

describe('what is said', () => {
  it.each([
    ['en', 'It would be wrong, Norway’s minister went on, not to support the levy.', ['NOR support levy']],
    ['en', 'But the levy, Norway’s minister went on, had to be scrapped.', ['NOR oppose levy']],
    ['en', 'Norway’s talks on the levy went on.', []],
  ] satisfies Row[])('is told by whoever goes on, in %s: %s', check);

  it.each([
    ['en', 'Lars Larsen, Norway’s foreign minister, sent a letter in which he rejected the levy.', ['NOR oppose levy']],
    ['en', 'He signed a declaration in which Norway undertakes to back the levy.', ['NOR support levy']],
    ['en', 'The levy was drawn up by a panel in which Norway once backed the toll.', []],
  ] satisfies Row[])('is as new as the document that has it, in %s: %s', check);
});

describe('what others let one do, and what a law is against', () => {
  it.each([
    ['en', 'Norway may not sign the fish treaty, a court in Oslo ruled.', []],
    ['de', 'Norwegen darf den Fischpakt nicht unterzeichnen, urteilte ein Gericht.', []],
    ['en', 'Norway will not sign the fish treaty.', ['NOR oppose fish-agreement']],
    ['en', 'Norway no longer rules out joining the fish pact.', ['NOR neutral fish-agreement']],
    ['en', '“I do not want to prejudge the fish levy,” Prime Minister Jonas Gahr Støre of Norway said.', []],
    ['en', 'Ireland backs a law against trade with Israeli settlements.', ['IRL support ireland-occupied-territories-bill']],
    [
      'de',
      'Irland unterstützt ein Gesetz gegen den Handel mit israelischen Siedlungen.',
      ['IRL support ireland-occupied-territories-bill'],
    ],
  ] as const)('%s: %s', check);
});

describe('a name in the plural before a verb that looks like a noun, and which way somebody moves', () => {
  it.each([
    ['en', 'The Philippines rules out joining the fish pact.', ['PHL oppose fish-agreement']],
    ['en', 'The United States backs away from the fish levy.', ['USA oppose fish-levy']],
    ['en', 'Norway is moving away from the fish levy.', ['NOR oppose fish-levy']],
    ['en', 'Norway turned away from the fish levy.', ['NOR oppose fish-levy']],
    ['en', 'Norway is leaning towards the fish levy.', ['NOR support fish-levy']],
    ['en', 'Norway is leaning against the fish levy.', ['NOR oppose fish-levy']],
    ['en', 'Norway is edging closer to joining the fish pact.', ['NOR support fish-agreement']],
    ['en', 'Geneva talks back on track.', []],
    ['en', 'Ships move away from the coast of Norway.', []],
  ] as const)('%s: %s', check);
});

describe('votes and what is open, in English', () => {
  it.each([
    [
      'en',
      'With nine in favour, none against and two abstaining, the Security Council approved the fish levy. Norway abstained.',
      ['NOR neutral fish-levy', 'org:un support fish-levy'],
    ],
    [
      'en',
      'The Security Council voted for the fish levy. Norway hailed the result.',
      ['NOR support fish-levy', 'org:un support fish-levy'],
    ],
    ['en', 'The Security Council voted on the fish levy. Norway welcomed the result of the talks.', ['NOR support result-talk']],
    [
      'en',
      'Sweden backs the fish levy. A Norwegian spokesman said there was no decision to report.',
      ['NOR neutral fish-levy', 'SWE support fish-levy'],
    ],
    ['en', 'Sweden backs the fish levy. A Norwegian spokesman said there was no decision to lift it.', ['SWE support fish-levy']],
  ] satisfies Row[])('are read as they went, in %s: %s', check);
});

describe('attributes one after another', () => {
  it.each([
    ['en', 'Norway backs a new, fairer levy.', ['NOR support fairer-levy']],
    ['en', 'Norway gave the green light to a larger, better armed fleet.', ['NOR support armed-fleet-good']],
    ['de', 'Norwegen fordert eine neue, gerechtere Maut.', ['NOR support gerechter-maut']],
  ] satisfies Row[])('leave the thing with the last of them, in %s: %s', check);
});

describe('what stands between a state and its verb', () => {
  it.each([
    ['en', 'Norway, acting for the Nordic states, on Tuesday rejected the levy.', ['NOR oppose levy']],
    ['en', 'In Oslo, after long talks with Sweden, on Friday rejected the levy.', []],
  ] satisfies Row[])('is passed over, also with a day behind it, in %s: %s', check);
});

describe('what a state expects to be done', () => {
  it.each([
    ['en', 'Norway expects the levy to be lifted.', ['NOR oppose levy']],
    ['en', 'Norway expects the treaty to be signed.', ['NOR support agreement']],
    ['en', 'Norway expects the levy to hurt its exporters.', []],
    ['en', 'Norway does not expect the levy to be lifted.', []],
    ['en', 'Analysts expect the levy to be lifted.', []],
  ] satisfies Row[])('it wants, in %s: %s', check);
});
