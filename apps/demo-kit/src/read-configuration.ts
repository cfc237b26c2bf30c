import { configurationElementId } from './configuration-element-id.ts';
import type { DemoConfiguration } from './demo-configuration.ts';

/**
 * Reads the configuration that the gallery put into the page.
 *
 * URLs come back absolute, so that they also hold inside an `about:blank` frame.
 *
 * @throws Error when the page was not served by the gallery.
 * @example
 * const { tokenEndpoint, scriptUrl } = readConfiguration(document);
 */
export function readConfiguration(document: Document): DemoConfiguration {
  const element = document.getElementById(configurationElementId);
  if (!element) {
    throw new Error('No demo configuration in this page: open it through the gallery (pnpm demo).');
  }
  const configuration = JSON.parse(element.textContent ?? '') as DemoConfiguration;
  const absolute = (url: string): string => new URL(url, document.baseURI).href;
  return {
    ...configuration,
    tokenEndpoint: absolute(configuration.tokenEndpoint),
    scriptUrl: absolute(configuration.scriptUrl),
  };
}
