/** The time as the header `Date` writes it. Kept for its second, since writing it anew takes half as long as deciding. */
export function createDateHeader(now: () => number): () => string {
  let writtenSecond = Number.NaN;
  let written = '';
  return () => {
    const second = Math.floor(now() / 1000);
    if (second !== writtenSecond) {
      writtenSecond = second;
      written = new Date(second * 1000).toUTCString();
    }
    return written;
  };
}
