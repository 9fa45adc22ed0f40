import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
const read = (language: 'de' | 'en', text: string) =>
  coder
    .code({ title: '', text, language, publishedAt: '2025-06-12T12:00:00Z' })
    .statements.filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
    .map(({ actor, onBehalfOf, stance, subject }) => `${(onBehalfOf ?? actor).id} ${stance} ${subject.id}`);
type Row = ['de' | 'en', string, string];

/** A rule: sentences that take a side by it, and look-alikes that take none. */
function reads(rule: string, rows: Row[], lookAlikes: ['de' | 'en', string][] = []) {
  describe(rule, () => {
    it.each(rows)('%s: %s', (language, text, expected) => expect(read(language, text)).toEqual([expected]));
    if (lookAlikes.length > 0) it.each(lookAlikes)('%s, not so: %s', (language, text) => expect(read(language, text)).toEqual([]));
  });
}

reads(
  'what is allowed or forbidden in a country is so by the will of its state',
  [
    ['de', 'Rindfleisch aus Kanada wird in Australien auch künftig nicht zugelassen.', 'country:AUS oppose open:rindfleisch'],
    ['de', 'Mit sofortiger Wirkung ist die Ausfuhr von Honig aus Thailand untersagt.', 'country:THA oppose open:honigexport'],
    ['de', 'Einfuhren von Austern aus Irland werden in Südkorea nicht mehr gestattet.', 'country:KOR oppose open:austerimport'],
    ['en', 'Canadian lobster will no longer be allowed into Japan.', 'country:JPN oppose open:canadian-lobster'],
    ['en', 'Shark fins are to be banned in Ecuador, the environment ministry said on Monday.', 'country:ECU oppose open:fin-shark'],
    ['en', 'Exports of raw teak from Thailand have been prohibited.', 'country:THA oppose open:export-raw-teak-thailand'],
  ],
  [
    ['de', 'In Chile wurde ein Stadion eröffnet und die Waffenruhe unterzeichnet.'],
    ['de', 'Das Gesetz wurde in Frankreich heftig kritisiert. In Deutschland wurde ein Mann festgenommen.'],
    ['de', 'Austern waren in Südkorea verboten worden.'],
    ['en', 'Goods made in China are to be barred from the fair.'],
    ['en', 'A fair between Norway and Sweden was suspended in Chile and in Peru.'],
  ],
);

reads(
  'what only those in power do takes a side, also when it is done already',
  [
    ['en', 'Japan lifts ban on Canadian lobster.', 'country:JPN oppose open:ban-canadian-lobster'],
    ['en', 'Japan has scrapped the levy on plastic bags.', 'country:JPN oppose open:bag-levy-plastic'],
    ['en', 'Japan introduced a levy on plastic bags on Monday.', 'country:JPN support open:bag-levy-plastic'],
    ['de', 'Japan hat die Abgabe auf Plastiktüten abgeschafft.', 'country:JPN oppose open:abgabe-plastiktute'],
    ['de', 'Japan schafft die Abgabe auf Plastiktüten ab.', 'country:JPN oppose open:abgabe-plastiktute'],
  ],
  [
    ['en', 'Japan has opened an exhibition of plastic bags.'],
    ['de', 'Japan hat eine Ausstellung über Plastiktüten eröffnet.'],
  ],
);

reads(
  'who says that there will be none of a thing is against it',
  [
    ['en', 'There will be no ferry toll, Prime Minister Luís Montenegro said.', 'country:PRT oppose open:ferry-toll'],
    ['en', 'Prime Minister Luís Montenegro said there would be no dam.', 'country:PRT oppose open:dam'],
    ['en', 'Portugal’s minister said that there would be no dam.', 'country:PRT oppose open:dam'],
    ['de', 'Eine Fährmaut werde es nicht geben, sagte Ministerpräsident Luís Montenegro.', 'country:PRT oppose open:fahrmaut'],
    ['de', 'Es werde keine Fährmaut geben, sagte Ministerpräsident Luís Montenegro.', 'country:PRT oppose open:fahrmaut'],
  ],
  [
    ['en', 'There was no ferry toll, Prime Minister Luís Montenegro said.'],
    ['en', 'There will be no winners, Prime Minister Luís Montenegro said.'],
    ['de', 'Schnelle Erfolge werde es nicht geben, sagte Ministerpräsident Luís Montenegro.'],
    ['de', 'Es gebe keine Fährmaut, sagte Ministerpräsident Luís Montenegro.'],
  ],
);

