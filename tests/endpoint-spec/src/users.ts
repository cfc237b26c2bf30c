/** Someone who can sign in, with an operator in each of two organizations. */
export interface User {
  readonly name: string;
  /** What the browser sends once they are signed in. */
  readonly cookie: string;
  /** The operator who stands for them in Sales: what a request without `?org=` means as well. */
  readonly sales: number;
  readonly support: number;
}

export const SALES = 24;
export const SUPPORT = 25;

/** An organization that exists, and in which no user has an operator. */
export const RETURNS = 26;

function createUser(index: number): User {
  const name = `user-${index}`;
  return { name, cookie: `session=${name}`, sales: 101 + index, support: 1101 + index };
}

/** Somebody whom no case takes: for browsers that open a page of the server. */
export const visitor: User = createUser(0);

/** As many as all cases together take: each begins with users whom nobody has asked about yet. */
export const users: readonly User[] = Array.from({ length: 400 }, (_, index) =>
  createUser(index + 1),
);

/** Whom the server's own data holds with an operator id that is none. */
export const misconfiguredUser = { name: 'user-999', cookie: 'session=user-999' } as const;
