// Forms that save themselves. What is typed goes to the server shortly after it was typed; where the server cannot be reached, or
// the session has ended, it stays in this browser and goes there when the page is opened again. Every form works without this.
(() => {
  "use strict";
  const WAIT = 1500;
  const PATIENCE = 5000;
  const AGAIN = 15000;
  const KEPT_HERE = 30 * 24 * 3600 * 1000;
  const PREFIX = "zx-draft/";
  const NEVER = ["password", "file", "submit", "button", "reset", "image"];
  const UNKEPT = /(^|:)unkept[A-Z]/;

  const store = {
    read(name) { try { return JSON.parse(localStorage.getItem(name)); } catch { return null; } },
    write(name, value) { try { localStorage.setItem(name, JSON.stringify(value)); } catch { /* the server has to do */ } },
    remove(name) { try { localStorage.removeItem(name); } catch { /* nothing was kept */ } },
    names() { try { return Object.keys(localStorage).filter(name => name.startsWith(PREFIX)); } catch { return []; } }
  };

  // A number as long as a telephone's is not kept in the browser: the server alone can tell whether it is a patient's.
  let longNumber = /([0-9][ ()-]*){10}/;
  try { longNumber = new RegExp("(\\p{Nd}[\\s()\\u2010-\\u2015\\uff08\\uff09\\uff0d-]*){10}", "u"); } catch { /* an old browser */ }

  const states = new WeakMap();
  const steps = new Map();
  const said = new Map();

  const markIn = form => form.querySelector("[data-draft]");
  const marks = () => [...document.querySelectorAll("form [data-draft]")];
  const hidden = mark => mark.querySelector("input[name=_draft]").value;

  function read(mark) {
    const [form, object, sitting, continued] = hidden(mark).split(" ");
    const [person, now, lastSitting, lastStep, lastAt, open] = mark.dataset.known.split(" ");
    return { sitting, continued, now: Number(now), lastSitting, lastStep: Number(lastStep), lastAt: Number(lastAt), open: open === "1",
      key: PREFIX + person + "/" + form + "/" + object };
  }

  function typed(form, isKeptHere) {
    const body = new URLSearchParams();
    for (const field of form.elements) {
      const secret = NEVER.includes(field.type) || UNKEPT.test(field.name) || (field.type === "hidden" && !field.name.endsWith("_hinput"));
      const chosen = !["radio", "checkbox"].includes(field.type) || field.checked;
      if (!field.name || secret || !chosen || field.disabled || field.name.startsWith("jakarta.faces.")) { continue; }
      const values = field.type === "select-multiple" ? [...field.selectedOptions].map(option => option.value) : [field.value];
      values.filter(value => !isKeptHere || !longNumber.test(value)).forEach(value => body.append(field.name, value));
    }
    return body;
  }

  function state(form) {
    if (!states.has(form)) { states.set(form, { kept: typed(form).toString(), opened: performance.now(), timer: 0, passing: false }); }
    return states.get(form);
  }

  // A form that was sent and is shown again, because something in it was refused, holds what nobody has kept yet.
  function meet(mark) {
    const form = mark.closest("form");
    if (states.has(form)) { return; }
    const mine = state(form);
    const { continued, lastSitting } = read(mark);
    const isFilled = [...typed(form).values()].some(value => value);
    if (continued && lastSitting === undefined && isFilled) {
      mine.kept = "";
      mine.timer = setTimeout(() => save(form), WAIT);
    }
  }

  function say(mark, text, link) {
    said.set(read(mark).sitting, { text, link });
    show(mark);
  }

  function show(mark) {
    const place = mark.querySelector("[role=status]");
    const { sitting, continued } = read(mark);
    const { text, link } = said.get(sitting) || said.get(continued) || { text: "" };
    const whole = link ? text + " " + link : text;
    if (place.textContent === whole) { return; }
    place.textContent = text;
    if (link) {
      const way = document.createElement("a");
      way.href = location.href;
      way.textContent = link;
      place.append(" ", way);
    }
  }

  function leftOut(form, reasons) {
    form.querySelectorAll("[data-left-out]").forEach(old => old.remove());
    reasons.forEach(reason => {
      const control = form.elements[reason.field];
      const field = control && (control.closest ? control : control[0]);
      if (!field) { return; }
      const place = field.closest(".zx-field") || field.parentElement;
      if ([...place.querySelectorAll(".zx-error")].some(error => error.textContent.trim() === reason.text)) { return; }
      const note = document.createElement("p");
      note.className = "zx-error";
      note.dataset.leftOut = "";
      note.textContent = reason.text;
      place.append(note);
    });
  }

  async function post(mark, body) {
    const stop = new AbortController();
    const clock = setTimeout(() => stop.abort(), PATIENCE);
    try {
      return await fetch(mark.dataset.draft, { method: "POST", body, headers: { "X-Draft": "1" }, keepalive: true, redirect: "manual", signal: stop.signal });
    } finally {
      clearTimeout(clock);
    }
  }

  // Answers whether the server knows the person still; what could not be sent stays here.
  async function save(form) {
    const mark = markIn(form);
    const mine = state(form);
    if (!mark || !form.isConnected) { return true; }
    const { key, sitting, now } = read(mark);
    const body = typed(form);
    const text = body.toString();
    clearTimeout(mine.timer);
    if (text === mine.kept) { return true; }
    const step = (steps.get(sitting) || 0) + 1;
    steps.set(sitting, step);
    store.write(key, { mark: hidden(mark), step, body: typed(form, true).toString(), at: now + Math.round(performance.now() - mine.opened) });
    body.append("_draft", hidden(mark));
    body.append("step", step);
    try {
      const answer = await post(mark, body);
      if (answer.status === 200 || answer.status === 422) {
        const { says, leftOut: reasons } = await answer.json();
        if (answer.status === 200) { mine.kept = text; }
        if ((store.read(key) || {}).step === step) { store.remove(key); }
        if (says) { say(mark, says); }
        leftOut(form, reasons);
      } else if (answer.status === 401) {
        say(mark, mark.dataset.signedOut, mark.dataset.signIn);
        return false;
      } else {
        say(mark, mark.dataset.failed);
        mine.timer = setTimeout(() => save(form), AGAIN);
      }
    } catch {
      say(mark, mark.dataset.offline);
      mine.timer = setTimeout(() => save(form), AGAIN);
    }
    return true;
  }

  function later(event, wait) {
    const form = event.target.form;
    if (form && markIn(form)) {
      clearTimeout(state(form).timer);
      state(form).timer = setTimeout(() => save(form), wait);
    }
  }

  // What this browser still holds goes to the server unless it came there before or was sent since; then the server shows it.
  async function bring(mark) {
    const { key, continued, lastSitting, lastStep, lastAt, open } = read(mark);
    const copy = store.read(key);
    const isShownAgain = continued && lastSitting === undefined;
    if (!copy || isShownAgain) { return; }
    const same = copy.mark.split(" ")[2] === lastSitting;
    if ((same && (!open || lastStep >= copy.step)) || (!same && lastAt > copy.at)) {
      store.remove(key);
      return;
    }
    const body = new URLSearchParams(copy.body);
    body.append("_draft", copy.mark);
    body.append("step", copy.step);
    try {
      const answer = await post(mark, body);
      if (answer.status === 200 || answer.status === 422) {
        store.remove(key);
        if (answer.status === 200) { location.replace(location.href); }
      }
    } catch { /* another time */ }
  }

  function take(button) {
    const place = document.getElementById(button.dataset.take);
    const field = place && (place.matches("input, select, textarea") ? place : place.querySelector("input"));
    if (!field) { return; }
    if (field.type === "checkbox" && field !== place) {
      const chosen = button.dataset.value.split(",");
      place.querySelectorAll("input[type=checkbox]").forEach(one => { one.checked = chosen.includes(one.value); });
    } else if (field.type === "radio") {
      [...field.form.querySelectorAll("input[type=radio]")].filter(one => one.name === field.name)
        .forEach(one => { one.checked = one.value === button.dataset.value; });
    } else {
      field.value = button.dataset.value;
    }
    button.closest(".zx-other").remove();
    field.dispatchEvent(new Event("change", { bubbles: true }));
    field.focus();
  }

  async function discard(form) {
    const mark = markIn(form);
    clearTimeout(state(form).timer);
    store.remove(read(mark).key);
    try {
      await post(mark, new URLSearchParams({ _draft: hidden(mark), discard: "1" }));
      states.delete(form);
      location.replace(location.href);
    } catch {
      say(mark, mark.dataset.offline);
    }
  }

  document.addEventListener("focusin", event => { if (event.target.form && markIn(event.target.form)) { state(event.target.form); } });
  document.addEventListener("input", event => later(event, WAIT));
  document.addEventListener("change", event => later(event, 0));
  document.addEventListener("focusout", event => later(event, WAIT));
  document.addEventListener("click", event => {
    const button = event.target.closest("[data-take]");
    if (button) { take(button); }
    const discarding = event.target.closest("[data-discard]");
    if (discarding) { discard(discarding.closest("form")); }
  });
  document.addEventListener("submit", async event => {
    const form = event.target;
    const button = event.submitter;
    const mark = markIn(form);
    if (!mark) { return; }
    if (state(form).passing || typed(form).toString() === state(form).kept) { return; }
    event.preventDefault();
    if (await save(form)) {
      state(form).passing = true;
      if (form.requestSubmit) { form.requestSubmit(button); } else { button.click(); }
      state(form).passing = false;
    }
  }, true);
  addEventListener("pagehide", () => marks().forEach(mark => { if (states.has(mark.closest("form"))) { save(mark.closest("form")); } }));
  addEventListener("online", () => marks().forEach(mark => { if (states.has(mark.closest("form"))) { save(mark.closest("form")); } }));

  const all = marks();
  all.forEach(meet);
  all.filter(mark => mark.querySelector(".zx-restored")).forEach(mark => mark.closest("details")?.setAttribute("open", ""));
  if (all.length > 0) {
    const { now } = read(all[0]);
    store.names().filter(name => ((store.read(name) || {}).at || 0) < now - KEPT_HERE).forEach(store.remove);
    all.forEach(bring);
    new MutationObserver(() => marks().forEach(mark => { meet(mark); show(mark); })).observe(document.body, { childList: true, subtree: true });
  }
})();
