/** Every change of a node and of what it holds, from now on. */
export function recordChanges(node: Node): () => MutationRecord[] {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(node, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  return () => [...records, ...observer.takeRecords()];
}
