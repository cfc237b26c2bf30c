import type { Variant } from '../../variant.ts';
import type { Renewable } from '../renewable.ts';
import { kit } from './kit.ts';
import { MendedTokenManager } from './mended-token-manager.ts';
import { WidgetTokenManager } from './widget-token-manager.ts';

const managed = (manager: WidgetTokenManager): Renewable => ({
  start: () => void manager.initialize(),
  renew: () => manager.refreshToken(),
});

/** Makes each of what is compared. */
export const variants: Record<Variant, () => Renewable> = {
  'document, immediate': () => kit({ isolation: 'document', reload: 'immediate' }),
  'document, quiet': () => kit({ isolation: 'document', reload: 'quiet' }),
  'frame, immediate': () => kit({ isolation: 'frame', reload: 'immediate' }),
  'frame, quiet': () => kit({ isolation: 'frame', reload: 'quiet' }),
  recipe: () => managed(new WidgetTokenManager()),
  'recipe, mended by hand': () => managed(new MendedTokenManager()),
};
