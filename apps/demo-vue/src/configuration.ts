import { readConfiguration } from '@chathub-demo/kit';

/** What the gallery told this page. */
export const configuration = readConfiguration(document);
