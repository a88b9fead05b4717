/**
 * Brings a part of a box into sight by scrolling that box alone: the page behind stays where the reader left it.
 *
 * `scrollIntoView` moves every ancestor that scrolls, the page too. A box without a scrollbar of its own is left alone.
 */
export function scrollWithin(box: HTMLElement, part: Element): void {
  if (box.scrollHeight <= box.clientHeight + 1) return;
  const [outer, inner] = [box.getBoundingClientRect(), part.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  const room = Math.max(0, box.clientHeight - inner.height);
  box.scrollTop += inner.top - outer.top - Math.min(room / 2, 160);
}
