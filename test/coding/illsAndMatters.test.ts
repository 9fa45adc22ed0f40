import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';
import { sidesIn } from './sidesOf.ts';

/** "OMN support gaza-ceasefire", for each position that moves something. */
const sides = (language: 'de' | 'en', text: string): string[] => sidesIn(language, text).map(side => side.replace('country:', ''));

describe('who deplores what a ceasefire is to end', () => {
  it.each([
    ['en', 'The Security Council voted on a ceasefire in Gaza. "This war is unacceptable," Omani ambassador Mohamed al-Hassan said.'],
    ['en', 'The Security Council voted on a ceasefire in Gaza. Oman condemned the violence.'],
    ['en', 'The Security Council voted on a ceasefire in Gaza. Oman condemned the bombing.'],
    ['en', 'Mediators are working on a ceasefire in Gaza. Oman condemned the fighting in the north of the strip.'],
    [
      'en',
      'The Security Council voted on a ceasefire in Gaza. "Silence is not a viable option," Omani ambassador Mohamed al-Hassan replied.',
    ],
    ['de', 'Unterhändler arbeiten an einer Waffenruhe in Gaza. Der Oman verurteilte die Kämpfe im Norden.'],
    ['de', 'Der Sicherheitsrat beriet über eine Waffenruhe in Gaza. Der Oman verurteilte die Gewalt.'],
    [
      'de',
      'Der Sicherheitsrat beriet über eine Waffenruhe in Gaza. Dieser Krieg sei nicht hinnehmbar, sagte der Außenminister des Oman, Badr al-Busaidi.',
    ],
    ['de', 'Der Sicherheitsrat beriet über eine Waffenruhe in Gaza. Der Oman kritisierte die Bombardierung von Rafah.'],
    [
      'de',
      'Der UN-Sicherheitsrat beriet über eine Waffenruhe in Gaza. „Schweigen ist keine Option“, sagte der Außenminister des Oman, Badr al-Busaidi.',
    ],
  ] as const)('takes no side on the ceasefire (%s): %s', (language, text) => {
    expect(sides(language, text).filter(side => side.endsWith('gaza-ceasefire'))).toEqual([]);
  });
});

describe('a pronoun for what the clause before is about', () => {
  it.each([
    [
      'de',
      'Kenia hält am Polizeieinsatz in Haiti fest. Die Regierung achte das Urteil und fechte es an, sagte der kenianische Regierungssprecher Isaac Mwaura.',
      'KEN oppose haiti-mission',
    ],
    [
      'en',
      "Kenya's mission in Haiti is before the courts. The government had read the ruling and would challenge it, spokesman Isaac Mwaura said.",
      'KEN oppose haiti-mission',
    ],
    [
      'de',
      'Norwegen berät über den Atomwaffenverbotsvertrag. Außenminister Espen Barth Eide las den Brief und wies ihn zurück.',
      'NOR oppose nuclear-ban-treaty',
    ],
    [
      'en',
      'Norway debates the nuclear ban treaty. Foreign Minister Espen Barth Eide answered the letter and rejected it.',
      'NOR oppose nuclear-ban-treaty',
    ],
  ] as const)('does not mean what the text is about (%s): %s', (language, text, wrong) => {
    expect(sides(language, text)).not.toContain(wrong);
  });

  it.each([
    [
      'en',
      'Norway debates the nuclear ban treaty. The government has studied the treaty and supports it, Foreign Minister Espen Barth Eide said.',
    ],
    [
      'de',
      'Norwegen berät über den Atomwaffenverbotsvertrag. Außenminister Espen Barth Eide nannte den Vertrag wichtig und befürwortete ihn.',
    ],
  ] as const)('means it where the clause before names it (%s): %s', (language, text) => {
    expect(sides(language, text)).toContain('NOR support nuclear-ban-treaty');
  });
});

