/** A selector of an element by its name, id and classes: never anything of its content. */
export function selectorOf({ localName, id, classList }: Element): string {
  const classes = [...classList].slice(0, 3).map((name) => `.${CSS.escape(name)}`);
  return id ? `${localName}#${CSS.escape(id)}` : localName + classes.join('');
}
