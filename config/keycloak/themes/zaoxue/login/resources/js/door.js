import { checkAuthSession, startSessionPolling } from "./authChecker.js";

const { otherTab, authSession } = document.body.dataset;

if (otherTab) {
  startSessionPolling(otherTab);
}
if (authSession) {
  checkAuthSession(authSession);
}

function nameThisPage() {
  const form = document.querySelector("form[action*='session_code=']");
  if (form && new URLSearchParams(location.search).has("session_code")) {
    const here = new URL(form.action);
    here.searchParams.delete("session_code");
    history.replaceState({}, "", here);
  }
}

nameThisPage();

for (const button of document.querySelectorAll(".zx-reveal")) {
  const field = document.getElementById(button.getAttribute("aria-controls"));
  const { show, hide, showLabel, hideLabel } = button.dataset;
  button.addEventListener("click", () => {
    const hidden = field.type === "text";
    field.type = hidden ? "password" : "text";
    button.textContent = hidden ? show : hide;
    button.setAttribute("aria-label", hidden ? showLabel : hideLabel);
  });
  button.hidden = false;
}

for (const form of document.forms) {
  let sent = false;
  form.addEventListener("submit", (event) => {
    if (sent) {
      event.preventDefault();
    }
    sent = true;
  });
  addEventListener("pageshow", () => {
    sent = false;
  });
}