describe('a pronoun beside a country', () => {
  it('does not mean the country, but what the text is about', () => {
    const text =
      'Die Bundesregierung beriet am Montag über die Rüstungsexporte nach Israel. Deutschland unterstütze das Land bei seiner Verteidigung und werde es daher wieder beliefern, sagte der stellvertretende Regierungssprecher Sebastian Hille.';
    expect(sides('de', text)).toContain('DEU support arms-exports-israel');
  });
});

describe('"not" between the verb and what it takes a side by', () => {
  it.each([
    ['Hungary is not against the accession of Ukraine to the European Union.', 'HUN support ukraine-eu-accession'],
    ['Norway is not against a levy on fish.', 'NOR support fish-levy'],
    ['Norway is still against a levy on fish.', 'NOR oppose fish-levy'],
    ['Norway does not stand behind the levy on fish.', 'NOR oppose fish-levy'],
  ])('turns it: %s', (text, side) => {
    expect(sides('en', text)).toEqual([side]);
  });

  it.each(['Norway is not for sale, its prime minister said.', 'Norway is not behind the attack, its prime minister said.'])(
    'says no side of a thing: %s',
    text => {
      expect(sides('en', text)).toEqual([]);
    },
  );
});

describe('until when something was held', () => {
  it.each([
    ['en', "Until the summer Greece's ministers had excluded Turkish participation in SAFE under any circumstances."],
    ['en', 'Up to the election Germany had opposed the delivery of Taurus cruise missiles to Ukraine.'],
    ['de', 'Bis zum Sommer hatte die Bundesregierung die Lieferung von Taurus-Marschflugkörpern ausgeschlossen.'],
  ] as const)('is the past (%s): %s', (language, text) => {
    expect(sides(language, text)).toEqual([]);
    expect(codeSentence(language, text).map(({ modality }) => modality)).toContain('historical');
  });
});

describe('what a veto is for', () => {
  it.each([
    [
      'en',
      'The United States cast its veto on Friday to kill a Security Council call for a ceasefire in Gaza.',
      'USA oppose gaza-ceasefire',
    ],
    ['de', 'Ungarn nutzt sein Veto, um die EU-Hilfe für die Ukraine zu blockieren.', 'HUN oppose eu-loan-for-ukraine'],
    [
      'de',
      'Russland hat von seinem Veto Gebrauch gemacht, um eine Resolution zu Hilfslieferungen nach Syrien zu stoppen.',
      'RUS oppose syria-cross-border-aid',
    ],
  ] as const)('is not turned round once more (%s): %s', (language, text, side) => {
    expect(sides(language, text)).toEqual([side]);
  });
});

describe('islands', () => {
  it('are no persons', () => {
    const text = "Mauritius welcomed Britain's decision to give up the Chagos Islands, its prime minister, Navin Ramgoolam, said.";
    expect(sides('en', text)).toEqual(expect.arrayContaining(['MUS support chagos-islands']));
    expect(sides('en', text).filter(side => side.includes('person:'))).toEqual([]);
  });

  it('that are given up are handed over', () => {
    expect(
      sides('en', 'The Conservatives were against giving up the Chagos Islands, shadow foreign secretary Priti Patel said.'),
    ).toContain('party:conservatives-uk oppose chagos-islands');
  });
});

describe('to decide', () => {
  it.each([
    ['de', 'Dänemark hat sich gegen die Wehrpflicht für Frauen entschieden.', 'DNK oppose conscription'],
    ['de', 'Dänemark hat sich für die Wehrpflicht für Frauen entschieden.', 'DNK support conscription'],
    ['en', 'Norway has decided against deep-sea mining.', 'NOR oppose deep-sea-mining'],
    ['en', 'Norway decided on Tuesday to open its seabed for deep-sea mining.', 'NOR support deep-sea-mining'],
  ] as const)('for or against a thing is a side (%s): %s', (language, text, side) => {
    expect(sides(language, text)).toContain(side);
  });
});
