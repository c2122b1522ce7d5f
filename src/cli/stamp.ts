/** Times as people read them: in the person's own time zone. */

const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-01-31`. */
export const dayOf = (at: number): string => {
  const day = new Date(at);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

/** `2026-01-31 09:05`. */
export const stamp = (at: number): string => {
  const day = new Date(at);
  return `${dayOf(at)} ${two(day.getHours())}:${two(day.getMinutes())}`;
};
