/** What two spellings of one name have in common: no space around it, no case, one Unicode form. */
export function canonicalName(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
