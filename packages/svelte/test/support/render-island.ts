import { render } from 'svelte/server';
import ServedIsland from '../fixtures/served-island.svelte';

/** What a server renders of an island. */
export const renderIsland = (): string =>
  render(ServedIsland, { props: { options: { tokenEndpoint: '/api/chathub/token' } } }).body;
