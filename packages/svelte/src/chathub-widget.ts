import type { Component } from 'svelte';
import Widget from './chathub-widget.svelte';
import type { ChatHubWidgetProps } from './chathub-widget-props.ts';

/**
 * Shows the operator panel for as long as it is mounted.
 *
 * Renders one `<div data-chathub-status="…">` that holds the loading content, the fallback, or in
 * `frame` isolation the panel; in `document` isolation the widget places itself on the page.
 *
 * @throws ChatHubError `bad-options`, for the nearest `<svelte:boundary>`; it names `setChatHub` when
 * neither that nor the props say where tokens come from.
 *
 * @example
 * <ChatHubWidget tokenEndpoint="/api/chathub/token">
 *   {#snippet loading()}<Spinner />{/snippet}
 *   {#snippet fallback({ error, retry })}<button onclick={retry}>{error?.hint}</button>{/snippet}
 * </ChatHubWidget>
 */
// Typed here, because not every resolution of TypeScript finds the types of a `.svelte` file.
export const ChatHubWidget: Component<ChatHubWidgetProps, Record<never, never>, ''> = Widget;
