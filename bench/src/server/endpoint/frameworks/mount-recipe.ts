import type { Application } from 'express';
import { COMPANY_TOKEN } from '../company-token.ts';
import { operatorOf } from '../operator-of.ts';

declare global {
  namespace Express {
    interface Request {
      session: { userId: number | null };
    }
  }
}

const getOperatorIdForUser = async (userId: number): Promise<number> => userId;

/** ChatHub's page "Widget Integration", "Server-Side Token Generation", but for the base URL. */
export function mountRecipe(app: Application, chatHubUrl: string): void {
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

  // Sessions, as cheap here as they are for the others.
  app.use((req, _res, next) => {
    req.session = { userId: operatorOf(req.headers.cookie)?.operatorId ?? null };
    next();
  });
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
}
