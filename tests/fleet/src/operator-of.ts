/** The operator who stands for a person in an organization. */
export function operatorOf(person: number, organization: number): number {
  return organization * 100_000 + person;
}
