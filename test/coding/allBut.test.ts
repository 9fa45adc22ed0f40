import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

describe('who is left out of all, or of none', () => {
  it.each<['de' | 'en', string, string[]]>([
    ['en', 'All members but Hungary backed the levy.', ['HUN oppose']],
    ['en', 'All but Hungary and Slovakia backed the levy.', ['HUN oppose', 'SVK oppose']],
    ['en', 'Every member except Hungary voted against the levy.', ['HUN support']],
    ['en', 'The levy was backed by all members except Hungary.', ['HUN oppose']],
    ['en', 'With the exception of Hungary, all member states backed the levy.', ['HUN oppose']],
    ['en', 'All EU states bar Hungary have signed the levy.', ['HUN oppose']],
    ['en', 'Nobody but Hungary supports the levy.', ['HUN support']],
    ['en', 'No country other than Hungary opposes the levy.', ['HUN oppose']],
    ['de', 'Alle Mitglieder außer Ungarn unterstützen die Maut.', ['HUN oppose']],
    ['de', 'Bis auf Ungarn lehnen alle Mitglieder die Maut ab.', ['HUN support']],
    ['de', 'Kein Mitglied außer Ungarn stimmte für die Maut.', ['HUN support']],
    ['de', 'Die Maut wird von allen Mitgliedern mit Ausnahme Ungarns unterstützt.', ['HUN oppose']],
  ])('is on the other side (%s): %s', (language, text, statements) => {
    expect(readLevy(language, text)).toEqual(statements);
  });

  it.each<['de' | 'en', string, string[]]>([
    ['en', 'All members, among them Hungary, backed the levy.', ['HUN support']],
    ['en', 'All is lost, but Sweden backs the levy.', ['SWE support']],
    ['en', 'Nobody expected it, but Sweden backs the levy.', ['SWE support']],
    ['en', 'Not all members agree, but Sweden supports the levy.', ['SWE support']],
    ['en', 'Sweden backs all parts of the levy but Norway.', ['SWE support']],
    ['de', 'Schweden lehnt die Maut bis auf einen Satz ab.', ['SWE oppose']],
  ])('is nobody here (%s): %s', (language, text, statements) => {
    expect(readLevy(language, text)).toEqual(statements);
  });
});
