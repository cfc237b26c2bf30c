/** Whether fetch follows an answer of this status (Fetch Standard, "redirect status"). */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}
