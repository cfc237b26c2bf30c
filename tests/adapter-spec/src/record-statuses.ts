/** Every status that the first wrapper of a page has from now on. */
export function recordStatuses(host: HTMLElement): string[] {
  const statuses: string[] = [];
  const look = () => {
    const status = host.querySelector<HTMLElement>('[data-chathub-status]')?.dataset.chathubStatus;
    if (status && status !== statuses.at(-1)) statuses.push(status);
  };
  look();
  new MutationObserver(look).observe(host, {
    attributeFilter: ['data-chathub-status'],
    childList: true,
    subtree: true,
  });
  return statuses;
}
