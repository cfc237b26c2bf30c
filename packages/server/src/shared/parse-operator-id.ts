/**
 * An operator id in its one canonical form, or null when `value` is none. Ids are positive whole numbers in ChatHub's
 * documentation; a database or session often keeps them as strings of digits.
 */
export function parseOperatorId(value: unknown): number | null {
  const id = typeof value === 'string' && /^[0-9]{1,16}$/.test(value) ? Number(value) : value;
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : null;
}
