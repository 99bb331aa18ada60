// Requests to the board, and who may change things on it.

const session = { token: null, isOpen: false, hasPassword: true };

// With an end, also for an answer that stops half-way: a request that hangs would keep the next from being sent.
const request = async (path, options, ms, take) => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), ms);
  try {
    return await take(await fetch(path, Object.assign({ cache: "no-store", credentials: "same-origin", signal: stop.signal }, options)));
  } finally {
    clearTimeout(timer);
  }
};

const read = (path, ms) => request(path, {}, ms || 10000, response => {
  if (!response.ok) throw new Error(path + ": " + response.status);
  return response.json();
});

// What came of a change: ok, the answer's own data, and words for a person.
const send = async (path, body) => {
  try {
    const [response, data] = await request(path, {
      method: "POST",
      headers: Object.assign({ "Content-Type": "application/json" }, session.token ? { "X-CSRF": session.token } : {}),
      body: typeof body === "string" ? body : JSON.stringify(body || {}),
    }, 15000, async response => [response, await response.json().catch(() => ({}))]);
    if ((response.status === 401 || response.status === 403) && path !== "/api/login" && session.isOpen) {
      leave();
      say("login-said", "Your log-in has ended. Log in again.", true);
    }
    return { ok: response.ok, status: response.status, data, words: wordsOf(response, data) };
  } catch {
    return { ok: false, status: 0, data: {}, words: "The board did not answer. Nothing may have changed." };
  }
};

const listOf = errors => Object.keys(errors).map(name => name + ": " + errors[name]).join("; ");

const wordsOf = (response, data) => {
  if (typeof data.error === "string") return data.error;
  if (data.errors) return listOf(data.errors);
  const wait = response.headers.get("Retry-After");
  if (response.status === 429) return "Too many attempts." + (wait ? " Try again in " + duration(Number(wait)) + "." : " Try again later.");
  if (response.status === 401 || response.status === 403) return "Not allowed.";
  return response.ok ? "" : "The board refused it (" + response.status + ").";
};

const say = (id, words, isBad, input) => {
  const at = $(id);
  at.className = isBad ? "said bad" : "said";
  put(at, words);
  if (input) {
    if (isBad) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  }
};

const enter = token => {
  session.isOpen = true;
  session.token = token;
  showSession();
};

const leave = () => {
  session.isOpen = false;
  session.token = null;
  $("groups").replaceChildren();
  showSession();
};

const showSession = () => {
  const open = session.isOpen;
  show($("login"), !open && session.hasPassword);
  show($("no-password"), !open && !session.hasPassword);
  show($("inside"), open);
  show($("limit"), open);
  show($("limit-login"), !open && session.hasPassword);
  show($("release-box"), open);
};

$("login").addEventListener("submit", async event => {
  event.preventDefault();
  const input = $("password");
  say("login-said", "");
  const reply = await send("/api/login", { password: input.value });
  if (!reply.ok) {
    say("login-said", reply.status === 401 && !reply.data.error ? "That is not the password." : reply.words, true, input);
    input.select();
    return;
  }
  input.value = "";
  say("login-said", "", false, input);
  enter(reply.data.csrf);
  await loadSettings();
  const first = $("groups").querySelector("summary");
  if (first) first.focus();
});

// A page that is loaded anew has its cookie still, and asks for its token.
const resume = async () => {
  try {
    const reply = await read("/api/session");
    session.hasPassword = reply.hasPassword !== false;
    if (reply.csrf) {
      enter(reply.csrf);
      await loadSettings();
    }
  } catch {
    // Nobody is logged in then.
  }
  showSession();
};

$("logout").addEventListener("click", async () => {
  await send("/api/logout");
  leave();
  $("password").focus();
});

$("limit-login").firstElementChild.addEventListener("click", event => {
  event.preventDefault();
  $("password").focus();
});
