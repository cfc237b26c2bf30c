import { startRedis } from '@chathub-test/fleet/start-redis';
import { type ChatHub, startChatHub } from './chathub/start-chathub.ts';

/** What endpoints need around them. */
export interface Services extends AsyncDisposable {
  readonly chatHub: ChatHub;
  readonly redisUrl: string;
}

/** Starts a ChatHub that takes so many milliseconds for a token, and a Redis. */
export async function startServices(chatHubDelay: number): Promise<Services> {
  const redis = await startRedis();
  const chatHub = await startChatHub(chatHubDelay);
  return {
    chatHub,
    redisUrl: redis.url,
    [Symbol.asyncDispose]: async () => {
      chatHub.stop();
      await redis[Symbol.asyncDispose]();
    },
  };
}
