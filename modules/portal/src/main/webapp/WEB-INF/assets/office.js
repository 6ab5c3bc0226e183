// What the fields of the office pages do beyond the browser.
// A day is typed, or picked from the browser's own calendar behind the sign at the end of its field.
{
  const picker = event => event.target.closest?.(".zx-day-pick");
  const field = pick => pick.previousElementSibling;
  document.addEventListener("pointerdown", event => {
    const pick = picker(event);
    if (pick) pick.value = field(pick).value;
  });
  document.addEventListener("change", event => {
    const pick = picker(event);
    if (!pick || !pick.value) return;
    field(pick).value = pick.value;
    field(pick).dispatchEvent(new Event("change", { bubbles: true }));
  });
  // The names of chosen files, in place of the browser's own words; what is too large is said before it is sent.
  document.addEventListener("change", event => {
    const input = event.target;
    const shown = input.type === "file" && input.parentElement.querySelector(".zx-file-name");
    if (!shown) return;
    const files = [...input.files];
    shown.textContent = files.map(file => file.name).join(" · ") || shown.dataset.none;
    const large = files.some(file => file.size > Number(input.dataset.most ?? Infinity));
    input.setCustomValidity(large ? input.dataset.tooLarge : "");
    if (large) input.reportValidity();
  });
  // Whoever follows a link no longer waits for what the page is still asking, and its answer must not lead elsewhere.
  addEventListener("beforeunload", () => window.PrimeFaces?.ajax?.Queue?.abortAll());
  // A figure that is wider than its box opens so that the mark that the page is about stands in it.
  document.querySelectorAll(".zx-scroll [data-here]").forEach(mark => {
    const box = mark.closest(".zx-scroll");
    const [one, all] = [mark.getBoundingClientRect(), box.getBoundingClientRect()];
    if (one.right > all.right - all.width / 5) box.scrollLeft += one.left - all.left - all.width / 2;
  });
}
