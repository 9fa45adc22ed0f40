import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

describe('the step that another has just been said to take', () => {
  it.each([
    ['country:RUS', 'Kopenhagen genehmigt den Bau einer Brücke nach Schweden. Moskau verurteilt den Schritt.', 'oppose brucke'],
    ['country:RUS', 'Dänemark hat den Bau einer Brücke nach Schweden genehmigt. Moskau verurteilte die Entscheidung.', 'oppose brucke'],
    [
      'country:RUS',
      'Kopenhagen gibt grünes Licht für die Produktion ukrainischer Drohnen auf dänischem Boden. Moskau verurteilt den Schritt als feindseligen Akt.',
      'oppose produktion-ukrainisch-drohne',
    ],
    ['country:SWE', 'Dänemark verbietet den Fang von Heringen in der Ostsee. Schweden verurteilt die Entscheidung.', 'support heringfang'],
    ['country:SWE', 'Dänemark verbietet den Fang von Heringen in der Ostsee. Schweden begrüßt die Entscheidung.', 'oppose heringfang'],
    ['country:SWE', 'Dänemark schickt eine Flotte in die Arktis. Schweden kritisiert den Schritt.', 'oppose flotte'],
    ['country:SWE', 'Dänemark zieht seine Flotte aus der Arktis ab. Schweden bedauert den Schritt.', 'support flotte'],
    [
      'country:DEU',
      'Tschechien weist einen russischen Militärattaché aus. Deutschland begrüßt den Schritt.',
      'oppose russisch-verteidigungsattache',
    ],
    [
      'country:SWE',
      'Norwegen drosselt die Stromausfuhr nach Dänemark. Die schwedische Regierung nannte das Vorgehen unsolidarisch.',
      'support stromexport-danemark',
    ],
    [
      'country:UKR',
      'Tschechien schließt sein Generalkonsulat in Sankt Petersburg. Die Ukraine begrüßte den Schritt.',
      'oppose generalkonsulat',
    ],
    ['country:IRN', 'Dänemark streicht die Visa für Studenten aus Iran. Teheran kritisierte den Schritt.', 'support visa-student'],
  ])('is what %s judges: %s', (holder, text, side) => {
    expect(sidesOf(holder, text)).toContain(side);
    expect(sidesOf(holder, text).filter(one => /(?:schritt|entscheidung|vorgehen)$/.test(one))).toEqual([]);
  });

  it.each([
    ['country:DNK', 'Dänemark schickt eine Flotte in die Arktis. Dänemark verteidigte den Schritt.'],
    ['country:SWE', 'Dänemark schickt eine Flotte in die Arktis. Schweden äußerte sich zu dem Schritt nicht.'],
    ['country:SWE', 'Dänemark könnte eine Flotte in die Arktis schicken. Schweden kennt die Entscheidung nicht.'],
    ['country:SWE', 'Dänemark schickt eine Flotte in die Arktis. Die Entscheidung fiel in Schweden am Montag.'],
    ['country:SWE', 'Der dänische Zoo kaufte zwei Löwen. Schweden nahm die Entscheidung zur Kenntnis.'],
  ])('is nothing that %s takes a side against: %s', (holder, text) => {
    expect(sidesOf(holder, text).filter(one => one.startsWith('oppose'))).toEqual([]);
  });
});
