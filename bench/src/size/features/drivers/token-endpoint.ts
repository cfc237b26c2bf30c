import { createChatHub } from '@chathub/core';
import type { TokenDriver } from '../token-driver.ts';
import { panelToken } from './panel-token.ts';

const chathub = createChatHub({ tokenEndpoint: '/token', reload: 'immediate' });

export const driver: TokenDriver = { get: () => panelToken(chathub) };
