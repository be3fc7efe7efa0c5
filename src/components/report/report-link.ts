const readingLine = 0.4;

/** Lets a report say which paragraph is being read: the last that began above the reader's eyes. */
class ReportLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')!;
    const plain = link.href;
    const here = encodeURIComponent(this.dataset['address'] ?? '');
    const fill = () => {
      const read = encodeURIComponent(location.origin + location.pathname + placeRead());
      link.href = here && plain.replaceAll(here, read);
    };
    for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, fill);
  }
}

function placeRead(): string {
  const paragraphs = document.querySelectorAll<HTMLElement>('[data-reported] [id^="p"]');
  const above = [...paragraphs].filter(
    (it) => /^p\d+$/u.test(it.id) && it.getBoundingClientRect().top < innerHeight * readingLine,
  );
  const read = above.at(-1);
  return read && scrollY > 0 ? `#${read.id}` : location.hash;
}

customElements.define('report-link', ReportLink);
