import { describe, expect, it } from 'vitest';
import { sidesIn } from './sidesOf.ts';

const eide = 'Norwegian Foreign Minister Espen Barth Eide said.';
const sagte = 'sagte der norwegische Außenminister Espen Barth Eide.';

describe('what may not be missing, what comes of it, and who is for it', () => {
  it.each([
    ['Without the levy there will be no peace', 'support'],
    ['Without the levy there would be no lasting peace', 'support'],
    ['Without the levy, the agreement is worthless', 'support'],
    ['With the levy there will be no agreement', 'oppose'],
    ['The levy would bring peace', 'support'],
    ['The levy will bring stability to the region', 'support'],
    ['The levy would lead to chaos', 'oppose'],
    ['The levy would lead to job losses', 'oppose'],
    ['The levy would result in higher unemployment', 'oppose'],
    ['The levy will not bring peace', 'oppose'],
    ['The levy would mean less security', 'oppose'],
    ['The levy carries risks', 'oppose'],
    ['The levy poses no threat', 'support'],
    ['The levy hurts nobody', 'support'],
    ['There are strong arguments against the levy', 'oppose'],
    ['There are good reasons for the levy', 'support'],
    ['There is every reason to keep the levy', 'support'],
    ['It is time for a levy', 'support'],
    ['It was too early for a levy', 'oppose'],
    ['It was unacceptable that a levy should be imposed', 'oppose'],
    ['It was essential that the levy be imposed', 'support'],
    ['The last thing we need is a levy', 'oppose'],
    ['The levy will not happen', 'oppose'],
    ['Those who want the levy are mistaken', 'oppose'],
    ['Those who reject the levy are mistaken', 'support'],
    ['Anyone who opposes the levy is putting peace at risk', 'support'],
    ['Norway would be better off without the levy', 'oppose'],
    ['Norway would be worse off without the levy', 'support'],
    ['Norway would be stronger with the levy', 'support'],
    ['Scrapping the levy would cost thousands of jobs', 'support'],
    ['Every country had to accept the levy', 'support'],
    ['The levy went against everything his country stood for', 'oppose'],
    ['The levy has its place in the agreement', 'support'],
  ])('tells in English what a speaker thinks of it: %s', (text, side) =>
    expect(sidesIn('en', `${text}, ${eide}`)).toEqual([`country:NOR ${side} levy`]),
  );

  it.each([
    ['Ohne die Abgabe werde es keinen Frieden geben', 'support'],
    ['Ohne die Abgabe gehe es nicht', 'support'],
    ['Ohne die Abgabe sei das Abkommen wertlos', 'support'],
    ['Mit der Abgabe werde es kein Abkommen geben', 'oppose'],
    ['Die Abgabe bringe Frieden', 'support'],
    ['Die Abgabe führe nicht zum Frieden', 'oppose'],
    ['Die Abgabe führe ins Chaos', 'oppose'],
    ['Die Abgabe sorge für Stabilität', 'support'],
    ['Die Abgabe schaffe weder Armut noch Arbeitslosigkeit', 'support'],
    ['Die Abgabe bringe weniger Sicherheit', 'oppose'],
    ['Die Abgabe berge Risiken', 'oppose'],
    ['Die Lage der Fischer spreche gegen die Abgabe', 'oppose'],
    ['Gegen die Abgabe sprächen gewichtige Gründe', 'oppose'],
    ['Es gebe gute Gründe für die Abgabe', 'support'],
    ['Es sei Zeit für eine Abgabe', 'support'],
    ['Es sei nicht hinnehmbar, dass eine Abgabe erhoben werde', 'oppose'],
    ['Es könne nicht angehen, dass eine Abgabe erhoben werde', 'oppose'],
    ['Die Abgabe sei das beste Mittel', 'support'],
    ['Die Abgabe gehöre auf die Tagesordnung', 'support'],
    ['Wer eine Abgabe erhebe, mache sich mitschuldig', 'oppose'],
    ['Wer die Abgabe ablehne, verkenne die Lage', 'support'],
    ['Norwegen stünde ohne die Abgabe besser da', 'oppose'],
  ])('tells in German what a speaker thinks of it: %s', (text, side) =>
    expect(sidesIn('de', `${text}, ${sagte}`)).toEqual([`country:NOR ${side} abgabe`]),
  );

  it.each([
    ['de', 'Norwegen hält die Abgabe für den besten Weg.', 'support abgabe'],
    ['de', 'Norwegen macht die Abgabe zur Vorbedingung für weitere Gespräche.', 'support abgabe'],
    ['de', 'Norwegen lässt sich die Abgabe nicht aufzwingen.', 'oppose abgabe'],
    ['de', 'Der norwegische Außenminister Espen Barth Eide teilt die Begeisterung für die Abgabe nicht.', 'oppose abgabe'],
    ['de', 'Norwegen hat ein Problem mit der Abgabe.', 'oppose abgabe'],
    ['en', 'Norway sees the levy as the best way forward.', 'support levy'],
    ['en', 'Norway made the levy a condition for further talks.', 'support levy'],
    ['en', 'Norway makes any deal conditional on the levy.', 'support levy'],
    ['en', 'Norway has a problem with the levy.', 'oppose levy'],
    ['en', 'Norway has given up on the levy.', 'oppose levy'],
    ['en', 'Norway will not give up on the levy.', 'support levy'],
    ['en', 'Norway has not wavered in its support for the levy.', 'support levy'],
    ['en', 'Norway stuck to its view that the levy was harmful.', 'oppose levy'],
    ['en', 'Norway expressed the view that the levy is unfair.', 'oppose levy'],
    ['en', 'Norwegian Foreign Minister Espen Barth Eide said that he rejected the levy at a time when prices were rising.', 'oppose levy'],
    ['de', 'Norwegen blieb bei seiner Ansicht, die Abgabe sei schädlich.', 'oppose abgabe'],
    ['de', 'Norwegen steht auf dem Standpunkt, die Abgabe sei schädlich.', 'oppose abgabe'],
    ['de', 'Norwegen teilt die Ansicht, dass die Abgabe schädlich ist.', 'oppose abgabe'],
  ] as const)('tells in %s what a state thinks of it: %s', (language, text, side) =>
    expect(sidesIn(language, text)).toEqual([`country:NOR ${side}`]),
  );

  it.each([
    ['en', 'Paper: Norway ready for levy'],
    [
      'en',
      'The two nations wanted an alternative, Norwegian Foreign Minister Espen Barth Eide said, open to any government that shared their view.',
    ],
    ['en', 'The levy could bring peace, Norwegian Foreign Minister Espen Barth Eide said.'],
    ['de', 'Norwegen teilt die Ansicht nicht, dass die Abgabe nützlich ist.'],
    ['en', 'Norway was better off with Sweden, Norwegian Foreign Minister Espen Barth Eide said.'],
    ['de', 'Zeitung: Norwegen zur Abgabe bereit'],
    ['de', 'Die Abgabe bringe Geld in die Kasse, sagte der norwegische Außenminister Espen Barth Eide.'],
    ['de', 'Norwegens Außenminister Espen Barth Eide reiste ohne Begleitung ab und äußerte sich nicht.'],
  ] as const)('tells no side in %s where none is taken: %s', (language, text) => expect(sidesIn(language, text)).toEqual([]));
});
