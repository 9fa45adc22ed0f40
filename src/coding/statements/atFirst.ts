import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import { readAskedAnswer } from './answers.ts';
import { readArguedAway } from './arguedAway.ts';
import { readDeniedTurn } from './deniedTurns.ts';
import { readGermanAnswer } from './germanAnswers.ts';
import { readGermanHeadline } from './germanHeadlines.ts';
import { readLeftOpen } from './leftOpen.ts';
import { readNeitherYesNorNo } from './neitherYesNorNo.ts';
import { readNoneWho } from './noneWho.ts';
import { readNothingSettled } from './nothingSettled.ts';
import { readSaidOpen } from './saidOpen.ts';
import { readShortAnswer } from './shortAnswers.ts';

const atFirst = [
  readNeitherYesNorNo,
  readAskedAnswer,
  readGermanAnswer,
  readShortAnswer,
  readLeftOpen,
  readSaidOpen,
  readGermanHeadline,
  readArguedAway,
  readDeniedTurn,
  readNoneWho,
  readNothingSettled,
];

/** Constructions that say by their form alone who takes which side, asked for before anything else: questions and answers, what is left open, what is denied twice. */
export const readAtFirst = (context: Context, clause: Clause): boolean => atFirst.some(read => read(context, clause));
