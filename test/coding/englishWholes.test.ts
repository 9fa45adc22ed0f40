import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import { codeSentence } from './codeSentence.ts';
import { readLevy } from './readLevy.ts';

const read = (text: string) => readLevy('en', text);

describe('who says to be on neither side', () => {
  it.each([
    ['Belgium is hedging its bets over the levy.', ['BEL neutral']],
    ['Belgium has yet to make up its mind about the levy.', ['BEL neutral']],
    ['Belgium has yet to make up its mind whether to pay the levy.', ['BEL neutral']],
    ['Belgium has not decided whether it will back the levy.', ['BEL neutral']],
    ['Belgium is torn over the levy.', ['BEL neutral']],
    ['Belgium declined to take sides on the levy.', ['BEL neutral']],
    ['Belgium abstained in the vote on the levy.', ['BEL neutral']],
    ['Belgium is still mulling whether to back the levy.', []],
    ['The ministers of Belgium were still debating the levy at midnight.', []],
    ['Belgium is no longer in two minds about the weather.', []],
    ['Belgium’s government would not comment on the levy.', []],
    ['If Belgium remains undecided on the levy, it will fail.', []],
    ['Analysts say Belgium is hedging its bets over the levy.', []],
  ])('takes none: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('a sentence whose subject stands last', () => {
  it.each([
    ['Among the noes on the levy were Poland and Malta.', ['MLT oppose', 'POL oppose']],
    ['Among the countries opposing the levy is Poland.', ['POL oppose']],
    ['Among those in favour of the levy are Poland and Malta.', ['MLT support', 'POL support']],
    ['Opposed to the levy are Malta and the Czech Republic.', ['CZE oppose', 'MLT oppose']],
    ['Counted among the critics of the levy is Malta.', ['MLT oppose']],
    ['Leading the opposition to the levy is Malta.', ['MLT oppose']],
    ['Among the first to endorse the levy was Finland.', ['FIN support']],
    ['Alone in rejecting the levy was Malta.', ['MLT oppose']],
    ['The only country to reject the levy was Malta.', ['MLT oppose']],
    ['First to sign up to the levy was Cyprus.', ['CYP support']],
    ['The only country to border the lake is Malta.', []],
    ['First to finish was Cyprus.', []],
    ['Among the countries affected by the levy is Malta.', []],
    ['Among the countries said to oppose the levy is Malta.', []],
    ['Among those present was Malta.', []],
  ])('is read in its straight order: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });

  it.each([
    ['Denmark is against, Sweden for.', ['DNK oppose', 'SWE support']],
    ['Denmark is for it, Sweden firmly against.', ['DNK support', 'SWE oppose']],
    ['Denmark is pressing for it, Iceland is dragging its feet on the levy.', ['DNK support', 'ISL oppose']],
    ['From Denmark came approval, from Iceland a shrug and a firm no.', ['DNK support', 'ISL oppose']],
    ['Once a critic of the levy, Iceland has become one of its champions.', ['ISL support']],
    ['Once a bay, the port of Denmark is now full of ships.', []],
    ['From Denmark came a delegation, from Iceland two ministers.', []],
    ['Denmark is next, Sweden last.', []],
  ])('stands beside another: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('a set phrase', () => {
  it.each([
    ['Cold water was poured on the levy by Jamaica.', ['JAM oppose']],
    ['The brakes have been put on the levy by Jamaica.', ['JAM oppose']],
    ['Jamaica gave the levy the cold shoulder.', ['JAM oppose']],
    ['The levy was given short shrift in Jamaica.', ['JAM oppose']],
    ['The levy was given the thumbs-down by Jamaica.', ['JAM oppose']],
    ['The levy was applauded in Jamaica.', ['JAM support']],
    ['Jamaica will have nothing to do with the levy.', ['JAM oppose']],
    ['Jamaica has thrown in its lot with the opponents of the levy.', ['JAM oppose']],
    ['Jamaica is anything but happy with the levy.', ['JAM oppose']],
    ['Jamaica is less than enthusiastic about the levy.', ['JAM oppose']],
    ['Jamaica jumped at the chance to pay the levy.', ['JAM support']],
    ['Jamaica passed up the chance to pay the levy.', ['JAM oppose']],
    ['Cold water was poured over the runners in Jamaica.', []],
    ['The brakes of a train failed in Jamaica.', []],
    ['The concert was applauded in Jamaica.', []],
    ['Jamaica drew a line under its dispute over the levy.', []],
  ])('is one in the passive, with two objects, or over two clauses: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('a headline without a verb', () => {
  const coder = createCoder(loadCodebook());
  const title = (text: string) =>
    coder
      .code({ title: text, text: 'The tax on ferry tickets is to start in May.', language: 'en', publishedAt: '2026-03-02T08:00:00Z' })
      .statements.map(({ actor, stance }) => `${actor.id.replace('country:', '')} ${stance}`);
  it.each([
    ["Ferry tax 'unfair', says Spain", ['ESP oppose']],
    ["Ferry tax an 'insult' – Madrid", ['ESP oppose']],
    ['Spain: ferry tax a mistake', ['ESP oppose']],
    ["'No' to ferry tax, says Spain", ['ESP oppose']],
    ["Ferry tax 'overdue': Madrid", ['ESP support']],
    ['Ferry tax a good idea, Madrid says', ['ESP support']],
    ['Madrid against ferry tax', ['ESP oppose']],
    ['Spain still wary of ferry tax', ['ESP oppose']],
    ["Ferry tax 'unfair', says study", []],
    ["Weather 'terrible' in Spain", []],
    ['Ferry tax: Spain', []],
    ['Is ferry tax unfair?', []],
  ])('tells who calls a thing what: %s', (text, statements) => {
    expect(title(text)).toEqual(statements);
  });
});

describe('who answers to what was asked for', () => {
  it.each([
    ['Denmark urged both sides to open the bridge. Iceland agreed at once.', ['DNK support bridge', 'ISL support bridge']],
    ['Iceland objected at once.', ['ISL oppose']],
  ])('agrees to that: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('whose will it is', () => {
  it.each([
    ['If it were up to Malta, the levy would never be introduced.', ['MLT oppose']],
    ['Were it up to Malta, there would be no levy.', ['MLT oppose']],
    ['If Malta had its way, the levy would be scrapped.', ['MLT oppose']],
    ['If Malta had wanted the levy, it would have said so.', []],
    ['A levy is the last thing Malta wants.', ['MLT oppose']],
    ['A levy is the last thing on the list.', []],
    ['Malta’s answer: never.', ['MLT oppose']],
    ['Malta’s verdict on the levy: unnecessary.', ['MLT oppose']],
    ['Malta has only one word for the levy: nonsense.', ['MLT oppose']],
    ['Malta’s answer: it would think about it.', []],
    ['Malta made no bones about the fact that it opposes the levy.', ['MLT oppose']],
    ['Malta makes no secret of opposing the levy.', ['MLT oppose']],
    ['Malta pronounced itself appalled by the levy.', ['MLT oppose']],
    ['The levy does not sit well with Malta.', ['MLT oppose']],
    ['A register was set up against Malta’s will.', ['MLT oppose register']],
    ['A register was set up, but not with Malta’s blessing.', ['MLT oppose register']],
    ['There is anger in Malta about the levy.', ['MLT oppose']],
    ['In Malta there is fog.', []],
  ])('is told in many ways: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('what goes on, is to be decided, or comes to an end', () => {
  it.each([
    ['Malta continued to demand that the levy be scrapped.', ['MLT oppose']],
    ['Malta began to insist that Norway drop the levy.', ['MLT oppose']],
    ['Malta went on to warn that the levy would hurt its fishermen.', ['MLT oppose']],
    ['Malta did not continue to demand that the levy be scrapped.', []],
    ['Malta is to vote on the levy in May.', []],
    ['Parliament in Malta votes on the levy on Tuesday.', []],
    ['Malta will not vote on the levy, its prime minister said.', ['MLT oppose']],
    ['Malta had announced only hours earlier that it was scrapping the levy.', ['MLT oppose']],
    ['Malta responded with the threat of a boycott of the levy.', ['MLT oppose']],
  ])('is told of who holds it: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });

  it.each([
    ['Chad’s president said the French soldiers must go.', 'TCD oppose issue:french-bases-west-africa'],
    ['Chad’s president said the French soldiers should go home.', 'TCD oppose issue:french-bases-west-africa'],
    ['The French bases must stay, said Senegal’s president.', 'SEN support issue:french-bases-west-africa'],
    ['Senegal wants to send the French troops home.', 'SEN oppose issue:french-bases-west-africa'],
    ['Senegal sees no reason to send home the 350 French soldiers in Dakar.', 'SEN support issue:french-bases-west-africa'],
    ['Belgium wants the guns to fall silent in Ukraine.', 'BEL support issue:ukraine-ceasefire'],
    ['President Donald Trump responded with a threat of tariffs on goods from Colombia.', 'USA support issue:us-tariffs'],
    ['Mexico rejected Trump’s threat of tariffs on its cars.', 'MEX oppose issue:us-tariffs'],
  ])('turns an issue round where it ends it: %s', (text, statement) => {
    const told = codeSentence('en', text).map(
      ({ actor, onBehalfOf, stance, subject }) => `${(onBehalfOf ?? actor).id.slice(-3)} ${stance} ${subject.id}`,
    );
    expect(told).toContain(statement);
  });
});

describe('how something is done, and who is posted where', () => {
  it.each([
    ['Malta backs the levy with no exceptions.', ['MLT support']],
    ['Malta will pay the levy at no cost to its fishermen.', ['MLT support']],
    ['Malta would agree with no country on the levy.', ['MLT oppose']],
    ['Malta has no plans to pay the levy.', ['MLT oppose']],
    ['Malta will not be party to the levy.', ['MLT oppose']],
    ['Malta has not taken a side on the levy.', ['MLT neutral']],
    ['Malta opposes the levy. Cyprus feels the same way.', ['CYP oppose', 'MLT oppose']],
    ['Malta opposes the levy. Cyprus takes a similar stance.', ['CYP oppose', 'MLT oppose']],
    ['The former Cypriot ambassador to Malta called the levy a mistake.', []],
    ['The ambassador to Malta said that the levy was a mistake.', []],
    ['The Cypriot ambassador to Malta said that the levy was a mistake.', ['CYP oppose']],
    [
      'Malta is leaving the pact. Its president denied that Cyprus had demanded the exit. Greece hailed the move.',
      ['GRC oppose agreement', 'MLT oppose agreement'],
    ],
    ['Malta rejected the levy on Tuesday, a year after Norway had proposed it.', ['MLT oppose']],
    ['Malta joined the pact three years after Cyprus.', []],
  ])('turns nothing round: %s', (text, statements) => {
    expect(read(text).filter(one => !one.includes('(denied)'))).toEqual(statements);
  });
});

describe('whose minister speaks at the end of a sentence', () => {
  it.each([
    ['Malta rejects the levy on boats that Cyprus wants to raise, its minister said on Wednesday.', ['MLT oppose']],
    ['Malta rejects the levy which the United States wants to raise, its foreign minister said.', ['MLT oppose']],
    ['Malta has some doubts about the levy on boats that Cyprus wants to raise, Tourism Minister Ian Vella said.', ['MLT oppose']],
    ['The levy that Malta plans is fair, its minister said.', ['MLT support']],
  ])('is not told by a relative clause, where another state acts: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});
