/** Rows as a Markdown table, by the first row's keys; numbers stand to the right. */
export function markdownTable(rows: readonly Readonly<Record<string, string | number>>[]): string {
  const [first] = rows;
  if (!first) throw new Error('A table without rows says nothing.');
  const keys = Object.keys(first);
  const isNumber = (value: unknown) => /^[-–]?[\d.,]+( ?(%|×|ms|s|µs|KB))?$/.test(`${value}`);
  const ruler = keys.map((key) => (rows.every((row) => isNumber(row[key])) ? '--:' : '---'));
  const line = (cells: readonly unknown[]) =>
    `| ${cells.map((cell) => `${cell ?? ''}`.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(keys), line(ruler), ...rows.map((row) => line(keys.map((key) => row[key])))].join(
    '\n',
  );
}
