/** Prints rows under their columns, as narrow as their widest values allow. */
export function printTable(
  title: string,
  rows: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
): void {
  const columns = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))];
  const cells = [
    [title, ...columns],
    ...Object.entries(rows).map(([key, row]) => [key, ...columns.map((column) => String(row[column] ?? ''))]),
  ];
  const widths = [title, ...columns].map((_, i) => Math.max(...cells.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  console.log(`${cells.map(line).join('\n')}\n`);
}
