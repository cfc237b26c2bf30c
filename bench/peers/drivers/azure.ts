import { AzureCommunicationTokenCredential } from '@azure/communication-common';
import type { TokenDriver } from '../../src/size/features/token-driver.ts';

let credential: AzureCommunicationTokenCredential | undefined;

const create = () =>
  new AzureCommunicationTokenCredential({
    async tokenRefresher() {
      const response = await fetch('/token');
      if (!response.ok) throw new Error(`The endpoint answered ${response.status}.`);
      const { token, expiresIn } = await response.json();
      return { token, expiresOnTimestamp: Date.now() + expiresIn * 1000 };
    },
    refreshProactively: true,
  });

export const driver: TokenDriver = {
  async get() {
    credential ??= create();
    return (await credential.getToken()).token;
  },
};