reads('what is dropped or shown may be an attitude', [
  ['de', 'Portugal hat Bedenken gegen die Fährmaut fallen lassen.', 'country:PRT support open:fahrmaut'],
  ['de', 'Portugal hat seinen Widerstand gegen die Fährmaut fallen lassen.', 'country:PRT support open:fahrmaut'],
  ['de', 'Portugal hat die Fährmaut fallen lassen.', 'country:PRT oppose open:fahrmaut'],
  ['en', 'Lisbon signalled openness to the dam.', 'country:PRT support open:dam'],
]);

reads(
  'what one lets a thing come to is its end, and what one does not let it come to is not',
  [
    ['en', 'Norway will let the ban lapse.', 'country:NOR oppose open:ban'],
    ['en', 'Norway let the treaty die quietly.', 'country:NOR oppose open:agreement'],
    ['en', 'Norway refused to let the sanctions on Russia expire.', 'country:NOR support issue:russia-sanctions'],
    ['en', 'Norway said sanctions on Russia should be allowed to expire.', 'country:NOR oppose issue:russia-sanctions'],
    ['en', 'Norway vowed not to allow the treaty to collapse.', 'country:NOR support open:agreement'],
    ['en', 'Norway would let the levy stand.', 'country:NOR support open:levy'],
    ['en', 'Norway wants sanctions on Russia relaxed.', 'country:NOR oppose issue:russia-sanctions'],
    ['de', 'Norwegen will die Fährmaut auslaufen lassen.', 'country:NOR oppose open:fahrmaut'],
    ['de', 'Norwegen weigert sich, die Fährmaut auslaufen zu lassen.', 'country:NOR support open:fahrmaut'],
  ],
  [['en', 'Norway would let Sweden fail.']],
);

reads('a verb between who holds it and the deed turns the deed round', [
  ['en', 'Norway wants to oppose lifting the levy.', 'country:NOR support open:levy'],
  ['en', 'Norway plans to stop blocking the levy.', 'country:NOR support open:levy'],
  ['en', 'Norway urged the European Union to reject lifting the levy.', 'country:NOR support open:levy'],
  ['en', 'Norway refused to agree to lift the levy.', 'country:NOR support open:levy'],
  ['en', 'Norway wants to oppose lifting the sanctions on Russia.', 'country:NOR support issue:russia-sanctions'],
  ['en', 'Norway plans to stop blocking the sanctions on Russia.', 'country:NOR support issue:russia-sanctions'],
]);

reads('what a thing does is a judgement of it by whoever tells it', [
  ['en', 'Norway said the levy sends the wrong signal.', 'country:NOR oppose open:levy'],
  ['en', 'Norway said lifting the levy would send the wrong signal.', 'country:NOR support open:levy'],
  ['en', 'Norway said the levy violates international law.', 'country:NOR oppose open:levy'],
  ['en', 'Norway said the levy leads nowhere.', 'country:NOR oppose open:levy'],
  ['en', 'Norway said the levy solves nothing.', 'country:NOR oppose open:levy'],
  ['de', 'Norwegen sagte, die Fährmaut gefährde den Frieden.', 'country:NOR oppose open:fahrmaut'],
  ['de', 'Norwegen sagte, die Fährmaut habe sich bewährt.', 'country:NOR support open:fahrmaut'],
]);

reads('what is to be or not is told by itself, however it is said', [
  ['en', 'Norway left no doubt that the levy was necessary.', 'country:NOR support open:levy'],
  ['en', 'Yesterday Norway declared that the levy must be scrapped.', 'country:NOR oppose open:levy'],
  ['en', 'Norway said it had no choice but to veto the levy.', 'country:NOR oppose open:levy'],
  ['de', 'Norwegens Außenminister warnte: „Die Fährmaut darf nicht kommen.“', 'country:NOR oppose open:fahrmaut'],
  ['de', 'Am Montag erklärte Norwegens Außenminister, man unterstütze die Fährmaut.', 'country:NOR support open:fahrmaut'],
  ['de', 'Oslo sagte, dass es Zeit sei, die Fährmaut abzuschaffen.', 'country:NOR oppose open:fahrmaut'],
]);

reads('where a sentence tells a turn, what it tells of before is no position', [
  ['en', 'Portugal has long opposed the dam, but now backs it.', 'country:PRT support open:dam'],
  ['en', 'Portugal, which had opposed the dam, said it would now back it.', 'country:PRT support open:dam'],
  ['de', 'Portugal, das die Fährmaut lange abgelehnt hatte, unterstützt sie nun.', 'country:PRT support open:fahrmaut'],
  ['de', 'Bislang war Portugal gegen den Staudamm, nun will es ihn bauen.', 'country:PRT support open:staudamm'],
]);
