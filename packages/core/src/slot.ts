import type { ChatHubStatus } from './state.ts';

/**
 * What a widget's wrapper holds in a status: its loading content, its fallback, or only the panel.
 */
export function slotFor(status: ChatHubStatus): 'loading' | 'fallback' | null {
  if (status === 'unavailable') return 'fallback';
  return status === 'ready' || status === 'destroyed' ? null : 'loading';
}
