/**
 * The text of a script that stands in for a vendor's: it counts its runs, can render, and does what the loader waits for.
 *
 * @param body Statements that may use `standIn` and `render(parent)`, which returns the element.
 */
export const standIn = (body: string): string => `(() => {
const standIn = (window.standIn ??= { runs: 0, calls: 0 });
standIn.runs += 1;
const render = (parent = document.body) => {
  const element = document.createElement('div');
  element.dataset.standIn = '';
  parent.append(element);
  return element;
};
${body}
})();`;
