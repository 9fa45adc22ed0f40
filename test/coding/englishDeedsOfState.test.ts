import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** `GEO support close-crossing-lorry` for each side that is taken. */
const read = (text: string): string[] =>
  codeSentence('en', text)
    .map(
      ({ actor, onBehalfOf, stance, subject }) =>
        `${(onBehalfOf?.id ?? actor.id).replace(/^.*:/, '')} ${stance} ${subject.id.replace(/^.*:/, '')}`,
    )
    .sort();

describe('English: what a state does by its power it is for', () => {
  it.each([
    ['Georgia closed two crossings to lorries on Monday.', ['GEO support closure-crossing-lorry']],
    ['Jordan shut its frontier with Syria on Friday.', ['JOR support closure-frontier-syria']],
    ['Tunisia has switched off foreign radio stations.', ['TUN support closure-radio-station']],
    ['Zambia will cull 300 hippos in the valley.', ['ZMB support cull-hippo-valley']],
    ['The African Union suspended Gabon on Thursday.', ['african-union support gabon-suspension']],
    ['Algeria called its ambassador home over the map.', ['DZA oppose map', 'DZA support ambassador-recall']],
    ['Moldova is handing back three villages to Ukraine.', ['MDA support return-ukraine-village']],
    ['Vietnam has rationed petrol since Monday, the trade ministry said.', ['VNM support petrol-rationing']],
    ['President Yoweri Museveni pardoned the editor on Wednesday.', ['UGA support editor-release']],
    ['Norway will not extradite the banker.', ['NOR oppose banker-extradition']],
    ['Norway would not extradite the banker, the government said.', ['NOR oppose banker-extradition']],
    ['Norway will no longer shelter Afghan refugees.', ['NOR oppose admission-afghan-refugee']],
    ['“We will not extradite the banker,” Prime Minister Jens Stoltenberg of Norway said.', ['NOR oppose banker-extradition']],
    ['The government of Norway said it would house 300 Afghan refugees.', ['NOR support admission-afghan-refugee']],
  ])('%s', (text, sides) => expect(read(text)).toEqual(sides));

  it.each([
    ['nobody does it', 'The storm closed two crossings in Georgia.'],
    ['a court is no government', 'A court in Peru freed the mayor of Cusco on Tuesday.'],
    ['nor are police', 'Police in Rome arrested two men on Friday.'],
    ['a match is no border', 'Kenya closed the match with a penalty.'],
    ['a way of speaking', 'Italy raised its voice in Brussels.'],
    ['a speech', 'France delivered a speech in the council.'],
    ['a chance', 'Egypt seized the chance to speak to reporters.'],
    ['it may come', 'Poland might close two crossings.'],
    ['it is not done', 'Poland did not expel the consul.'],
    ['nor was it', 'Poland did not shelter the refugees.'],
    ['others say what it would not do', 'Poland will not extradite the banker, an analyst said.'],
    ['it is asked', 'Has Poland expelled the consul?'],
    ['others say so', 'Russia has been accused of closing the strait.'],
    ['it befell them', 'Brazil lost two ships in the storm.'],
  ])('no side where %s: %s', (_, text) => expect(read(text)).toEqual([]));
});
