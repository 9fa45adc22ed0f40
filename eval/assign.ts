/**
 * The one-to-one pairing of rows and columns with the greatest sum of scores (Hungarian method). Returns the column of each row, -1 for none.
 * Every row of `scores` has the same length.
 */
export function assignBest(scores: number[][]): number[] {
  const rows = scores.length;
  const columns = scores[0]?.length ?? 0;
  const size = Math.max(rows, columns);
  const cost = (row: number, column: number) => (row < rows && column < columns ? -scores[row]![column]! : 0);
  const rowPrice = new Float64Array(size + 1);
  const columnPrice = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1).fill(-1); // the row that holds each column; the last one is where a row enters
  for (let row = 0; row < size; row++) {
    const cameFrom = new Int32Array(size).fill(size);
    const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(size + 1);
    let column = size;
    rowOf[size] = row;
    do {
      done[column] = 1;
      const at = rowOf[column]!;
      let next = -1;
      for (let other = 0; other < size; other++) {
        if (done[other]) continue;
        const slack = cost(at, other) - rowPrice[at]! - columnPrice[other]!;
        if (slack < least[other]!) {
          least[other] = slack;
          cameFrom[other] = column;
        }
        if (next < 0 || least[other]! < least[next]!) next = other;
      }
      const delta = least[next]!;
      for (let other = 0; other <= size; other++) {
        if (done[other]) {
          rowPrice[rowOf[other]!]! += delta;
          columnPrice[other]! -= delta;
        } else if (other < size) least[other]! -= delta;
      }
      column = next;
    } while (rowOf[column]! >= 0);
    while (column !== size) {
      const before = cameFrom[column]!;
      rowOf[column] = rowOf[before]!;
      column = before;
    }
  }
  const columnOf = new Array<number>(rows).fill(-1);
  for (let column = 0; column < columns; column++) if (rowOf[column]! < rows) columnOf[rowOf[column]!] = column;
  return columnOf;
}
