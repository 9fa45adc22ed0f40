import { InputError } from '../../domain/errors.ts';
import type { CorrectOptions } from '../correct.ts';
import { findActor, findSubject, openIssue } from './names.ts';
import { runCorrection } from './run.ts';

/** `demarche correct merge-actors`. */
export async function mergeActors(from: string, into: string, options: CorrectOptions): Promise<void> {
  await runCorrection(options, async db => {
    const [other, kept] = [await findActor(db, from), await findActor(db, into)];
    refuseSame(other.id, kept.id);
    return { correction: { kind: 'merge-actors', from: other.id, into: kept.id }, actors: [kept] };
  });
}

/** `demarche correct merge-issues`. */
export async function mergeIssues(from: string, into: string, options: CorrectOptions & { opposite?: boolean }): Promise<void> {
  await runCorrection(options, async db => {
    const [other, kept] = [await findSubject(db, from), await findSubject(db, into)];
    refuseSame(other.id, kept.id);
    const { id, label } = kept;
    const correction = { kind: 'merge-subjects' as const, from: other.id, into: id, label, opposite: options.opposite ?? false };
    return { correction, subjects: [kept] };
  });
}

/** `demarche correct split`. */
export async function splitIssue(issue: string, label: string, options: CorrectOptions & { saying: string[] }): Promise<void> {
  await runCorrection(options, async db => {
    const from = await findSubject(db, issue);
    const other = openIssue(label);
    refuseSame(from.id, other.id);
    const saying = options.saying.map(words => words.trim());
    return { correction: { kind: 'split-subject', from: from.id, into: other.id, label, saying }, subjects: [other] };
  });
}

function refuseSame(one: string, other: string): void {
  if (one === other) throw new InputError(`Both are ${one}; name two different ones.`);
}
