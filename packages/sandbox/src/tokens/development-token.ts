/** The platform's documented token for local development. It is public, and no secret. */
export const developmentToken = 'test-token-for-development';
