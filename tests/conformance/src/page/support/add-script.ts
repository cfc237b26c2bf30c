/** What a browser says of a tag. */
export type Outcome = 'load' | 'error';

/** Inserts the documented tag by hand, as the recipe does; resolves to what the browser says of it. */
export function addScript(
  src: string,
  attributes: Record<string, string> = {},
  target: Document = document,
): Promise<Outcome> {
  const tag = target.createElement('script');
  tag.id = 'operator-chat-panel-script';
  tag.type = 'module';
  tag.src = src;
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
  return new Promise((resolve) => {
    tag.onload = () => resolve('load');
    tag.onerror = () => resolve('error');
    target.body.append(tag);
  });
}
