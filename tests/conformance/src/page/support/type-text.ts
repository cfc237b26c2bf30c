/** Types into a field, key by key, as the browser does it; null clears the field. */
export async function typeText(field: HTMLTextAreaElement, text: string | null): Promise<void> {
  const page = field.ownerDocument;
  field.focus();
  if (text === null) {
    field.select();
    page.execCommand('delete');
    return;
  }
  for (const letter of text) {
    page.execCommand('insertText', false, letter);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
