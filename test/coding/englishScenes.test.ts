import { describe, expect, it } from 'vitest';
import { readLevy as read } from './readLevy.ts';

/** Where no sentence before has told of the matter. */
const unopened = (text: string): string[] => read('en', text, 'Ministers met on Monday.');

describe('English: short runs of sentences on the levy', () => {
  it.each([
    [
      'a pronoun in quotation marks, and the matter behind them',
      '“It’s a terrible idea,” Spanish minister Clara Rey said of the levy.',
      ['ESP oppose'],
    ],
    ['this and that, said of it', '“This is a triumph,” Spanish minister Clara Rey said of the levy.', ['ESP support']],
    ['a short refusal said of it', '“Not with us,” Spanish minister Clara Rey said when asked about the levy.', ['ESP oppose']],
    ['yes and no to things', '“No to the levy, yes to reform,” wrote Spanish minister Clara Rey.', ['ESP oppose']],
    ['a veto that is to be dropped', 'Ministers had pressed Poland to drop its veto of the levy. Warsaw said no.', ['POL oppose']],
    ['what goes ahead', 'The levy would go ahead, said Clara Rey, the Spanish minister.', ['ESP support']],
    ['yes to a thing', '“Yes to the levy,” wrote Spanish minister Clara Rey.', ['ESP support']],
    ['the wrong one', '“This is the wrong levy,” said Spanish minister Clara Rey.', ['ESP oppose']],
    [
      'what one cannot see one’s own state do',
      '“I can’t see Ireland supporting the levy,” said Finance Minister Sean Doyle.',
      ['IRL oppose'],
    ],
    ['what must come', '“The levy must come,” Spanish minister Clara Rey said.', ['ESP support']],
    ['but not what must come first (a guard)', '“The levy must come first,” Spanish minister Clara Rey said.', []],
  ])('words alone: %s: %s', (_name, text, expected) => {
    expect(unopened(text)).toEqual(expected);
  });

  it.each([
    [
      'whoever the sentence is about goes on, and not one in what is said',
      'Polish Prime Minister Jan Nowak said that Czech Prime Minister Karel Dvorak had asked him about the levy. He told reporters he would oppose it.',
      ['POL oppose'],
    ],
    [
      'also a woman',
      'Icelandic minister Kari Lund said Swedish minister Anna Berg had explained the levy to her. She told reporters she was against it.',
      ['ISL oppose'],
    ],
    ['a delegate', 'Iceland will not join the levy, its delegate said.', ['ISL oppose']],
    ['a delegate named by the state', 'The Icelandic delegate told the meeting that the levy was unfair.', ['ISL oppose']],
    ['what follows from a condition is nobody’s word', 'If Iceland rejects the levy, the plan is dead.', []],
  ])('who speaks: %s: %s', (_name, text, expected) => {
    expect(read('en', text)).toEqual(expected);
  });

  it.each([
    ['who did so', 'Kenya was urged to sign the levy. It did so on Friday.', ['KEN support']],
    ['who did not', 'Kenya was urged to sign the levy. It did not do so.', ['KEN oppose']],
    ['who declined to', 'Italy was asked to sign the levy. It declined to do so.', ['ITA oppose']],
    ['who says that they will', 'Asked if Iceland would support the levy, its prime minister said: “Yes, we will.”', ['ISL support']],
    ['who obliged', 'Kenya was asked to adopt the levy. Nairobi obliged.', ['KEN support']],
    [
      'who has already done what another refuses',
      'Switzerland refuses to introduce the levy. Berlin has already done so.',
      ['CHE oppose', 'DEU support'],
    ],
    ['but not who might (a guard)', 'Kenya was urged to sign the levy. It could do so in May.', []],
    ['nor who has yet to (a guard)', 'Kenya is expected to sign the levy. It has yet to do so.', []],
    ['an attitude that is to be given up', 'Belgium promised to lift its objections to the levy.', ['BEL support']],
  ])('answers: %s: %s', (_name, text, expected) => {
    expect(read('en', text)).toEqual(expected);
  });

  it.each([
    ['who did so before', 'Denmark scrapped the levy. Germany will not do so.', ['DEU support', 'DNK oppose']],
    ['who has no intention of it', 'Spain has been asked to drop the levy. It has no intention of doing so.', ['ESP support']],
    ['who declines to elaborate', 'Japan’s minister met reporters after talks on the levy. He declined to elaborate.', []],
    ['who does not confirm it', 'The Dutch minister said Belgium opposed the levy. Belgium would not confirm this.', []],
    ['what others feel', 'Unions have criticised the levy. Denmark’s minister listened to their criticism.', ['trade-unions oppose']],
    ['who cannot agree on it', 'Belgium’s coalition cannot agree on the levy.', []],
    ['how long somebody spoke', 'Brazil’s president spoke for twenty minutes about the levy.', []],
  ])('nothing said by that, or the contrary: %s: %s', (_name, text, expected) => {
    expect(read('en', text)).toEqual(expected);
  });

  it.each([
    ['what is here to stay', 'The levy was here to stay, Swedish minister Clara Rey said.', ['SWE support']],
    ['what has failed', 'The levy has failed, Swedish minister Clara Rey said.', ['SWE oppose']],
    ['what it is an attack on', 'The levy was an attack on workers, Swedish minister Clara Rey said.', ['SWE oppose']],
    ['what it is a tax on', 'Sweden calls the levy a tax on jobs.', ['SWE oppose']],
    ['which way is the fairest', 'The levy is the fairest way to pay for the ports, Swedish minister Clara Rey said.', ['SWE support']],
    ['what works well', 'The levy has worked well, Swedish minister Clara Rey said.', ['SWE support']],
    ['what does not work', 'The levy does not work, Swedish minister Clara Rey said.', ['SWE oppose']],
    ['what it is time for', '“It is time for a levy,” Swedish minister Clara Rey said.', ['SWE support']],
    ['but not time for somebody to act (a guard)', '“It is time for Norway to answer,” Swedish minister Clara Rey said.', []],
    ['what it makes fairer', 'The levy would make the tax system fairer, Spanish minister Clara Rey said.', ['ESP support']],
    ['what it makes harder', 'The levy would make life harder for farmers, Spanish minister Clara Rey said.', ['ESP oppose']],
    [
      'what it makes harder for those who do ill',
      'The levy would make life harder for smugglers, Spanish minister Clara Rey said.',
      ['ESP support'],
    ],
    ['what it makes more expensive', 'The levy would make food more expensive, Spanish minister Clara Rey said.', ['ESP oppose']],
    ['that it does nothing', 'The levy would do nothing for the climate, Spanish minister Clara Rey said.', ['ESP oppose']],
    ['that it does little', 'The levy would do little to help farmers, Spanish minister Clara Rey said.', ['ESP oppose']],
    ['that it does a lot', 'The levy would do a lot for the climate, Spanish minister Clara Rey said.', ['ESP support']],
    [
      'how easily it is collected',
      'Clara Rey, the Spanish minister, spoke of the levy. It was fair and easy to collect, she said.',
      ['ESP support'],
    ],
    ['that it is not perfect is no verdict', 'The Finnish minister said the levy was not perfect.', []],
    ['whoever has to pay is not for it', 'The levy will be paid by Norwegian consumers.', []],
  ])('what is said of it: %s: %s', (_name, text, expected) => {
    expect(read('en', text)).toEqual(expected);
  });

  it.each([
    ['less enthusiastic', 'Finland was less enthusiastic about the levy.', ['FIN oppose']],
    ['less keen', 'Finland was less keen on the levy.', ['FIN oppose']],
    ['but no less keen (a guard)', 'Finland was no less keen on the levy.', ['FIN support']],
    ['still studying it', 'Sweden is still studying the levy, its finance minister said.', ['SWE neutral']],
    ['what is to be announced', 'Analysts expect Japan to back the levy. Tokyo will announce its decision next month.', []],
    ['no reason given', 'Finland abstained in the vote on the levy. Its minister gave no reason.', ['FIN neutral']],
    ['has also voiced it', 'Hungary has also voiced opposition to the levy.', ['HUN oppose']],
  ])('degrees and none: %s: %s', (_name, text, expected) => {
    expect(read('en', text)).toEqual(expected);
  });
});
