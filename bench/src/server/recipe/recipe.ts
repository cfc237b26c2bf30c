import { createChatHubApi, createTokenHandler, createTokenService } from '@chathub/server';
import { type NodeContext, toNodeHandler } from '@chathub/server/node';
import express, { type Request, type Response } from 'express';
import { startChild } from '../child.ts';
import { listen } from '../listen.ts';
import type { Variants } from '../variants.ts';
import { ANSWER, CONTENT_TYPE } from '../warm/answer.ts';

const COMPANY_TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJjb21wYW55SWQiOjF9.c2lnbmF0dXJl';

declare global {
  namespace Express {
    interface Request {
      session: { userId: number | null };
    }
  }
}

/** An app with sessions, which cost next to nothing here and the same in each variant. */
async function serve(mount: (app: express.Express, chatHubUrl: string) => void): Promise<number> {
  const port = await startChild('./recipe/slow-chathub.ts').ask<number>();
  const app = express();
  app.use((req, _res, next) => {
    req.session = { userId: req.headers.cookie?.includes('session=') ? 1 : null };
    next();
  });
  mount(app, `http://127.0.0.1:${port}`);
  return listen(app);
}

const getOperatorIdForUser = async (_userId: number): Promise<number> => 101;

export const recipe = {
  // ChatHub's page "Widget Integration", "Server-Side Token Generation", but for the base URL.
  recipe: () =>
    serve((app, chatHubUrl) => {
      async function generateOperatorToken(companyToken: string, operatorId: number) {
        const expiresAt = new Date(Date.now() + 24 * 60 * 60 * 1000);
        const response = await fetch(`${chatHubUrl}/api/operator/get-token`, {
          method: 'POST',
          headers: {
            Authorization: `Bearer ${companyToken}`,
            'Content-Type': 'application/json',
          },
          body: JSON.stringify({ id: operatorId, expiresAt: expiresAt.toISOString() }),
        });
        return response.text();
      }
      app.get('/api/chathub/token', async (req, res) => {
        try {
          const userId = req.session.userId;
          if (!userId) {
            res.status(401).json({ error: 'Unauthorized' });
            return;
          }
          const operatorId = await getOperatorIdForUser(userId);
          const operatorToken = await generateOperatorToken(COMPANY_TOKEN, operatorId);
          res.json({ token: operatorToken });
        } catch {
          res.status(500).json({ error: 'Failed to generate token' });
        }
      });
    }),
  kit: () =>
    serve((app, chatHubUrl) => {
      const api = createChatHubApi({
        baseUrl: chatHubUrl,
        credentials: { companyToken: COMPANY_TOKEN },
      });
      const handler = createTokenHandler<NodeContext<Request, Response>>({
        service: createTokenService({ api }),
        authorize: async (_request, { node }) => {
          const { userId } = node.req.session;
          return userId ? { operatorId: await getOperatorIdForUser(userId) } : null;
        },
        limit: { requests: 1_000_000_000, window: 60 },
      });
      app.use('/api/chathub', toNodeHandler(handler));
    }),
  bare: () =>
    serve((app) => {
      app.get('/api/chathub/token', (_req, res) => {
        res.set('content-type', CONTENT_TYPE).send(ANSWER);
      });
    }),
} satisfies Variants;
