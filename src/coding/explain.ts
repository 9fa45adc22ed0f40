import type { Codebook } from '../codebook/schema.ts';
import type { Clause, Phrase } from '../language/types.ts';
import type { ArticleText } from './coder.ts';
import { traceArticle } from './createCoder.ts';
import { findCues } from './cues/cues.ts';
import { remainderNote } from './readable.ts';
import type { Reading } from './reading.ts';

/** Sentence by sentence: the clauses, mentions and speakers of an article, and why each clause was or was not coded. For people who doubt, or mend. */
export function explain(article: ArticleText, codebook: Codebook): string {
  const trace = traceArticle(article, codebook);
  if (trace === null) return 'nothing to explain: the text is empty or in a language that is not supported\n';
  const note = remainderNote(article.text);
  const parts: string[] = note === undefined ? [] : [`(${note})`];
  if (article.title) parts.push('TITLE', explainReading(trace.readings.title, trace.notes.title), 'TEXT');
  parts.push(explainReading(trace.readings.body, trace.notes.body));
  return `${parts.join('\n')}\n`;
}

function explainReading(reading: Reading, notes: Map<number, string[]>): string {
  const { analysis } = reading;
  return analysis.sentences
    .map(sentence => {
      const mentions = reading.scan.mentions
        .filter(mention => mention.first >= sentence.firstToken && mention.first < sentence.endToken)
        .map(
          mention =>
            `    @ ${analysis.text.slice(analysis.tokens[mention.first]!.start, analysis.tokens[mention.last]!.end)} → ${mention.actor.ref.id} (${mention.reason})`,
        );
      const clauses = sentence.clauses.map(id => explainClause(reading, analysis.clauses[id]!, notes.get(id) ?? []));
      return [analysis.text.slice(sentence.start, sentence.end), ...mentions, ...clauses].join('\n');
    })
    .join('\n\n');
}

function explainClause(reading: Reading, clause: Clause, notes: string[]): string {
  const { analysis, discourse } = reading;
  const words = (tokens: number[]) => tokens.map(at => analysis.tokens[at]!.text).join(' ');
  const phrase = (found: Phrase | null) => (found ? words(found.tokens) : '–');
  const speaker = discourse.speakers[clause.id];
  const verb = clause.verb;
  const facts = [
    `#${clause.id} ${clause.kind}${clause.parent === null ? '' : `<#${clause.parent}${clause.coordinated ? '+' : ''}`}${clause.link ? ` ${clause.link}` : ''}`,
    verb
      ? `${verb.lemma}${verb.particle ? ` ${verb.particle}` : ''} ${verb.mood} ${verb.tense}${verb.passive ? ' passive' : ''}${verb.modal ? ` modal ${verb.modal}` : ''}`
      : 'no verb',
    `subj ${phrase(clause.subject)}${clause.subjectInherited ? ' (inherited)' : ''}`,
    ...(clause.objects.length ? [`obj ${clause.objects.map(phrase).join(' | ')}`] : []),
    ...(clause.obliques.length ? [`obl ${clause.obliques.map(oblique => `${oblique.prep}: ${phrase(oblique.phrase)}`).join(' | ')}`] : []),
    ...(clause.predicate ? [`pred ${phrase(clause.predicate)}`] : []),
    ...(clause.negated ? ['NEG'] : []),
    ...(clause.conditional ? ['COND'] : []),
    ...(clause.question ? ['QUESTION'] : []),
    ...(clause.quote >= 0 ? ['QUOTED'] : []),
  ];
  const cues = findCues(analysis, clause, reading.cues).map(found => `${found.text}/${found.cue.kind}/${found.cue.polarity}/${found.via}`);
  return [
    `  ${facts.join(' · ')}`,
    `      [${words(clause.tokens)}]`,
    `      holder ${discourse.subjects[clause.id]!.map(actor => actor.ref.id).join(', ') || '–'} · speaker ${speaker ? speaker.actors.map(actor => actor.ref.id).join(', ') || 'unknown' : '–'} · cues ${cues.join(', ') || '–'}`,
    ...notes.map(text => `      → ${text}`),
  ].join('\n');
}
