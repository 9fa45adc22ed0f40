/** One line of the table: what was measured on which set, beside what others reached and what is asked for. */
export type Row = {
  set: string;
  measure: string;
  /** A number that is not a share is written with its unit in `shown`. */
  value: number | null;
  shown: string;
  reference: string;
  bar: string;
  /** Null where no bar is set or nothing was measured. */
  met: boolean | null;
};

type More = { reference?: string; atLeast?: number; atMost?: number; shown?: string };

/** A measured value; the bar is `atLeast` or `atMost`. Without `shown` it is written with three digits. */
export function row(set: string, measure: string, value: number, { reference = '', atLeast, atMost, shown }: More = {}): Row {
  const bar = atLeast !== undefined ? `≥ ${atLeast}` : atMost !== undefined ? `≤ ${atMost}` : '';
  const met = atLeast !== undefined ? value >= atLeast : atMost !== undefined ? value <= atMost : null;
  return { set, measure, value, shown: shown ?? value.toFixed(3), reference, bar, met };
}

/** A share of cases, shown as `right/all = share`; the bar is a share. Nothing to count is not a failure. */
export function share(set: string, measure: string, right: number, all: number, more: More = {}): Row {
  const value = all === 0 ? 1 : right / all;
  return row(set, measure, value, { shown: `${right}/${all} = ${value.toFixed(3)}`, ...more });
}

/** A set that is not on this machine. */
export function skipped(set: string): Row {
  return { set, measure: '', value: null, shown: 'skipped: not there', reference: '', bar: '', met: null };
}

/** The rows as a table for people. */
export function formatRows(rows: Row[]): string {
  const lines = [
    ['set', 'measure', 'ours', 'reference', 'bar', ''],
    ...rows.map(one => [one.set, one.measure, one.shown, one.reference, one.bar, one.met === null ? '' : one.met ? 'met' : 'below']),
  ];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map(line => line[column]!.length)));
  const format = (line: string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
  return [format(lines[0]!), widths.map(width => '─'.repeat(width)).join('  '), ...lines.slice(1).map(format)].join('\n');
}
