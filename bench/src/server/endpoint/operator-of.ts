/** Who has this session: as cheap as a look into a signed cookie can be. */
export function operatorOf(cookie: string | null | undefined): { operatorId: number } | null {
  const [, operatorId] = cookie?.match(/session=s%3A(\d+)\./) ?? [];
  return operatorId === undefined ? null : { operatorId: Number(operatorId) };
}
