// The phone pages' one script. Without it every form still works; with it what is typed is kept on the phone until the server has
// said that it arrived, and a photo is made small before it is sent.
(() => {
  "use strict";
  const PREFIX = "zx-report/";
  const TIME_OUT = 60000;
  const LONGEST_SIDE = 1600;
  const LARGEST_KEPT_PHOTO = 900000;

  const store = {
    read(name) { try { return JSON.parse(localStorage.getItem(name)); } catch { return null; } },
    write(name, value) { try { localStorage.setItem(name, JSON.stringify(value)); return true; } catch { return false; } },
    remove(name) { try { localStorage.removeItem(name); } catch { /* nothing was kept */ } },
    names(prefix) { try { return Object.keys(localStorage).filter(name => name.startsWith(prefix)); } catch { return []; } }
  };

  const element = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text || "";
    return made;
  };

  const smaller = async file => {
    try {
      const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
      const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      const pen = canvas.getContext("2d");
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return await new Promise(done => canvas.toBlob(blob => done(blob && blob.size < file.size ? blob : file), "image/jpeg", 0.75));
    } catch {
      return file;
    }
  };

  const asText = blob => new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = failed;
    reader.readAsDataURL(blob);
  });

  const asBlob = text => {
    const bytes = Uint8Array.from(atob(text.slice(text.indexOf(",") + 1)), char => char.charCodeAt(0));
    return new Blob([bytes], { type: "image/jpeg" });
  };

  function listDrafts(list) {
    const drafts = store.names(PREFIX + list.dataset.person + "/").map(store.read).filter(draft => draft && draft.pending);
    drafts.forEach(draft => {
      const item = document.createElement("li");
      const card = element("a", "zx-rep");
      card.href = "/nurse/report.xhtml?tag=" + encodeURIComponent(draft.tag);
      const head = document.createElement("header");
      head.append(element("b", "", draft.name), element("span", "ui-tag ui-tag-warning", list.dataset.state));
      card.append(head, element("p", "zx-line", list.dataset.text));
      item.append(card);
      list.append(item);
    });
    document.getElementById("waiting").hidden = drafts.length === 0;
  }

  function reportForm(form) {
    const name = PREFIX + form.dataset.person + "/" + form.dataset.tag;
    const send = document.getElementById("send");
    const sendText = send.querySelector("span").textContent;
    const note = document.getElementById("note");
    const noteText = note.querySelector("span").textContent;
    const problems = document.getElementById("problems");
    const photo = document.getElementById("photo");
    const photoLabel = document.querySelector("#photo-label span");
    const photoText = photoLabel.textContent;
    let photoKept = null;
    let severityChosen = false;
    let sending = false;

    const typed = () => ({
      tag: form.dataset.tag, name: form.dataset.name, key: form.elements.key.value, symptom: form.elements.symptom.value,
      severity: form.elements.severity.value, description: form.elements.description.value, photo: photoKept
    });
    const keep = pending => {
      const draft = { ...typed(), pending };
      return store.write(name, draft) || store.write(name, { ...draft, photo: null });
    };
    const say = text => { note.querySelector("span").textContent = text; note.hidden = false; };
    const busy = on => {
      sending = on;
      send.setAttribute("aria-disabled", String(on));
      send.querySelector("span").textContent = on ? form.dataset.sending : sendText;
    };
    const again = text => {
      busy(false);
      send.querySelector("span").textContent = form.dataset.again;
      say(text);
    };
    const showPhoto = () => { photoLabel.textContent = form.dataset.chosen; };

    function restore() {
      const draft = store.read(name);
      if (!draft) { return; }
      form.elements.key.value = draft.key;
      if (!form.elements.symptom.value) { form.elements.symptom.value = draft.symptom; }
      if (!form.elements.severity.value) { form.elements.severity.value = draft.severity; }
      if (!form.elements.description.value) { form.elements.description.value = draft.description; }
      severityChosen = Boolean(draft.severity);
      photoKept = draft.photo;
      if (photoKept) { showPhoto(); }
      if (form.elements.description.value) { document.getElementById("more").open = true; }
      if (draft.pending) { again(form.dataset.kept); }
    }

    function refuse(refusals) {
      document.querySelectorAll(".zx-error[data-for]").forEach(place => { place.textContent = ""; });
      problems.replaceChildren();
      refusals.forEach(refusal => {
        const place = document.getElementById(refusal.field + "-error");
        if (place) { place.textContent = refusal.text; } else { problems.append(element("p", "zx-error", refusal.text)); }
        if (refusal.field === "description") { document.getElementById("more").open = true; }
      });
      const first = [...document.querySelectorAll(".zx-error")].find(place => place.textContent);
      if (first) { first.scrollIntoView({ block: "center" }); }
    }

    async function post() {
      const body = new FormData(form);
      body.delete("photo");
      if (photoKept) { body.append("photo", asBlob(photoKept), "photo.jpg"); } else if (photo.files[0]) { body.append("photo", photo.files[0]); }
      const stop = new AbortController();
      const clock = setTimeout(() => stop.abort(), TIME_OUT);
      try {
        return await fetch(form.action, { method: "POST", headers: { "X-Field": "1" }, body, signal: stop.signal, redirect: "manual" });
      } finally {
        clearTimeout(clock);
      }
    }

    async function answered(response) {
      if (response.status === 201) {
        const next = (await response.json()).next;
        store.remove(name);
        location.assign(next);
      } else if ([409, 413, 422].includes(response.status)) {
        busy(false);
        if (response.status === 409) { store.remove(name); form.elements.key.value = crypto.randomUUID ? crypto.randomUUID() : ""; }
        keep(false);
        refuse((await response.json()).refusals);
      } else if (response.status === 401 || response.type === "opaqueredirect") {
        again(form.dataset.signedout);
      } else {
        again(form.dataset.failed);
      }
    }

    form.addEventListener("change", async event => {
      const target = event.target;
      if (target === photo) {
        photoKept = null;
        if (photo.files[0]) {
          const small = await smaller(photo.files[0]);
          if (small.size > Number(form.dataset.largest)) {
            photo.value = "";
            refuse([{ field: "photo", text: form.dataset.toolarge }]);
            photoLabel.textContent = photoText;
            return;
          }
          if (small !== photo.files[0] && small.size < LARGEST_KEPT_PHOTO) { photoKept = await asText(small); }
          refuse([]);
          showPhoto();
        }
      }
      if (target.name === "severity") { severityChosen = true; }
      if (target.name === "symptom" && target.dataset.suggests && !severityChosen) { form.elements.severity.value = target.dataset.suggests; }
      if (target.name === "symptom" && target.value === "else") {
        document.getElementById("more").open = true;
        form.elements.description.focus();
      }
      keep(false);
    });
    form.elements.description.addEventListener("input", () => keep(false));
    form.addEventListener("submit", async event => {
      event.preventDefault();
      if (sending) { return; }
      busy(true);
      keep(true);
      try {
        await answered(await post());
      } catch {
        again(form.dataset.offline);
      }
    });
    addEventListener("offline", () => say(noteText));
    note.hidden = false;
    restore();
  }

  function photoForm(photo) {
    photo.addEventListener("change", () => {
      if (photo.files[0]) { document.querySelector("#photo-label span").textContent = photo.dataset.chosen; }
    });
  }

  const list = document.getElementById("drafts");
  if (list) { listDrafts(list); }
  const form = document.getElementById("report");
  if (form) { reportForm(form); }
  const photo = document.querySelector("#add-photo #photo");
  if (photo) { photoForm(photo); }
})();
