// Searches in the phrases that stand on the page, so that it works without network, and has the page kept on the phone.
(() => {
  "use strict";
  const form = document.getElementById("search");
  const list = document.getElementById("phrases");
  const count = document.getElementById("count");
  const plain = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const asked = text => plain(text.trim().replace(/[\u0f0b\u0f0d\s]+$/, ""));

  const phrases = [...list.querySelectorAll(".zx-phrase")].map(item => ({
    item,
    group: item.closest("section"),
    text: plain([...item.querySelectorAll("[data-said]")].map(part => part.textContent).join(" "))
  }));

  const show = () => {
    const text = asked(form.q.value);
    const situation = form.situation.value;
    let number = 0;
    phrases.forEach(phrase => {
      const fits = phrase.text.includes(text) && (situation === "" || phrase.group.dataset.situation === situation);
      phrase.item.hidden = !fits;
      number += fits ? 1 : 0;
    });
    list.querySelectorAll("section").forEach(group => {
      group.hidden = !group.querySelector(".zx-phrase:not([hidden])");
    });
    document.getElementById("none").hidden = number > 0;
    count.textContent = count.dataset.text.replace("{0}", number);
  };

  if (list.dataset.whole === "true") {
    const address = new URLSearchParams(location.search);
    form.q.value = address.get("q") || "";
    form.situation.value = address.get("situation") || "";
    form.addEventListener("input", show);
    form.addEventListener("submit", event => { event.preventDefault(); show(); });
    show();
  }

  const state = document.getElementById("kept");
  if ("serviceWorker" in navigator) {
    navigator.serviceWorker.register("/phrasebook/worker.js", { scope: "/phrasebook/" })
      .then(() => navigator.serviceWorker.ready)
      .then(() => { state.hidden = false; })
      .catch(() => { /* it stays a page that needs the network */ });
  }
})();
