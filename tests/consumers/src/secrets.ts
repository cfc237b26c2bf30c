/** The company's credentials of the ChatHub that the applications run on: for servers only. */
export const secrets = {
  login: 'consumer-login-7d20e6b1f4',
  password: 'consumer-password-c83b5a09e7',
  secret: 'consumer-signing-secret-41f6d9c2-8ab0-consumer',
} as const;
