import { expect, test } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** Stances that move a position, each with its holder. */
const code = (text: string): string[] =>
  coder
    .code({ title: '', text, language: 'de', publishedAt: '2025-03-12T12:00:00Z' })
    .statements.filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
    .map(({ actor, stance, subject }) => `${actor.name} ${stance} ${subject.label}`);

test.each([
  'gibt grünes Licht für das Nordkabel',
  'macht sich für das Nordkabel stark',
  'kann dem Nordkabel einiges abgewinnen',
  'winkt das Nordkabel durch',
  'ist mit dem Nordkabel einverstanden',
  'zeigt sich mit dem Nordkabel zufrieden',
  'ließ Sympathie für das Nordkabel erkennen',
  'bringt ein Nordkabel ins Spiel',
  'stellt ein Nordkabel in Aussicht',
  'bürgt für das Nordkabel',
  'zählt zu den Befürwortern des Nordkabels',
  'gibt seinen Widerstand gegen das Nordkabel auf',
  'lässt seine Bedenken gegen das Nordkabel fallen',
  'hat sein Veto gegen das Nordkabel aufgegeben',
  'nahm seinen Einspruch gegen das Nordkabel zurück',
  'rückt nicht von seinem Ja zum Nordkabel ab',
])('whoever %s is for it', words => {
  expect(code(`Norwegen ${words}.`)).toEqual([expect.stringMatching(/^Norway support .*Nordkabel/)]);
});

test.each([
  'rudert beim Nordkabel zurück',
  'hat Klage gegen das Nordkabel erhoben',
  'legt Einspruch gegen das Nordkabel ein',
  'ist auf Abstand zum Nordkabel gegangen',
  'stellt sich beim Nordkabel quer',
  'kann dem Nordkabel wenig abgewinnen',
  'will vom Nordkabel nichts wissen',
  'hält nichts vom Nordkabel',
  'stellt das Nordkabel infrage',
  'kehrt dem Nordkabel den Rücken',
  'hegt Zweifel am Nordkabel',
  'erhebt Einspruch gegen das Nordkabel',
  'übt scharfe Kritik am Nordkabel',
  'ging mit dem Nordkabel hart ins Gericht',
  'sieht keine Notwendigkeit für ein Nordkabel',
  'denkt nicht daran, das Nordkabel zu unterstützen',
  'gehört zu den Gegnern des Nordkabels',
  'ist ein Kritiker des Nordkabels',
  'zog seine Zustimmung zum Nordkabel zurück',
  'kündigt die Unterstützung für das Nordkabel auf',
])('whoever %s is against it', words => {
  expect(code(`Norwegen ${words}.`)).toEqual([expect.stringMatching(/^Norway oppose .*Nordkabel/)]);
});

test.each(['unterzeichnet', 'ratifiziert', 'verlängert'])('a treaty %s is a position, whatever it is about', verb => {
  expect(code(`Norwegen hat das Heringsabkommen ${verb}.`)).toEqual(['Norway support Heringsabkommen']);
});

test('what is refused in the present is a position: no observers are sent', () => {
  expect(code('Norwegen schickt keine Beobachter auf die Insel.')).toEqual(['Norway oppose Beobachter']);
});

test.each([
  'Norwegen zögert beim Nordkabel.',
  'Norwegen soll sich auf das Nordkabel festgelegt haben.',
  'Norwegen soll dem Nordkabel die kalte Schulter zeigen.',
  'Norwegen hat das Museum eröffnet.',
  'Norwegen schickte keine Beobachter auf die Insel.',
  'Gegner des Präsidenten umringten das Museum.',
  'Die Entscheidung des Verfassungsgerichts steht noch aus.',
])('%s: no position', text => {
  expect(code(text)).toEqual([]);
});

test.each(['Dänemark plant Gleiches.', 'Dänemark will dem Beispiel folgen.'])('what points back to a deed takes it over: %s', words => {
  expect(code(`Norwegen unterstützt das Nordkabel. ${words}`)).toContainEqual(expect.stringMatching(/^Denmark support .*Nordkabel/));
});
