/** What an application writes for the panel of this page. */
export const thisPageInCode = `createApp(App).use(chatHubPlugin, { tokenEndpoint: '/api/chathub/token' });

<ChatHubWidget>
  <template #loading><PanelLoading /></template>
  <template #fallback="{ error, retry, retryAt }"><PanelFallback … /></template>
</ChatHubWidget>`;
