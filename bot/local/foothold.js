// The page's side of the WebSocket: shows what the server draws, sends what is typed and pressed.
"use strict";

(() => {
  const byId = (id) => document.getElementById(id);
  const body = document.body;
  const log = byId("log");
  const scroll = byId("scroll");
  const panel = byId("panel");
  const sheet = byId("sheet");
  const words = byId("words");
  const trouble = byId("trouble");

  const LONGEST = 4000;
  const SLOWEST = 10000;
  const OWN_FOR = 4000;

  const page = [...crypto.getRandomValues(new Uint8Array(12))]
    .map((one) => one.toString(16).padStart(2, "0"))
    .join("");
  const waiting = new Map(); // turn -> what was sent and from which control, until the server has done it
  const drafts = new Map(); // form -> what was typed in it, until it is taken
  let count = 0;
  let socket = null;
  let wait = 500;
  let run = "";
  let lastSent = 0;

  // ── The connection ──────────────────────────────────────────────────────────────────────────────

  function connect() {
    socket = new WebSocket(`ws://${location.host}/ws?as=${encodeURIComponent(body.dataset.as)}`);
    socket.addEventListener("open", () => {
      wait = 500;
      tell("");
      for (const { message } of waiting.values()) socket.send(JSON.stringify(message));
    });
    socket.addEventListener("message", (event) => take(JSON.parse(event.data)));
    socket.addEventListener("close", () => {
      tell(body.dataset.lost);
      body.classList.add("lost");
      setTimeout(connect, wait + Math.random() * 200);
      wait = Math.min(wait * 2, SLOWEST);
    });
  }

  function send(what, control) {
    const turn = `${page}:${(count += 1)}`;
    const message = { turn, ...what };
    waiting.set(turn, { message, control });
    lastSent = Date.now();
    tell("");
    if (control) control.setAttribute("aria-busy", "true");
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    else tell(body.dataset.lost);
    return turn;
  }

  function take(told) {
    if (told.talk) showAll(told);
    if (told.message) show(told.message);
    if (told.panel !== undefined) showPanel(told.panel);
    if (told.clock !== undefined) byId("clock").innerHTML = told.clock;
    if (told.aside) openSheet(told.aside);
    if (told.error) showError(told.error, told.turn);
    if (told.done !== undefined) done(told);
  }

  function done(told) {
    const sent = waiting.get(told.done);
    if (!sent) return;
    waiting.delete(told.done);
    if (sent.control) sent.control.removeAttribute("aria-busy");
    if (told.kept) return;
    if (sent.message.say !== undefined && words.value.trim() === sent.message.say.trim()) words.value = "";
    if (sent.message.form !== undefined) {
      drafts.delete(sent.message.form);
      sheet.close();
    }
  }

  const tell = (text) => {
    trouble.textContent = text;
    if (!text) body.classList.remove("lost");
  };

  // ── The talk ────────────────────────────────────────────────────────────────────────────────────

  function element(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content.firstElementChild;
  }

  function showAll(told) {
    const anew = (run && run !== told.run) || body.dataset.as !== told.person;
    const wasEmpty = !log.firstElementChild;
    if (anew) log.replaceChildren();
    run = told.run;
    playedIs(told.person);
    const ids = new Set(told.talk.map((one) => `m-${one.id}`));
    for (const old of [...log.children]) if (!ids.has(old.id)) old.remove();
    for (const one of told.talk) put(one);
    if (anew || wasEmpty) toEnd();
  }

  function show(message) {
    const own = Date.now() - lastSent < OWN_FOR;
    const follow = own || nearEnd();
    const shown = put(message);
    if (shown && follow) reveal(shown);
  }

  function put(message) {
    const shown = element(message.html);
    const gone = message.replaces && byId(`m-${message.replaces}`);
    if (gone) gone.remove();
    const old = byId(shown.id);
    if (!old) {
      log.append(shown);
      return shown;
    }
    if (old.dataset.v === shown.dataset.v) return null;
    const hadFocus = old.contains(document.activeElement);
    old.replaceWith(shown);
    if (hadFocus) focusIn(shown);
    return shown;
  }

  function focusIn(shown) {
    const first = shown.querySelector("button");
    if (!first) shown.tabIndex = -1;
    (first || shown).focus({ preventScroll: true });
  }

  const scrollsInside = () => getComputedStyle(scroll).overflowY === "auto";

  function nearEnd() {
    if (scrollsInside()) return scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 160;
    return log.getBoundingClientRect().bottom < innerHeight + 160;
  }

  function toEnd() {
    if (scrollsInside()) scroll.scrollTop = scroll.scrollHeight;
    else if (log.lastElementChild) reveal(log.lastElementChild);
  }

  function reveal(shown) {
    const room = scrollsInside() ? scroll.clientHeight : innerHeight - 220;
    shown.scrollIntoView({ block: shown.offsetHeight > room ? "start" : "nearest" });
  }

  function playedIs(person) {
    body.dataset.as = person;
    for (const one of document.querySelectorAll(".players [data-as]"))
      one.setAttribute("aria-pressed", String(one.dataset.as === person));
    history.replaceState(null, "", `?as=${encodeURIComponent(person)}${location.hash}`);
  }

  function showPanel(html) {
    const focused = panel.contains(document.activeElement) ? document.activeElement : null;
    const token = focused && focused.dataset.press;
    const id = focused && focused.id;
    panel.innerHTML = html;
    if (!focused) return;
    const again = id ? byId(id) : [...panel.querySelectorAll("[data-press]")].find((one) => one.dataset.press === token);
    (again || byId("deal")).focus({ preventScroll: true });
  }

  // ── Forms ───────────────────────────────────────────────────────────────────────────────────────

  function openSheet(html) {
    sheet.innerHTML = html;
    const form = sheet.querySelector("form");
    if (form) restore(form);
    if (!sheet.open) sheet.showModal();
    sheet.scrollTop = 0;
    const first = sheet.querySelector("textarea, input, select, button");
    if (first) first.focus();
  }

  function filled(form) {
    const told = {};
    for (const one of form.elements) {
      if (!one.name) continue;
      if (one.type !== "checkbox") told[one.name] = one.value;
      else {
        told[one.name] = told[one.name] || [];
        if (one.checked) told[one.name].push(one.value);
      }
    }
    return told;
  }

  function restore(form) {
    const draft = drafts.get(form.dataset.form);
    for (const one of form.elements) {
      if (!draft || !(one.name in draft)) continue;
      if (one.type === "checkbox") one.checked = draft[one.name].includes(one.value);
      else one.value = draft[one.name];
    }
    for (const group of form.querySelectorAll("[data-at-most]")) keepToMost(group);
  }

  function keepToMost(group) {
    const most = Number(group.dataset.atMost);
    if (!most) return;
    const ticks = [...group.querySelectorAll("input")];
    const full = ticks.filter((one) => one.checked).length >= most;
    for (const one of ticks) one.disabled = full && !one.checked;
  }

  function submit(form) {
    clearErrors(form);
    const wrong = [...form.querySelectorAll("input[type=date]")].find((one) => one.validity.badInput);
    if (wrong) {
      fieldError(form, wrong.name, wrong.dataset.noSuchDay);
      return;
    }
    const told = filled(form);
    const long = Object.keys(told).find((name) => told[name].length > LONGEST);
    if (long) fieldError(form, long, body.dataset.tooLong);
    else send({ form: form.dataset.form, on: form.dataset.on, filled: told }, form.querySelector("[type=submit]"));
  }

  function clearErrors(form) {
    for (const one of form.querySelectorAll(".error")) one.textContent = "";
    for (const one of form.querySelectorAll("[aria-invalid]")) one.removeAttribute("aria-invalid");
  }

  function fieldError(form, name, text) {
    const place = [...form.querySelectorAll(".error")].find((one) => one.dataset.errorFor === name);
    (place || form.querySelector(".error")).textContent = text;
    const control = name ? form.elements.namedItem(name) : null;
    if (!control) {
      form.closest("dialog").scrollTop = 0;
      return;
    }
    const first = control instanceof Element ? control : control[0];
    first.setAttribute("aria-invalid", "true");
    first.focus();
    first.closest(".field").scrollIntoView({ block: "nearest" });
  }

  function showError(error, turn) {
    const sent = waiting.get(turn);
    const form = sheet.open && sheet.querySelector("form");
    if (form && sent && sent.message.form !== undefined) fieldError(form, error.field, error.text);
    else {
      tell(error.text);
      if (sheet.open) sheet.close();
    }
  }

  // ── What people do ──────────────────────────────────────────────────────────────────────────────

  function on(press) {
    const message = press.closest("[data-id], [data-on]");
    return message ? message.dataset.id || message.dataset.on : "";
  }

  document.addEventListener("click", (event) => {
    const control = event.target.closest("button, [data-close]");
    if (!control || control.getAttribute("aria-busy") === "true") return;
    const told = control.dataset;
    if (told.press !== undefined) send({ press: told.press, on: on(control) }, control);
    else if (told.say !== undefined) send({ say: told.say }, control);
    else if (told.as !== undefined) send({ as: told.as }, control);
    else if (told.skip !== undefined) send({ skip: told.skip }, control);
    else if (told.close !== undefined) sheet.close();
  });

  document.addEventListener("submit", (event) => {
    event.preventDefault();
    if (event.target.id === "say") say();
    else submit(event.target);
  });

  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-form]");
    if (form) drafts.set(form.dataset.form, filled(form));
    const group = event.target.closest("[data-at-most]");
    if (group) keepToMost(group);
  });

  document.addEventListener("change", (event) => {
    if (event.target.id === "which") send({ look: event.target.value });
  });

  words.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    say();
  });

  sheet.addEventListener("click", (event) => {
    if (event.target === sheet) sheet.close(); // beside the dialog
  });

  function say() {
    const text = words.value.trim();
    if (!text) return;
    if (text.length > LONGEST) tell(body.dataset.tooLong);
    else send({ say: text, alone: byId("alone").checked }, byId("say").querySelector("button"));
  }

  connect();
  toEnd();
  if (matchMedia("(hover: hover)").matches) words.focus({ preventScroll: true });
})();
