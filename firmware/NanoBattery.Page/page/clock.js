// How long ago something was, and whether the board still answers.

const QUIET_MS = 3000;
// An answer that took longer is of no use.
const LATE_MS = 2 * QUIET_MS;

const mark = () => ({ steady: performance.now(), wall: Date.now() });

// The steady clock may stand still while a computer sleeps, the other may be set: the longer time is the safe one.
const since = at => Math.max(performance.now() - at.steady, Date.now() - at.wall);

const aged = [];

// From here on the element tells how old its values are, also when no more come.
const setAge = (element, ageMs, asked) => {
  if (!aged.includes(element)) aged.push(element);
  element.heard = isKnown(ageMs) ? { ageMs, asked } : null;
  showAge(element);
};

const showAge = element => {
  put(element, element.heard ? ago(element.heard.ageMs + since(element.heard.asked)) : "");
};

const showAges = () => {
  for (let i = aged.length - 1; i >= 0; i--) {
    if (aged[i].isConnected) showAge(aged[i]);
    else aged.splice(i, 1);
  }
};

const link = { opened: mark(), answered: null, asked: null, words: "" };

const isQuiet = () => since(link.answered || link.opened) > QUIET_MS || (link.asked !== null && since(link.asked) > LATE_MS);

// A board that was set up wrong, or crashed again and again, guards nothing.
const isIdle = state => !!state.board.mode && state.board.mode !== "running";

// The words stay the same for as long as the trouble lasts, so that they are read out once.
const showLink = state => {
  const quiet = isQuiet();
  const silent = state && ["battery", "charger"].find(name => state[name] && !state[name].isLive);
  const isOld = !quiet && !!silent;
  const kind = quiet ? "quiet" : !state ? "waiting" : isIdle(state) ? "idle" : isOld ? "old" : "live";
  if (kind !== link.kind) {
    link.kind = kind;
    link.words = quiet && link.answered ? "No answer from the board since " + timeOfDay(link.answered.wall) + ". These values are old."
      : quiet ? "No answer from the board yet."
      : kind === "idle" ? "The board guards nothing: it is in " + state.board.mode + " mode. " + (state.board.why || "")
      : isOld ? "Nothing from the " + silent + " since " + timeOfDay(Date.now() - state[silent].ageMs) + ". Its values are old." : "";
    const banner = $("banner");
    banner.className = link.words ? "banner" : "";
    put(banner, link.words);
    $("main").classList.toggle("stale", quiet && !!link.answered);
    $("pill").className = "pill " + kind;
  }
  put($("live"), { quiet: "no answer", waiting: "connecting", idle: "guards nothing", old: "old values", live: "live" }[kind]);
};
