import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import { sidesOf } from './sidesOf.ts';

const coder = createCoder(loadCodebook());

describe('in spite of what, for what and why something is done', () => {
  it.each([
    [
      'country:LTU',
      'Litauens Präsident Gitanas Nausėda hält ungeachtet des amerikanischen Widerstands an einer Aufnahme der Ukraine in das Bündnis fest.',
      'support ukraine-nato-membership',
    ],
    ['country:SVN', 'Slowenien stimmt nach langem Widerstand den Sanktionen gegen Russland zu.', 'support russia-sanctions'],
    ['country:HUN', 'Entgegen seiner früheren Ablehnung trägt Ungarn die Sanktionen gegen Russland mit.', 'support russia-sanctions'],
    ['country:SVN', 'Nach anfänglichen Vorbehalten tritt Slowenien dem Waffenstillstand in der Ukraine bei.', 'support ukraine-ceasefire'],
  ])('turns nothing round for %s: %s', (holder, text, side) => {
    const sides = sidesOf(holder, text);
    expect(sides).toContain(side);
    expect(sides.filter(one => one.startsWith('oppose'))).toEqual([]);
  });

  it.each([
    [
      'country:UKR',
      'Die Ukraine ist bereit, im Gegenzug für feste Sicherheitsgarantien auf einen Beitritt zur Nato zu verzichten.',
      'oppose ukraine-security-guarantees',
    ],
    [
      'country:AUT',
      'Österreich beteiligt sich aus Gründen der Neutralität nicht am Kauf von Munition für die Ukraine.',
      'oppose neutrality-of-european-states',
    ],
    [
      'country:POL',
      'Polen führt Kontrollen an der Grenze ein. Warschau reagiert damit auf die Zurückweisungen von Migranten durch die deutsche Polizei.',
      'support border-rejections-asylum',
    ],
    [
      'country:SVK',
      'Die Slowakei lehnt unter Verweis auf Sicherheitsgarantien für die Ukraine eine Maut ab.',
      'oppose ukraine-security-guarantees',
    ],
    [
      'country:NOR',
      'Norwegen streicht aus Rücksicht auf Sicherheitsgarantien für die Ukraine die Maut.',
      'oppose ukraine-security-guarantees',
    ],
    ['country:NOR', 'Norwegen verhängt als Antwort auf die Sanktionen gegen Russland eine Maut.', 'support russia-sanctions'],
  ])('is nothing that %s takes a side on: %s', (holder, text, side) => {
    expect(sidesOf(holder, text)).not.toContain(side);
  });

  it.each([
    ['country:NOR', 'Norwegen äußert sich mit Blick auf die Sanktionen gegen Russland skeptisch.', 'oppose russia-sanctions'],
    ['country:NOR', 'Norwegen reagiert mit Sanktionen gegen Russland.', 'support russia-sanctions'],
    ['country:NOR', 'Norwegen beharrt auf seinem Nein zu den Sanktionen gegen Russland.', 'oppose russia-sanctions'],
    ['country:NOR', 'Norwegen fordert nach langem Streit ein Ende der Sanktionen gegen Russland.', 'oppose russia-sanctions'],
  ])('but what %s takes a side on is: %s', (holder, text, side) => {
    expect(sidesOf(holder, text)).toContain(side);
  });
});

describe('in what somebody is turned down or met', () => {
  it.each([
    ['country:USA', 'Trump erteilt Kiew bei Tomahawks eine Absage.', 'oppose tomahawk-delivery'],
    ['country:USA', 'Trump lässt Selenskyj bei Tomahawks abblitzen.', 'oppose tomahawk-delivery'],
    ['country:DEU', 'Berlin lässt Kiew bei Taurus im Stich.', 'oppose taurus-delivery'],
    ['country:DEU', 'Merz kommt Kiew bei Taurus entgegen.', 'support taurus-delivery'],
    ['country:SVK', 'Fico lässt Brüssel beim Ausstieg aus russischem Gas abblitzen.', 'oppose russian-gas-phase-out'],
    ['country:HUN', 'Orbán lässt die EU-Partner bei den Sanktionen gegen Russland auflaufen.', 'oppose russia-sanctions'],
    [
      'country:USA',
      'Trump zeigt Selenskyj bei den Sicherheitsgarantien für die Ukraine die kalte Schulter.',
      'oppose ukraine-security-guarantees',
    ],
  ])('is what %s takes a side on: %s', (holder, text, side) => {
    expect(sidesOf(holder, text)).toContain(side);
  });
});

