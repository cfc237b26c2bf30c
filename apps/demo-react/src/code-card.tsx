const code = `<ChatHubProvider
  options={{
    tokenEndpoint: '/api/chathub/token',
    contact: english({ mail: 'help@example.com' }),
  }}
>
  <ChatHubWidget loading={<PanelLoading />} />
</ChatHubProvider>`;

/** What an application writes for the panel of this page. */
export function CodeCard() {
  return (
    <section className="card card--wide" aria-labelledby="code-heading">
      <h2 id="code-heading">This page in code</h2>
      <pre className="code">
        <code>{code}</code>
      </pre>
    </section>
  );
}
