import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

const read = (text: string) => sidesOf('country:SWE', text);

describe('what lasted until the news', () => {
  it.each([
    'Schweden, das sich dem Drängen aus Helsinki lange entzogen hatte, schweigt.',
    'Monatelang hatte Schweden die Maut abgelehnt.',
    'Zehn Monate lang verteidigte Schweden die Maut, jetzt fällt sie.',
    'Jahrelang hatte Schweden die Maut gefordert.',
    'Zwei Jahre lang hatte Schweden die Maut blockiert.',
    'Schweden hatte zwei Jahre lang auf der Maut bestanden.',
    'Lange hatte sich Schweden der Maut widersetzt.',
    'Ein Jahr lang hatte Schweden die Maut gegen alle Proteste durchgefochten.',
    'Bis zuletzt hatte Schweden die Maut verteidigt.',
    'Im Oktober hielt Schweden die Maut noch für falsch.',
    'Noch im März hatte Schweden die Maut als „Irrweg“ bezeichnet.',
    'Am Donnerstag noch hatte Schweden die Maut abgelehnt.',
  ])('is the past: %s', text => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    'Seit zwei Jahren lehnt Schweden die Maut ab.',
    'Schweden hatte am Montag die Maut abgelehnt.',
    'Schweden lehnt seit Langem die Maut ab.',
    'Schweden hat die Maut zwei Jahre lang abgelehnt und lehnt sie weiter ab.',
  ])('holds now: %s', text => {
    expect(read(text)).toEqual(['oppose maut']);
  });
});
