/** Every status that the wrapper has from now on. */
export function recordStatuses(wrapper: HTMLElement): string[] {
  const statuses = [wrapper.dataset.chathubStatus ?? ''];
  new MutationObserver(() => {
    const status = wrapper.dataset.chathubStatus ?? '';
    if (status !== statuses.at(-1)) statuses.push(status);
  }).observe(wrapper, { attributeFilter: ['data-chathub-status'] });
  return statuses;
}
