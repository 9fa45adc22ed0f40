/** Rows under headings, in columns as wide as they need, the last one as long as it is. Empty for no rows. */
export function formatTable(headings: string[], rows: string[][]): string {
  if (rows.length === 0) return '';
  const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map(row => row[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => (column === headings.length - 1 ? cell : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd();
  return `${[headings.map(heading => heading.toUpperCase()), ...rows].map(line).join('\n')}\n`;
}
