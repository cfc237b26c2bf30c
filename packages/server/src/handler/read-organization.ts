const MAX_LENGTH = 200;

/**
 * The organization in `?org=`, null where there is none, and undefined where it is no good: too long, or two of them,
 * since who checks one and who uses it must read the same.
 */
export function readOrganization(query: URLSearchParams): string | null | undefined {
  const values = query.getAll('org');
  const value = values[0] ?? '';
  if (values.length > 1 || value.length > MAX_LENGTH) {
    return undefined;
  }
  return value === '' ? null : value;
}
