import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import { sidesIn } from './sidesOf.ts';

const coder = createCoder(loadCodebook());

/** Who takes which side in a headline over a text that says nothing of it. */
const readTitle = (title: string): string[] =>
  coder
    .code({ title, text: 'The talks went on for hours.', language: 'en', publishedAt: '2026-03-02T08:00:00Z' })
    .statements.map(({ actor, onBehalfOf, stance, subject }) => `${(onBehalfOf ?? actor).id} ${stance} ${subject.id.replace('open:', '')}`);

const read = (text: string) => sidesIn('en', text).sort();

describe('English: what becomes of a thing, told by whoever has it in hand', () => {
  it.each([
    ['The ambassador will come home by June, Macron said.', ['country:FRA oppose ambassador']],
    ['Macron said the troops would leave by the end of the year.', ['country:FRA oppose troops']],
    ['Macron said the troops would stay.', ['country:FRA support troops']],
    ['Merz told the Bundestag that the tanks would not go to Ukraine.', ['country:DEU oppose tank']],
    ['Merz said Ukraine will have its tanks.', ['country:DEU support tank']],
    ["The salmon levy would stay, Norway's trade minister Jan Vestre said.", ['country:NOR support levy-salmon']],
    ["The salmon levy was history, Norway's trade minister Jan Vestre said.", ['country:NOR oppose levy-salmon']],
    ["A levy would come in July, Norway's trade minister Jan Vestre said.", ['country:NOR support levy']],
    ["There will be a salmon levy after all, Norway's trade minister Jan Vestre said.", ['country:NOR support levy-salmon']],
    ["Exports of sand can resume, Cambodia's Hun Manet said on Monday.", ['country:KHM support export-sand']],
    ["Exports of sand are to cease, Cambodia's Hun Manet said on Monday.", ['country:KHM oppose export-sand']],
    ['Soldiers from Kenya will no longer patrol Haiti, William Ruto said.', ['country:KEN oppose kenya-soldier']],
  ])('%s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });

  it.each([
    'Russian troops will leave, Zelensky said.',
    'The war will end soon, Zelensky said.',
    'The levy will end up in court, Zelensky said.',
    'The case will go to the Supreme Court, Keir Starmer said.',
    'The prisoners will come home by Christmas, Zelensky said.',
    'The tariff will go, Keir Starmer predicted.',
    'A letter would go to Berlin, Keir Starmer said.',
    'Merz said Russia would get a strong answer.',
    'Prices will stay high, Keir Starmer said.',
  ])('%s takes no side', text => {
    expect(read(text)).toEqual([]);
  });
});

describe('English: what two do together', () => {
  it.each([
    ['Kenya has agreed with Somalia to reopen the border.', ['country:KEN support border', 'country:SOM support border']],
    ['Peru agreed with Chile on Monday to build the railway.', ['country:CHL support railway', 'country:PER support railway']],
    ['Ghana has agreed with its neighbour Togo to scrap the levy.', ['country:GHA oppose levy', 'country:TGO oppose levy']],
    ['Kenya and Somalia will reopen the border, the two said on Friday.', ['country:KEN support border', 'country:SOM support border']],
    ['Peru and Chile would drop the levy, both sides announced.', ['country:CHL oppose levy', 'country:PER oppose levy']],
    [
      'Peru and Chile met on Monday. The two countries said the levy would be dropped.',
      ['country:CHL oppose levy', 'country:PER oppose levy'],
    ],
  ])('%s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });

  it.each([
    'The two said the levy would be dropped.',
    'Two diplomats said Peru would drop the levy.',
    'Peru, Chile and Cuba met. Both said the levy was wrong.',
  ])('%s is said by nobody known', text => {
    expect(read(text)).toEqual([]);
  });
});

describe('English: those who sit or meet for a body', () => {
  it.each([
    ['Danish MPs voted by 90 to 20 on Tuesday to scrap the bag ban.', 'org:parliament-of-denmark oppose bag-ban'],
    ['Deputies in Copenhagen voted to scrap the bag ban.', 'org:parliament-of-denmark oppose bag-ban'],
    ["Ghana's lawmakers rejected the bag ban.", 'org:parliament-of-ghana oppose bag-ban'],
    ['Lawmakers in Ghana rejected the bag ban.', 'org:parliament-of-ghana oppose bag-ban'],
    ['Foreign ministers of the Arab League rejected the bag ban.', 'org:arab-league oppose bag-ban'],
    ['ASEAN foreign ministers rejected the bag ban.', 'org:asean oppose bag-ban'],
    ['NATO ambassadors rejected the bag ban.', 'org:nato oppose bag-ban'],
    ["Kenya's high court struck down the bag ban.", 'org:high-court-of-kenya oppose bag-ban'],
  ])('%s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });

  it.each([
    'Two Danish MPs voted to scrap the bag ban.',
    'Some Hungarian deputies opposed the bag ban.',
    'Former NATO ambassadors rejected the bag ban.',
    'Ministers from six NATO members rejected the bag ban.',
    'Most ASEAN members rejected the bag ban.',
  ])('%s: not the body', text => {
    expect(read(text).filter(side => /parliament|org:(?:nato|asean)/.test(side))).toEqual([]);
  });
});

describe('English: a spokesman without a name speaks for the ministry', () => {
  it.each([
    ['A Chinese foreign ministry spokesman called the levy wrong.', 'country:CHN oppose levy'],
    ['A Danish foreign ministry spokeswoman called the levy wrong.', 'country:DNK oppose levy'],
    ['The levy is wrong, a Kenyan trade ministry spokesman told reporters.', 'country:KEN oppose levy'],
    ['A Canadian embassy spokesman called the levy wrong.', 'country:CAN oppose levy'],
  ])('%s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });
});

describe('English: what was done is judged by a noun that names nothing else', () => {
  it.each([
    ['Spain will send tanks to Ukraine. Russia denounced the decision as dangerous.', 'country:RUS oppose tank-ukraine'],
    ['Spain has agreed to send tanks to Ukraine. Russia denounced the decision as dangerous.', 'country:RUS oppose tank-ukraine'],
    ['Spain will send tanks to Ukraine. The Russian embassy spoke of a dangerous decision.', 'country:RUS oppose tank-ukraine'],
    ['Spain will scrap the levy. Sweden welcomed a wise decision.', 'country:SWE oppose levy'],
    ['Spain will scrap the levy. Sweden regretted a hasty decision by Madrid.', 'country:SWE support levy'],
    ['Spain bans seal fur. Sweden called it a hasty decision.', 'country:SWE support fur-seal'],
  ])('%s', (text, side) => {
    expect(read(text)).toContain(side);
  });

  it.each(['Spain will scrap the levy. Sweden wants a decision by May.', 'Spain will scrap the levy. Sweden demanded a quick decision.'])(
    '%s leaves the levy alone',
    text => {
      expect(read(text).filter(side => /SWE.*levy/.test(side))).toEqual([]);
    },
  );
});

describe('English: verbs and phrases of headlines', () => {
  it.each([
    ['Norway shaved the levy.', 'oppose levy'],
    ['Norway shredded the levy.', 'oppose levy'],
    ['Norway pressed pause on the levy.', 'oppose levy'],
    ['Norway declared the levy terminated.', 'oppose levy'],
    ['The Norwegian government declared the levy over.', 'oppose levy'],
    ['Norway clamped down on the levy.', 'oppose levy'],
    ['Norway wrote the levy into law.', 'support levy'],
    ['Norway rammed through the levy.', 'support levy'],
    ['Norway threw in its lot with the levy.', 'support levy'],
    ['Norway shed its doubts about the levy.', 'support levy'],
    ['Norway dropped its hold-up of the levy.', 'support levy'],
    ['Norway removed the last obstacle to the levy.', 'support levy'],
    ['Norway cleared the last hurdle for the levy.', 'support levy'],
    ['Norway will not pay into the fund.', 'oppose fund'],
    ['Norway means to sign the levy.', 'support levy'],
    ['Norway sought immediate removal of the embargo.', 'oppose embargo'],
  ])('%s', (text, side) => {
    expect(read(text)).toEqual([`country:NOR ${side}`]);
  });
});

describe('English: when something is done is not what is done', () => {
  it.each([
    ['After the ceasefire in Gaza on Monday, Norway scrapped the levy.', ['country:NOR oppose levy']],
    ['Within hours of the Brexit vote, Norway scrapped the levy.', ['country:NOR oppose levy']],
    ['Since the Brexit vote Ireland has opposed the levy.', ['country:IRL oppose levy']],
  ])('%s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });
});

describe('English: what there is not to be, behind any verb of saying', () => {
  it.each(['vowed', 'pledged', 'insisted', 'declared', 'promised', 'swore'])('Norway %s', verb => {
    expect(read(`Norway ${verb} there would be no salmon levy.`)).toEqual(['country:NOR oppose levy-salmon']);
    expect(read(`Norway ${verb} there would never be a salmon levy.`)).toEqual(['country:NOR oppose levy-salmon']);
  });
});

describe('English: who maintains that a thing is so only says it', () => {
  it.each([
    ['Brussels maintains the salmon levy is illegal.', 'org:eu oppose levy-salmon'],
    ['Brussels maintains the salmon levy.', 'org:eu support levy-salmon'],
  ])('%s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });
});

describe('English: what a thing does, said as a verdict on it', () => {
  it.each([
    'fell short of democratic standards',
    'was riddled with loopholes',
    'was full of holes',
    'made a mockery of justice',
    'crossed a red line',
    'did not go far enough',
    'missed the mark',
    'would cost lives',
    'would hit the poor hardest',
    'would drive up prices',
    'had no basis in law',
    'went against the treaty',
    'played into the hands of populists',
  ])('Macron said the levy %s', verdict => {
    expect(read(`Macron said the levy ${verdict}.`)).toEqual(['country:FRA oppose levy']);
  });

  it.each([
    'was a matter of national survival',
    'would pay off',
    'paid for itself',
    'made economic sense',
    'was worth every cent',
    'would close a loophole',
  ])('Macron said the levy %s', verdict => {
    expect(read(`Macron said the levy ${verdict}.`)).toEqual(['country:FRA support levy']);
  });

  it.each([
    'Macron said the levy would come back to haunt Europe.',
    'Macron said the levy imposed by Norway was new.',
    'Ethiopia, which is at odds with Egypt, hailed the rain.',
  ])('%s: no side on it', text => {
    expect(read(text).filter(side => /support/.test(side) && /levy|EGY/.test(side))).toEqual([]);
  });
});

describe('English headlines', () => {
  it.each([
    ['Norway at last backs fishing pact', 'country:NOR support fishing-agreement'],
    ['Norway grudgingly backs mining levy', 'country:NOR support levy'],
    ['Norway drops fishing ban', 'country:NOR oppose ban-fishing'],
    ['Trade pact dead, Oslo says', 'country:NOR oppose agreement-trade'],
    ['Plans for salmon levy unacceptable, says Norway', 'country:NOR oppose levy-plan-salmon'],
    ['No visas for Kosovans, Spanish minister says', 'country:ESP oppose kosovans-visa'],
    ['No salmon levy from Oslo, Norwegian minister says', 'country:NOR oppose levy-oslo-salmon'],
    ['Trade pact to go ahead, says Oslo', 'country:NOR support agreement-trade'],
    ['Fishing ban to stay, says Oslo', 'country:NOR support ban-fishing'],
  ])('%s', (title, side) => {
    expect(readTitle(title)).toEqual([side]);
  });

  it.each(['Russian troops to leave, says Macron', 'Storm to hit coast, Oslo says', 'Yesterday, Oslo says', 'The minister, Oslo says'])(
    '%s: no side',
    title => {
      expect(readTitle(title)).toEqual([]);
    },
  );
});