describe('a group in arms that is called by its kind', () => {
  it.each([
    ['group:hamas', 'Die radikalislamische Hamas hat sich gemeldet. Die Miliz lehnt eine Feuerpause im Gazastreifen ab.'],
    ['group:hamas', 'Die Hamas meldete sich am Montag. Die Terrororganisation lehnt eine Feuerpause im Gazastreifen ab.'],
    ['group:hezbollah', 'Hisbollah meldet sich. Die Schiitenmiliz lehnt eine Maut ab.'],
    ['group:hamas', 'Die Hamas meldete sich am Montag. Die Islamisten lehnen eine Maut ab.'],
  ])('is %s: %s', (holder, text) => {
    expect(sidesOf(holder, text).some(side => side.startsWith('oppose'))).toBe(true);
  });

  it('is nobody where none is named', () => {
    expect(sidesOf('org:terrororganisation', 'Die Terrororganisation lehnt eine Maut ab.')).toEqual([]);
  });
});

describe('out of what somebody acts', () => {
  it.each([
    [
      'country:ISR',
      'Aus Protest gegen die Anerkennung Palästinas zieht Israel seinen Botschafter aus Madrid ab.',
      'oppose palestine-recognition',
    ],
    ['country:ISR', 'Aus Verärgerung über die Anerkennung Palästinas bestellt Israel den Botschafter ein.', 'oppose palestine-recognition'],
    ['country:POL', 'Warschau ruft aus Protest gegen die Sanktionen gegen Russland seinen Botschafter zurück.', 'oppose russia-sanctions'],
    ['country:NOR', 'Aus Ärger über die Fischmaut bleibt Norwegen der Konferenz fern.', 'oppose fischmaut'],
    ['country:NOR', 'Norwegens Außenminister reist aus Empörung über die Fischmaut vorzeitig ab.', 'oppose fischmaut'],
  ])('is a side that %s takes: %s', (holder, text, side) => {
    expect(sidesOf(holder, text)).toContain(side);
    expect(sidesOf(holder, text)).not.toContain(side.replace('oppose', 'support'));
  });

  it.each([
    ['country:NOR', 'Aus Protest gegen die Fischmaut will Norwegen nicht abreisen.'],
    ['country:NOR', 'Norwegen kehrt aus Ärger nicht zurück.'],
    ['country:NOR', 'Aus Ärger über seine Niederlage ging Norwegen früh.'],
    ['country:NOR', 'Norwegen wurde aus Protest gegen die Fischmaut boykottiert.'],
  ])('is none of %s: %s', (holder, text) => {
    expect(sidesOf(holder, text).filter(side => /oppose fischmaut|niederlage/.test(side))).toEqual([]);
  });
});

describe('what is said to be settled by somebody', () => {
  it.each([
    ['country:ESP', 'Die von Spanien angekündigte Anerkennung Palästinas sorgt für Ärger.', 'support palestine-recognition'],
    [
      'country:ESP',
      'Aus Protest gegen die von Spanien beschlossene Anerkennung Palästinas hat Israel den Vertreter einbestellt.',
      'support palestine-recognition',
    ],
    ['country:POL', 'Die von Polen geplante Schließung der Grenze zu Belarus beschäftigt die Händler.', 'support belarus-border-closure'],
  ])('is a side that %s takes: %s', (holder, text, side) => {
    expect(sidesOf(holder, text)).toContain(side);
  });

  it.each([
    ['country:ESP', 'Die von Spanien beobachtete Anerkennung Palästinas sorgt für Ärger.'],
    ['country:ESP', 'Die in Spanien angekündigte Konferenz sorgt für Ärger.'],
    ['country:ESP', 'Die von Spanien besetzten Inseln sind klein.'],
  ])('is none of %s: %s', (holder, text) => {
    expect(sidesOf(holder, text)).toEqual([]);
  });
});

describe('a word that turns the matter round', () => {
  it.each([
    ['country:IRN', 'Teheran droht mit Ausstieg aus dem Atomwaffensperrvertrag.', 'oppose iran-npt-membership'],
    ['country:IRN', 'Teheran droht mit dem Austritt aus dem Atomwaffensperrvertrag.', 'oppose iran-npt-membership'],
    ['country:USA', 'Die USA drohen mit dem Ausstieg aus dem Pariser Klimaabkommen.', 'oppose paris-agreement'],
    ['country:POL', 'Warschau verlängert Importstopp für ukrainisches Getreide.', 'oppose ukrainian-grain-imports'],
    ['country:POL', 'Warschau kündigt Einfuhrverbot für ukrainisches Getreide an.', 'oppose ukrainian-grain-imports'],
    ['country:POL', 'Warschau hebt Importstopp für ukrainisches Getreide auf.', 'support ukrainian-grain-imports'],
  ])('does so once for %s: %s', (holder, text, side) => {
    expect(sidesOf(holder, text)).toContain(side);
    expect(sidesOf(holder, text).filter(one => one.endsWith(side.split(' ')[1]!))).toEqual([side]);
  });
});

