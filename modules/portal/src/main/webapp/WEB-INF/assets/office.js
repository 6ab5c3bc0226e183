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
  // The name of a chosen file, in place of the browser's own words.
  document.addEventListener("change", event => {
    const shown = event.target.type === "file" && event.target.parentElement.querySelector(".zx-file-name");
    if (shown) shown.textContent = event.target.files[0]?.name ?? shown.dataset.none;
  });
}
