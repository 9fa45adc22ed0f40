import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';

test.each([
  ['de', 'Der Kanzler lehnt die Lieferung von Marschflugkörpern weiterhin ab.'],
  ['de', 'Habeck für schnellere Hilfe'],
  ['en', 'The chancellor still rejects the delivery of cruise missiles.'],
  ['en', 'The Süddeutsche Zeitung reported that Söder would not run for the office.'],
  ['de', 'Das Weiße Haus hat den Bericht der New York Times nicht kommentiert.'],
  ['fr', "Le président refuse d'envoyer des troupes et demande une réunion à l'ONU."],
  ['es', 'El presidente rechaza el envío de tropas y pide una reunión.'],
  ['it', 'Il presidente non vuole inviare truppe e chiede una riunione.'],
  ['nl', 'De premier wil niet dat er troepen naar het land worden gestuurd.'],
  ['pt', 'O presidente não quer enviar tropas e pede uma reunião com a ONU.'],
  ['pl', 'Prezydent nie zgadza się na wysłanie wojsk do tego kraju.'],
  ['ru', 'Президент отказался от переговоров и обвинил Запад.'],
  ['uk', 'Президент відмовився від переговорів і закликав країни допомогти.'],
  ['ar', 'رفض الرئيس المقترح ودعا إلى اجتماع جديد'],
  ['zh', '总统拒绝了这项提议并要求召开会议'],
  ['und', '12:30 – 5'],
  ['und', 'Kiew'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
