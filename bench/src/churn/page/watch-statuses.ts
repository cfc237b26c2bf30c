/** Notes each status that the widget's wrapper takes on. */
export function watchStatuses(): readonly string[] {
  const statuses: string[] = [];
  const look = () => {
    const wrapper = document.querySelector<HTMLElement>('[data-chathub-status]');
    const status = wrapper?.dataset.chathubStatus;
    if (status && status !== statuses.at(-1)) statuses.push(status);
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-chathub-status'],
  });
  return statuses;
}
