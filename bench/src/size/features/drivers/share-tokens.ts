import { createChatHub } from '@chathub/core';
import { shareTokens } from '@chathub/core/tabs';
import type { TokenDriver } from '../token-driver.ts';
import { panelToken } from './panel-token.ts';

const tabs = shareTokens({ user: 'operator', tokenEndpoint: '/token' });
const chathub = createChatHub({ fetchToken: tabs.fetchToken, reload: 'immediate' });
tabs.attach(chathub);

export const driver: TokenDriver = { get: () => panelToken(chathub) };
