// Shows the next code when this one's time is over.
const shown = document.querySelector("[data-turns]");
setTimeout(() => location.reload(), Number(shown.dataset.turns) * 1000);
