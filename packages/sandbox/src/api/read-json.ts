import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';

/** Reads a JSON body of a known shape; anything else is the documented 400, without an echo. */
export async function readJson<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  const body: unknown = await c.req.json().catch(() => {
    throw new HTTPException(400, { message: 'Bad format: the body is not JSON' });
  });
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const where = result.error.issues[0]?.path.join('.') || 'body';
  throw new HTTPException(400, { message: `Bad format: ${where}` });
}
