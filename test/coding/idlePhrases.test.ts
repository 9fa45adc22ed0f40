import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

const read = (text: string) => sidesOf('country:SWE', text);

describe('set phrases whose noun is no matter', () => {
  it.each([
    'Schwedens Umweltminister ließ um vier Uhr früh den Hammer fallen.',
    'Schwedens Präsident setzt Norwegen die Pistole auf die Brust.',
    'Schwedens Premierminister bat das Volk um Verzeihung.',
    'Die schwedische Regierung bat um Entschuldigung für die Verspätung.',
    'Schwedens Premier Kristersson räumte nach der Wahl die Niederlage ein.',
    'Schwedens Premier gestand seine Niederlage ein.',
    'Schweden nahm sich an den Deutschen ein Beispiel.',
    'Eine schwedische Sprecherin bat, nicht jedem Papier Glauben zu schenken.',
    'Die Minister Schwedens einigten sich auf den kleinsten gemeinsamen Nenner.',
    'Schwedens Minister begründete seinen Sinneswandel mit gesunkenen Zahlen.',
    'Schwedens Premier begründete die Kehrtwende mit neuen Zahlen.',
    'Schweden schenkte den Gerüchten keinen Glauben.',
    'Schwedens Premier verspricht sich davon Kredite und einen Staudamm.',
    'Der schwedische Premier schlug mit der Faust auf den Tisch.',
    'Schweden zog den Kopf aus der Schlinge.',
    'Schwedens Regierungschef nahm den Hut.',
    'Schweden warf das Handtuch.',
    'Schwedens Premier drückte Helsinki die Daumen.',
    'Schwedens Premier goss Wasser in den Wein.',
    'Schweden ließ die Muskeln spielen.',
    'Schwedens Premier zog die Notbremse.',
    'Schweden nahm den Faden wieder auf.',
    'Schwedens Premier hielt eine Gardinenpredigt.',
    'Schweden legte die Karten auf den Tisch.',
    'Schweden setzte Himmel und Hölle in Bewegung.',
    'Schwedens Premier wusch seine Hände in Unschuld.',
    'Schweden stellte die Weichen.',
    'Schwedens Premier warf einen Blick auf die Karte.',
    'Schweden kämpft mit den Tränen.',
    'Schwedens Ministerin nahm kein Blatt vor den Mund.',
    'Schwedens Premier verlor die Geduld.',
    'Schweden dankte Finnland für die Gastfreundschaft.',
    'Schwedens Premier genoss den Applaus.',
    'Schwedens Premier suchte das Weite.',
    'Schweden trat auf der Stelle.',
    'Schweden zieht Bilanz.',
    'Schweden zog die Reißleine.',
    'Schwedens Premier bat um Geduld.',
    'Schwedens Premier bat um das Vertrauen der Bürger.',
    'Schwedens Premier bat um Aufmerksamkeit.',
    'Schweden bat um Bedenkzeit.',
  ])('take no side on it: %s', text => {
    expect(read(text).filter(side => !side.endsWith(' FIN'))).toEqual([]);
  });
});
