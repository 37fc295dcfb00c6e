/** The one of some words that somebody may have meant: two slips away at the most, and not half of a short word. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const most = Math.min(2, Math.floor(typed.length / 2));
  const ranked = known
    .map((word) => ({ word, slips: slips(typed.toLowerCase(), word) }))
    .filter((each) => each.slips <= most)
    .toSorted((a, b) => a.slips - b.slips);
  return ranked[0]?.word ?? known.find((word) => typed.length > 2 && word.startsWith(typed));
}

/** Letters that are wrong, missing, too many or in their neighbour's place: optimal string alignment. */
function slips(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const ways = [
        entry(row, j - 1) + 1,
        entry(rows[i - 1], j) + 1,
        entry(rows[i - 1], j - 1) + same,
      ];
      const isSwapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(Math.min(...ways, isSwapped ? entry(rows[i - 2], j - 2) + 1 : Infinity));
    }
    rows.push(row);
  }
  return entry(rows[one.length], other.length);
}

function entry(row: readonly number[] | undefined, index: number): number {
  return row?.[index] ?? Infinity;
}
