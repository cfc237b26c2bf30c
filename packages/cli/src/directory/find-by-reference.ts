import { CliError } from '../cli-error.ts';
import { printable } from '../printable.ts';
import { matchReference } from './match-reference.ts';

const mostListed = 20;

interface Named {
  readonly id: number;
  readonly name: string;
  /** Where it belongs, to tell those of one name apart. */
  readonly organization?: { readonly name: string };
}

/**
 * The one that is meant by an id or a name; the case of a name does not matter.
 *
 * @throws CliError `unknown-…` with those that there are; `ambiguous-…` with their ids.
 */
export function findByReference<Item extends Named>(
  kind: 'organization' | 'operator',
  items: readonly Item[],
  reference: string,
): Item {
  const matches = matchReference(items, reference);
  const [match, ...others] = matches;
  if (match === undefined) {
    throw new CliError(
      `unknown-${kind}`,
      `There is no ${kind} "${printable(reference)}".`,
      items.length === 0 ? `There is no ${kind} at all.` : `There are: ${listOf(items)}.`,
    );
  }
  if (others.length > 0) {
    throw new CliError(
      `ambiguous-${kind}`,
      `"${printable(reference)}" is the name of ${matches.length} ${kind}s.`,
      `Give the id: ${listOf(matches)}.`,
    );
  }
  return match;
}

function listOf(items: readonly Named[]): string {
  const shown = items
    .slice(0, mostListed)
    .map(({ id, name, organization }) =>
      organization
        ? `${id} (${printable(name)}, ${printable(organization.name)})`
        : `${id} (${printable(name)})`,
    );
  const more = items.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
