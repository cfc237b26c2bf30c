/** A JWT as long as ChatHub's own, about 300 characters. Its signature is none: nobody here looks at it. */
export function createToken(operatorId: number, expiresAt: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(expiresAt / 1000);
  const name = `Operator ${operatorId}`;
  const claims = { operatorId, companyId: 17, name, level: 'operator', exp };
  const signature = Buffer.alloc(96, `${operatorId}`).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${signature}`;
}
