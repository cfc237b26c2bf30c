import type { Plugin } from 'vite';

/** Answers `/island` with what a server renders of it, with the Svelte of the tests. */
export const serveIsland = (): Plugin => ({
  name: 'serve-island',
  configureServer(server) {
    server.middlewares.use('/island', async (_request, response, next) => {
      try {
        const { renderIsland } = await server.ssrLoadModule('/test/support/render-island.ts');
        response.end(renderIsland());
      } catch (error) {
        next(error);
      }
    });
  },
});
