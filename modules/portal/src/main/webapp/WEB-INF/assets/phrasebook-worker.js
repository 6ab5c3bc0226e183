// Keeps the phrasebook on the phone: its one page, which says nothing of its reader, and the files of its look. Nothing else is kept,
// and no other page passes here.
"use strict";
const PAGE = "/phrasebook/index.xhtml";
const PREFIX = "zx-phrasebook-";
const CACHE = PREFIX + FILES.map(file => file.split("/")[2]).join("");
const ANY = { ignoreVary: true, ignoreSearch: true };

const isPage = answer => answer.ok && !answer.redirected && (answer.headers.get("Content-Type") || "").startsWith("text/html");

const keep = async answer => {
  if (isPage(answer)) {
    await (await caches.open(CACHE)).put(PAGE, answer.clone());
  }
  return answer;
};

const page = async request => {
  try {
    const answer = await fetch(request);
    return new URL(request.url).search === "" ? await keep(answer) : answer;
  } catch {
    return (await caches.match(PAGE, ANY)) || Response.error();
  }
};

self.addEventListener("install", event => event.waitUntil((async () => {
  await (await caches.open(CACHE)).addAll(FILES);
  await keep(await fetch(PAGE));
  await self.skipWaiting();
})()));

self.addEventListener("activate", event => event.waitUntil((async () => {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(PREFIX) && name !== CACHE).map(name => caches.delete(name)));
  await self.clients.claim();
})()));

self.addEventListener("fetch", event => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) {
    return;
  }
  if (url.pathname === PAGE) {
    event.respondWith(page(event.request));
  } else if (FILES.includes(url.pathname)) {
    event.respondWith(caches.match(url.pathname, ANY).then(kept => kept || fetch(event.request)));
  }
});
