/** The real credentials of the ChatHub that the suite runs on: none of them may reach a browser. */
export const secrets = {
  login: 'e2e-login-3f81c2d97a',
  password: 'e2e-password-b60e94d15c',
  secret: 'e2e-signing-secret-57d2a8f01e9b46c3-e2e',
  sessionSecret: 'e2e-session-secret-c9417be820',
} as const;
