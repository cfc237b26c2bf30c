import { clean } from './clean.ts';

const MOST = 10;

/** `24 (Sales), 25 (Support) and 3 more`. */
export function listNamed(list: readonly { readonly id: number; readonly name: string }[]): string {
  const shown = list.slice(0, MOST).map(({ id, name }) => `${id} (${clean(name)})`);
  const more = list.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
