import { readingList, type Kept } from '../search/device/reading-list.ts';

/* Fetched when the button is pressed first: keeps the article, or lets go of it, then and at every later press. */
const button = document.getElementById('keep') as HTMLButtonElement;
const kept = JSON.parse(button.dataset['article']!) as Kept;

readingList.turn(kept);
button.addEventListener('click', () => readingList.turn(kept));
