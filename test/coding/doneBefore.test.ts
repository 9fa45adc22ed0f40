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

describe('what another state has just said that it will do or not, in English', () => {
  it.each([
    ['Turkey wants to scrap the bridge toll. Latvia welcomed it.', 'oppose bridge-toll'],
    ['Turkey wants to scrap the bridge toll. Latvia is in favour.', 'oppose bridge-toll'],
    ['Turkey plans to shut its consulate in Goma. Latvia criticised the decision.', 'support consulate-goma'],
    ['Turkey plans to donate howitzers. Latvia welcomed the decision.', 'support howitzer'],
    ['Turkey refuses to donate howitzers. Latvia welcomed the decision.', 'oppose howitzer'],
    ['Turkey refuses to donate howitzers. Latvia supports this.', 'oppose howitzer'],
    ['Turkey refuses to bomb the depots. Latvia deplored the announcement.', 'support depot'],
    ['Turkey will block the merger. Latvia warned against such a step.', 'support merger'],
    ['Turkey will extradite the banker. Latvia welcomed the move.', 'support banker-extradition'],
    ['Turkey wants to close the border crossing. Latvia considers it premature.', 'support border-crossing'],
  ])('is what is judged: %s', (text, side) => {
    expect(sidesOf('country:LVA', text, 'en')).toEqual([side]);
  });

  it.each([
    ['Turkey wants to scrap the bridge toll. Latvia called it unfair.', ['oppose bridge-toll']],
    ['Turkey wants to scrap the bridge toll. Latvia wants to keep it.', ['support bridge-toll']],
    ['Turkey wants to scrap the kerosene levy. Latvia is against such levies.', ['oppose shipping-carbon-levy']],
    ['Turkey refuses to sign the lagoon treaty. Latvia supports it.', ['support agreement-lagoon']],
    ['Turkey opposes the lagoon treaty. Latvia is in favour.', ['support agreement-lagoon']],
    ['Turkey wants to scrap the bridge toll. Latvia took note of the decision.', []],
    ['Turkey wants to scrap the bridge toll. Turkey defended the move.', []],
    ['Turkey wants the transit deal suspended. Latvia is against admitting anyone else.', ['oppose deal-transit']],
  ])('is not what is judged: %s', (text, sides) => {
    const levies = (all: string[]) => all.map(side => side.replace('lagoon-agreement', 'agreement-lagoon'));
    expect(levies(sidesOf('country:LVA', text, 'en'))).toEqual(sides);
  });
});

describe('who is against it too', () => {
  it.each([
    [
      'country:SWE',
      'Norway rejected the EU migration pact. Sweden’s foreign minister opposed the step as well.',
      'oppose eu-migration-pact',
    ],
    ['country:SWE', 'Norway opposed the EU migration pact. Sweden’s foreign minister also resisted the move.', 'oppose eu-migration-pact'],
    ['country:SWE', 'Norway rejected the EU migration pact. Sweden’s foreign minister welcomed the step.', 'oppose eu-migration-pact'],
    [
      'country:SWE',
      'Norway backed the EU migration pact. Sweden’s foreign minister welcomed the step as well.',
      'support eu-migration-pact',
    ],
  ])('sides with whoever refused before, and %s not against the refusal: %s', (holder, text, side) => {
    expect(sidesOf(holder, text, 'en')).toContain(side);
  });
});
