/**
 * Shows the papers of today's day in past years, and where the archive has none those of the day nearest to it. Which
 * day it is only the reader's clock knows, so the list is taken from that day's own page; where it cannot be had,
 * what stands here stays: a line and a link to all days.
 */
class ThisDay extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { days = '', pages = '' } = this.dataset;
    const now = new Date();
    const today = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
    const day = days.split(' ').reduce((best, it) => (away(it, today) < away(best, today) ? it : best));
    if (!day) return;
    const list = await listOf(`${pages}${day}/`);
    if (list === undefined) return;
    const said = this.querySelector('p')!;
    if (day === today) said.remove();
    else {
      const say = () => this.#say(said, day);
      say();
      document.addEventListener('languagechosen', say);
    }
    this.append(list);
    document.dispatchEvent(new Event('pagegrown'));
  }

  #say(said: HTMLElement, day: string): void {
    said.lang = document.documentElement.lang;
    said.textContent = (this.dataset['nearest'] ?? '').replace('{day}', write(day));
  }
}

/** Tells how many days two days of the year lie apart, around the turn of the year where that is nearer. */
function away(one: string, other: string): number {
  const [a, b] = [one, other].map((day) => Date.parse(`2024-${day}T00:00:00Z`) / 86_400_000);
  const days = Math.abs(a! - b!);
  return Math.min(days, 366 - days);
}

async function listOf(address: string): Promise<Element | undefined> {
  try {
    const page = await fetch(address);
    const text = page.ok ? await page.text() : '';
    const list = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-past-issues] > ol');
    return list ? document.adoptNode(list) : undefined;
  } catch {
    // Off line, or from a disk: the link to all days is still there.
    return undefined;
  }
}

function write(day: string): string {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`2024-${day}T00:00:00Z`));
}

customElements.define('this-day', ThisDay);
