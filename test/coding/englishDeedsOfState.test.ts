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
    ['Georgia closed two crossings to lorries on Monday.', ['GEO support close-crossing-lorry']],
    ['Jordan shut its frontier with Syria on Friday.', ['JOR support frontier-shut-syria']],
    ['Tunisia has switched off foreign radio stations.', ['TUN support off-radio-station-switch']],
    ['Zambia will cull 300 hippos in the valley.', ['ZMB support cull-hippo-valley']],
    ['The African Union suspended Gabon on Thursday.', ['african-union support gabon-suspend']],
    ['Algeria called its ambassador home over the map.', ['DZA oppose map', 'DZA support ambassador-call-home']],
    ['Moldova is handing back three villages to Ukraine.', ['MDA support back-hand-ukraine-village']],
    ['Vietnam has rationed petrol since Monday, the trade ministry said.', ['VNM support petrol-ration']],
    ['President Yoweri Museveni pardoned the editor on Wednesday.', ['UGA support editor-pardon']],
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
    ['it is asked', 'Has Poland expelled the consul?'],
    ['others say so', 'Russia has been accused of closing the strait.'],
    ['it befell them', 'Brazil lost two ships in the storm.'],
  ])('no side where %s: %s', (_, text) => expect(read(text)).toEqual([]));
});
