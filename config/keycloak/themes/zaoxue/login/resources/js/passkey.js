const answer = document.getElementById("webauth");
const register = document.getElementById("register");
let waiting;

function bytes(text) {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function text(buffer) {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function chosen(value) {
  return value && value !== "not specified" ? value : undefined;
}

function milliseconds(seconds) {
  return Number(seconds) > 0 ? Number(seconds) * 1000 : undefined;
}

function fill(form, values) {
  for (const [name, value] of Object.entries(values)) {
    form.elements[name].value = value;
  }
  HTMLFormElement.prototype.submit.call(form);
}

function question(onlyKnown) {
  const { challenge, rpId, verification, timeout } = answer.dataset;
  const known = onlyKnown ? [...answer.querySelectorAll("[data-allowed]")] : [];
  return {
    challenge: bytes(challenge),
    rpId,
    timeout: milliseconds(timeout),
    userVerification: chosen(verification),
    allowCredentials: known.map((field) => ({ type: "public-key", id: bytes(field.value) })),
  };
}

async function signIn(mediation) {
  waiting?.abort();
  waiting = new AbortController();
  const identified = answer.dataset.identified === "true";
  const credential = await navigator.credentials.get({
    publicKey: question(identified),
    signal: waiting.signal,
    ...(mediation && { mediation }),
  });
  keepSignedIn();
  const { clientDataJSON, authenticatorData, signature, userHandle } = credential.response;
  fill(answer, {
    clientDataJSON: text(clientDataJSON),
    authenticatorData: text(authenticatorData),
    signature: text(signature),
    credentialId: credential.id,
    userHandle: userHandle ? text(userHandle) : "",
  });
}

function keepSignedIn() {
  if (document.getElementById("rememberMe")?.checked) {
    const kept = document.createElement("input");
    kept.type = "hidden";
    kept.name = "rememberMe";
    kept.value = "on";
    answer.append(kept);
  }
}

async function create() {
  const about = register.dataset;
  const algorithms = about.algorithms.split(" ").filter(Boolean).map(Number);
  const residentKey = chosen(about.residentKey);
  const credential = await navigator.credentials.create({
    publicKey: {
      challenge: bytes(about.challenge),
      rp: { id: about.rpId, name: about.rpName },
      user: { id: bytes(about.userId), name: about.userName, displayName: about.userName },
      pubKeyCredParams: (algorithms.length ? algorithms : [-7]).map((alg) => ({ type: "public-key", alg })),
      attestation: chosen(about.attestation),
      timeout: milliseconds(about.timeout),
      excludeCredentials: about.exclude.split(",").filter(Boolean).map((id) => ({ type: "public-key", id: bytes(id) })),
      authenticatorSelection: {
        authenticatorAttachment: chosen(about.attachment),
        residentKey,
        requireResidentKey: residentKey === "required",
        userVerification: chosen(about.verification),
      },
    },
  });
  const { clientDataJSON, attestationObject, getTransports } = credential.response;
  fill(register, {
    clientDataJSON: text(clientDataJSON),
    attestationObject: text(attestationObject),
    publicKeyCredentialId: text(credential.rawId),
    transports: getTransports ? credential.response.getTransports().join() : "",
    authenticatorAttachment: credential.authenticatorAttachment ?? "",
  });
}

function refuse(form) {
  return (reason) => fill(form, { error: String(reason) });
}

async function offer(button) {
  if (button && "offer" in button.dataset && !window.PublicKeyCredential) {
    return;
  }
  if (button) {
    button.hidden = false;
    button.addEventListener("click", () => {
      if (window.PublicKeyCredential) {
        signIn().catch(refuse(answer));
      } else {
        refuse(answer)(answer.dataset.unsupported);
      }
    }, { once: true });
  }
  if (answer.dataset.mediation === "conditional" && answer.dataset.identified !== "true"
      && button && "offer" in button.dataset && await window.PublicKeyCredential.isConditionalMediationAvailable?.()) {
    signIn("conditional").catch(() => {});
  }
}

if (answer) {
  offer(document.querySelector("[data-use-passkey]"));
}

register?.addEventListener("submit", (event) => {
  event.preventDefault();
  if (window.PublicKeyCredential) {
    create().catch(refuse(register));
  } else {
    refuse(register)(register.dataset.unsupported);
  }
});
