/* The key / leads to the first field for searching of whatever page this is fetched by. */
document.addEventListener('keydown', (event) => {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
  const writes =
    event.target instanceof Element && event.target.matches('input:is([type=search], [type=text]), textarea');
  const field = document.querySelector<HTMLInputElement>('input[type=search][name=q]');
  if (event.key !== '/' || !isPlain || writes || !field) return;
  event.preventDefault();
  field.select();
});

export {};
