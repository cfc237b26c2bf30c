export default {
  '/api/chathub': { target: process.env.BACKEND_URL ?? 'http://localhost:3000' },
};
