/** What an application writes for the panel of this page. */
export const thisPageInCode = `createApp(App).use(chatHubPlugin, {
  tokenEndpoint: '/api/chathub/token',
  contact: english({ mail: 'help@example.com' }),
});

<ChatHubWidget>
  <template #loading><PanelLoading /></template>
</ChatHubWidget>`;
