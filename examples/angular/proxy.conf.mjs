export default { '/api/chathub': { target: process.env.TOKEN_ENDPOINT } };
