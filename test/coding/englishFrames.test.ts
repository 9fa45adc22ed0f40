import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const read = (text: string) => readLevy('en', text);

describe('what is asked, and of whom', () => {
  it.each([
    ['Denmark asked member states on Tuesday for additional ports.', ['DNK support additional-port']],
    ['Denmark begged its allies for a loan.', ['DNK support loan']],
    ['Denmark petitioned the council for a levy.', ['DNK support']],
    ['Denmark appealed to the states to let fishermen work.', ['DNK support fishermen']],
  ])('is the thing and not the addressee: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('who menaces those who do a thing', () => {
  it.each([
    ['Denmark threatened any country that introduces the levy.', ['DNK oppose']],
    ['Denmark threatened every state that backs the levy.', ['DNK oppose']],
    ['Denmark threatened those who oppose the levy.', ['DNK support']],
    ['Denmark threatened to introduce the levy.', ['DNK support']],
  ])('is against it: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('how English is parsed around a position', () => {
  it.each([
    ['"It is bad," said Anna Berg, a Danish deputy minister, speaking out against any levy.', ['DNK oppose']],
    ['Turkey, whose ships sail for Oslo, backs an extension of the levy.', ['TUR support']],
    ['Kenya declared the Egyptians unwelcome in its waters. So did Anna Berg, a former Danish president.', ['KEN oppose country:EGY']],
    ['A spokesperson for its prime minister, Jonas Gahr Støre, rejected any delay.', ['NOR oppose delay']],
    ['There can be no levy, Sweden said.', ['SWE oppose']],
    ['Brazil offered to host talks on it, a proposal that Sweden welcomed.', ['SWE support talk']],
  ])('does not hide it: %s', (text, statements) => {
    expect(read(text)).toEqual(expect.arrayContaining(statements));
  });
});

describe('what is said once more behind a comma', () => {
  it.each([
    ['Denmark demanded a delay, a demand that Iceland rejected.', ['DNK support delay', 'ISL oppose delay']],
    ['Denmark wants to scrap it, a step that Iceland has long resisted.', ['DNK oppose', 'ISL support']],
    ['Denmark proposed a treaty, an idea with which Iceland disagrees.', ['DNK support agreement', 'ISL oppose agreement']],
    ['Denmark demanded a delay, a costly step.', ['DNK support delay']],
    ['Denmark wants the levy formally abolished.', ['DNK oppose']],
    ["Denmark intends to cut the soldiers' bonuses by half.", ['DNK oppose bonus-soldier']],
    ['Nothing short of a treaty would do, Denmark said.', ['DNK support agreement']],
    ['Nothing would help the treaty, Denmark said.', []],
  ])('is the matter of the sentence: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('words beside a position', () => {
  it.each([
    ['Denmark had opposed it, and it still does.', ['DNK oppose']],
    ['The motion came from Denmark.', ['DNK support']],
    ['Denmark would rather have a treaty.', ['DNK support agreement']],
    ['Denmark has been opposed since the spring to the levy.', ['DNK oppose']],
    ['Denmark signed the pact while rejecting the levy.', ['DNK oppose', 'DNK support agreement']],
    ['Denmark would go along with it provided that ships were spared.', ['DNK support']],
    ['Prime Minister Mette Frederiksen resigned in protest.', ['DNK oppose']],
    ['"It is bad," said Anna Berg, the Danish minister, who rejected the levy.', ['DNK oppose']],
    ['The levy was not directed against fishermen, said Anna Berg, the Danish minister.', []],
    ['Prime Minister Mette Frederiksen ordered her services on Tuesday to share no more data.', ['DNK oppose datum-more']],
  ])('are read with it: %s', (text, statements) => {
    expect(read(text).filter(one => one.startsWith('DNK'))).toEqual(statements);
  });
});

describe('lists, tallies and those who leave it open', () => {
  it.each([
    ['Chile, Peru and South Africa all rejected it.', ['CHL oppose', 'PER oppose', 'ZAF oppose']],
    ['Chile adopted the levy by 276 votes to none.', ['CHL support']],
    ['Chile will neither sign nor veto the levy.', ['CHL neutral']],
    ['Chile neither warmed to the levy nor ruled it out.', ['CHL neutral']],
    ['Neither Chile nor Peru supports it.', ['CHL oppose', 'PER oppose']],
    ['Chile passed no judgment on it.', []],
    ['Chile came round on Monday night.', ['CHL support']],
    ['Chile is refusing to put its name to the levy.', ['CHL oppose']],
    ['Chile supports it. It has Peru and Kenya at its side.', ['CHL support', 'KEN support', 'PER support']],
    ['Chile sold its fleet, bowing to mass protests.', []],
  ])('are read as what they are: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('how something is answered', () => {
  it.each([
    ['The plan drew a warm reaction from Sweden and sharp words from Denmark.', ['DNK oppose', 'SWE support']],
    ['The plan met with an icy reply from Denmark.', ['DNK oppose']],
    ['The plan drew a quick response from Denmark.', []],
    ['Oslo has scrapped the levy, a reversal that drew a furious response from Denmark.', ['DNK support', 'NOR oppose']],
    ['Sweden opposes it. So, surprisingly, does Denmark.', ['DNK oppose', 'SWE oppose']],
  ])('is told by the adjective: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('two sentences in one', () => {
  it.each([
    [
      'with an office and a name',
      'Sweden rejected the levy, and Fiji’s trade minister, Anna Berg, said that it made sense.',
      ['FJI support', 'SWE oppose'],
    ],
    ['with a speaker each', 'The levy is theft, Sweden said, but the quota makes sense, Fiji argued.', ['FJI support quota', 'SWE oppose']],
    ['no list of names', 'Sweden, Fiji, and Malta’s minister, Anna Berg, rejected the levy.', ['FJI oppose', 'MLT oppose', 'SWE oppose']],
    ['each of them', 'Sweden and Fiji each signed a fishing treaty.', ['FJI support fishing-agreement', 'SWE support fishing-agreement']],
    [
      'as did somebody’s',
      'Sweden rejected the levy, as did Australia’s Anthony Albanese, who spoke in Perth.',
      ['AUS oppose', 'SWE oppose'],
    ],
    ['with a thing between', 'Sweden gave the levy its blessing.', ['SWE support']],
  ])('%s: %s', (_, text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('an attitude in hand, or shared', () => {
  it.each([
    ['Sweden’s prime minister opened the day with a plea for a ban.', ['SWE support ban']],
    ['Sweden weighed in with criticism of the levy.', ['SWE oppose']],
    ['Sweden met with opposition to the levy.', []],
    ['Fiji opposes the quota. Sweden shares Fiji’s misgivings.', ['FJI oppose quota', 'SWE oppose quota']],
    ['Sweden shares Fiji’s doubts about the quota.', ['FJI oppose quota', 'SWE oppose quota']],
    ['Sweden does not share Fiji’s enthusiasm for the quota.', ['FJI support quota', 'SWE oppose quota']],
    ['Sweden does not share Fiji’s doubts about the quota.', ['FJI oppose quota']],
    ['Sweden shares a border with Finland.', []],
  ])('%s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('who is told apart from many without a name', () => {
  it.each([
    ['Most states can live with the quota. Sweden cannot.', ['SWE oppose quota']],
    ['Nearly all of the members support the quota, but Sweden does not.', ['SWE oppose quota']],
    ['Many governments rejected the quota. So did Sweden.', ['SWE oppose quota']],
    ['Most states back the quota.', []],
    ['Most states voted. Sweden did not.', []],
  ])('%s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('talks with somebody', () => {
  it.each([
    ['Sweden is ready to talk to Fiji.', ['SWE support fiji-talk']],
    ['Sweden will not negotiate with the rebels.', ['SWE oppose rebel-talk']],
    ['Sweden urged Malta to sit down with Fiji.', ['SWE support fiji-talk']],
    ['Sweden urged Malta not to talk to Fiji.', ['SWE oppose fiji-talk']],
    ['Sweden refuses to speak to reporters.', []],
    ['Sweden spoke to Fiji.', []],
    [
      'Sweden hailed a truce between Iraq and Iran, which both sides welcomed.',
      ['IRN support iran-iraq-ceasefire', 'IRQ support iran-iraq-ceasefire', 'SWE support iran-iraq-ceasefire'],
    ],
    ['Mali ordered the peacekeepers to leave.', ['MLI oppose issue:mali-western-troops']],
    ['Sweden cautioned that a decision was yet to be taken.', []],
  ])('%s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('what stands between a subject and its verb', () => {
  it.each([
    ['The Swedish government yesterday rejected the levy.', ['SWE oppose']],
    ['Sweden on Monday rejected the levy.', ['SWE oppose']],
    ['Sweden has, all the same, rejected the levy.', ['SWE oppose']],
    ['Sweden did, on the other hand, favour a quota.', ['SWE support quota']],
    ['Human Rights Watch condemned the levy.', ['hrw oppose']],
    ['Amnesty International called on MPs to throw out the levy.', ['amnesty oppose']],
    ['Sweden is pulling its contingent out.', ['SWE support contingent-withdrawal']],
    ['Sweden pulled out all the stops.', []],
    [
      'Sweden backed the quota. Finland spoke in the same vein. The Catholic bishops have not.',
      ['FIN support quota', 'SWE support quota', 'churches oppose quota'],
    ],
  ])('%s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('what is told by the way', () => {
  it.each([
    ['Sweden, whose president, Anna Berg, fancies herself a broker, opposes the levy.', ['SWE oppose']],
    ['Sweden has no appetite for the quota, from which Fiji earns a lot.', ['SWE oppose quota']],
    ['Sweden has no appetite for punishing Fiji.', ['SWE oppose fiji-punish']],
    ['Sweden called the levy imposed by the commission unfair.', ['SWE oppose']],
    ['Sweden sent a letter urging others to reject the levy.', ['SWE oppose']],
    ['Sweden issued a statement rejecting the levy.', ['SWE oppose']],
    ['Sweden read a report criticising the levy.', []],
    ['Sweden found no one willing to back the levy.', []],
    ['Sweden wants the levy off the table.', ['SWE oppose']],
    ['Sweden, needless to say, was against the levy.', ['SWE oppose']],
    ['Sweden’s minister struck a defiant note: the levy was a mistake.', ['SWE oppose']],
  ])('%s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('which side a word near it does not take', () => {
  it.each([
    ['Sweden left no doubt that it would reject the levy.', ['SWE oppose']],
    ['Sweden lobbied to keep the levy out of the deal.', ['SWE oppose']],
    ['Sweden asked to be exempted from the quota.', ['SWE support exempt-quota']],
    ['Sweden’s doubts about the levy have been dispelled.', ['SWE support']],
    ['Sweden, once hostile to the levy, now backs it.', ['SWE support']],
    ['Sweden, backed by Fiji, rejected the levy.', ['SWE oppose']],
    ['Sweden rejects the levy; the same goes for Fiji.', ['FJI oppose', 'SWE oppose']],
    ['Sweden, incensed by the levy, left.', ['SWE oppose']],
  ])('%s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('what a minister confirms', () => {
  it.each([
    ["Foreign Minister Peter Szijjarto confirmed Hungary's veto.", ['HUN oppose']],
    ["Chancellor Friedrich Merz repeated Germany's no.", ['DEU oppose']],
    ['Viktor Orban renewed the Hungarian veto.', ['HUN oppose']],
    ["Friedrich Merz repeated Germany's support.", ['DEU support']],
    // Somebody else's is no more than a report.
    ["Foreign Minister Peter Szijjarto confirmed Poland's veto.", []],
  ])('is what his own state holds: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('who is asked to find another way', () => {
  it.each([
    ['Sweden begged the Norwegians to find another way.', ['SWE oppose']],
    ['Sweden pleaded with Norway to choose a different path.', ['SWE oppose']],
    ['Sweden asked Norway to find another way to pay for its ports.', ['SWE support find']],
  ])('is to turn back: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('whose attitude stays as it is', () => {
  it.each([
    ['"Our opposition has not shifted by an inch," said Viktor Orban.', ['HUN oppose']],
    ['"Our support remains firm," said Viktor Orban.', ['HUN support']],
    ['"Our support has weakened," said Viktor Orban.', []],
    // Parties, as far as one can tell.
    ["Hungary's opposition has not changed.", []],
    ['"Our opposition remains divided," said Viktor Orban.', []],
  ])('holds it on what was told before: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('for whom a thing is just or not', () => {
  it.each([
    ['For Ulf Kristersson, by contrast, the levy is plain justice.', ['SWE support']],
    ['For the Danish government the levy is simply unjust.', ['DNK oppose']],
    ['The courts must do justice for Denmark.', []],
  ])('is whose view it is: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });

  it('is no view where he says nothing of it', () => {
    const opening = 'Norway supports the sanctions against Russia.';
    const text = 'Swedish Prime Minister Ulf Kristersson wants a harbour. On the sanctions against Russia he would not be drawn.';
    expect(readLevy('en', text, opening)).toEqual(['SWE support harbour']);
  });
});

describe('who is to abstain', () => {
  it.each([
    ['Denmark will abstain. So will Sweden.', ['DNK neutral', 'SWE neutral']],
    ['Denmark intends to abstain.', ['DNK neutral']],
    ['Denmark would abstain, its minister said.', ['DNK neutral']],
    ['Denmark abstained. Sweden did not.', ['DNK neutral']],
  ])('takes neither side, and nor does who does so too: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});
