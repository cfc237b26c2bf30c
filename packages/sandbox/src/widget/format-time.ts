const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' });

/** A `<time>`: the hour for today, with the date for another day, all of it in the tooltip. */
export function formatTime(at: number): HTMLTimeElement {
  const date = new Date(at);
  const today = new Date().toDateString() === date.toDateString();
  const made = document.createElement('time');
  made.dateTime = date.toISOString();
  made.title = full.format(date);
  made.textContent = today ? time.format(date) : `${day.format(date)}, ${time.format(date)}`;
  return made;
}
