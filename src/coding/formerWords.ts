import { words } from './turnWords.ts';

type Language = 'de' | 'en';

/** Who had said nothing on it yet. */
export const silent: Record<Language, RegExp> = {
  en: words(
    'had (?:never|not) (?:previously |before |yet |publicly )*(?:commented|spoken|pronounced|taken a (?:position|stance|side|view|public))',
    'had (?:previously |so far )?(?:said nothing|kept (?:silent|quiet|mum)|been silent|stayed silent|taken no (?:position|stance|side|view))',
    'had (?:previously |so far )?(?:declined|refused) to (?:comment|say)',
  ),
  de: words(
    '(?:nicht|nie|noch nie|niemals|kaum|nicht öffentlich) geäußert',
    '(?:keine|nie) (?:stellung|position) (?:bezogen|genommen)',
    'nicht stellung (?:bezogen|genommen)',
    'geschwiegen',
  ),
};

/** Who had taken no side yet. */
export const undecided: Record<Language, RegExp> = {
  en: words(
    'undecided',
    '(?:not|never) (?:yet )?(?:decided|committed|made up|taken sides)',
    'no decision',
    '(?:left|leaving|kept) … open',
    'studying',
    'weighing',
    'considering',
    'looking into',
    'on the fence',
    'non-?committal',
    'hesitat(?:ed|ion)',
    'wavered',
    'neither (?:for nor against|yes nor no)',
  ),
  de: words(
    'offen ?gelassen',
    'l(?:ieß|ießen) … offen',
    'unent(?:schieden|schlossen)',
    'unschlüssig',
    '(?:nicht|noch nicht) (?:festgelegt|festlegen|entschieden)',
    'geprüft',
    'prüfe',
    'prüfen … (?:wolle|werde)',
    'gezögert',
    'zögerte[n]?',
    'abgewogen',
    'weder (?:dafür noch dagegen|ja noch nein)',
  ),
};
