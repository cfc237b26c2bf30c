import { randomBytes } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a chat panel may weigh over the wire, compressed: an assumption, the same for everybody. */
export const WIDGET_BYTES = 60_000;

/**
 * A stand-in for ChatHub's script: finds its tag as documented, renders a panel with what it weighs, and
 * notes when, and with which token.
 */
const RENDER = `
const tag = document.getElementById('operator-chat-panel-script');
const panel = document.createElement('div');
panel.id = 'operator-chat-panel';
panel.style.cssText = 'position:fixed;right:0;bottom:0;width:320px;height:480px';
panel.textContent = 'Operator panel of ' + text.length + ' characters';
document.body.append(panel);
window.panelToken = tag.getAttribute('token');
window.panelReady = performance.now();
`;

/** The script, compressed with brotli. Base64 of chance compresses to what it holds. */
export function widgetScript(renders: boolean): Buffer {
  const text = `const text = '${randomBytes(WIDGET_BYTES).toString('base64')}';`;
  return brotliCompressSync(`${text}${renders ? RENDER : ''}`, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
  });
}