describe('what a state will do, told by its spokesman', () => {
  it.each([
    ['country:CHN', 'Peking werde keine Soldaten in die Ukraine entsenden, sagte ein Sprecher.', 'oppose ukraine-ground-troops'],
    [
      'country:CHN',
      'Peking werde keine Soldaten in die Ukraine entsenden, sagte ein Sprecher des Außenministeriums zu Medienberichten.',
      'oppose ukraine-ground-troops',
    ],
    ['country:NOR', 'Oslo lehne eine Maut auf Fähren nach Schweden ab, hieß es aus dem Außenministerium.', 'oppose maut'],
  ])('is what %s stands for: %s', (holder, text, side) => {
    expect(sidesOf(holder, text)).toContain(side);
  });

  it.each([
    ['country:SWE', 'Norwegen habe Schweden eine Maut angedroht, sagte ein Sprecher.'],
    ['country:NOR', 'Norwegen werde die Maut einführen, sagte eine Sprecherin der schwedischen Regierung.'],
  ])('is nothing of %s, of whom another speaks: %s', (holder, text) => {
    expect(sidesOf(holder, text)).toEqual([]);
  });
});

describe('the capital of the country that the text is about', () => {
  it('is Belgium, where the Union is not named', () => {
    const text = 'Belgien verschiebt die Lieferung. Brüssel lehnt eine Maut auf Fähren ab.';
    expect(sidesOf('country:BEL', text)).toContain('oppose maut');
  });
  it.each([
    'Belgien und die EU sind sich uneins. Brüssel lehnt eine Maut auf Fähren ab.',
    'Frankreich und Belgien sprechen. Paris klagt. Frankreich wartet. Brüssel lehnt eine Maut auf Fähren ab.',
  ])('but the Union elsewhere: %s', text => {
    expect(sidesOf('org:eu', text)).toContain('oppose maut');
  });
});

describe('a headline that ends in its adjective', () => {
  it.each([
    ['Kiew zu Waffenruhe bereit', 'support'],
    ['Iran zu Atomgesprächen mit USA bereit', 'support'],
    ['Iran nicht zu Atomgesprächen mit USA bereit', 'oppose'],
    ['Japan zu Waffenruhe in Gaza bereit', 'support'],
  ])('%s: %s', (title, stance) => {
    const read = coder.code({ title, text: 'Es blieb ruhig.', language: 'de', publishedAt: '2025-06-10T12:00:00Z' });
    expect(read.statements.map(one => one.stance)).toContain(stance);
  });
  it.each(['Der Weg zu Waffenruhe bereitet', 'Hotel zu Umbau bereit?', 'Wer ist zu Gesprächen bereit'])('but not: %s', title => {
    const read = coder.code({ title, text: 'Es blieb ruhig.', language: 'de', publishedAt: '2025-06-10T12:00:00Z' });
    expect(read.statements).toEqual([]);
  });
});

describe('rules that restrain a freedom', () => {
  it.each([
    ['country:SWE', 'Stockholm verschärft die Regeln für den Nachzug von Angehörigen der Flüchtlinge.', 'oppose family-reunification'],
    ['country:SWE', 'Stockholm lockert die Regeln für den Familiennachzug von Flüchtlingen.', 'support family-reunification'],
    ['country:DEU', 'Berlin verschärft die Auflagen für Rüstungsexporte nach Israel.', 'oppose arms-exports-israel'],
    ['country:DEU', 'Berlin lockert die Auflagen für Rüstungsexporte nach Israel.', 'support arms-exports-israel'],
  ])('leave %s the less of it, the stricter they are: %s', (holder, text, side) => {
    expect(sidesOf(holder, text)).toContain(side);
    expect(sidesOf(holder, text).filter(one => one.endsWith(side.split(' ')[1]!))).toEqual([side]);
  });
  it('but a thing itself may be made stricter', () => {
    expect(sidesOf('country:DEU', 'Berlin verschärft die Sanktionen gegen Russland.')).toContain('support russia-sanctions');
  });
});

describe('the government in Brussels', () => {
  it('is that of Belgium', () => {
    expect(sidesOf('country:BEL', 'Die Regierung in Brüssel lehnt eine Maut ab.')).toContain('oppose maut');
  });
});
