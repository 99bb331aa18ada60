// Asks the board each second, more slowly while nobody looks or nothing answers.

const EVERY_MS = 1000, HIDDEN_MS = 15000, MOST_MS = 3000;
const poller = { state: null, timer: 0, failures: 0, isAsking: false };

const poll = async () => {
  clearTimeout(poller.timer);
  if (poller.isAsking) return;
  poller.isAsking = true;
  const asked = mark();
  try {
    const state = await read("/api/state", LATE_MS);
    showState(state, asked);
    // Only now: what could not be shown does not count as an answer.
    link.asked = asked;
    link.answered = mark();
    poller.state = state;
    poller.failures = 0;
    tick();
  } catch {
    poller.failures++;
  }
  poller.isAsking = false;
  const wait = Math.min(EVERY_MS * Math.max(1, poller.failures), MOST_MS);
  poller.timer = setTimeout(poll, document.hidden ? HIDDEN_MS : wait);
};

const showState = (state, asked) => {
  showBoard(state);
  showBattery(state, asked);
  showCells(state, asked);
  showCharger(state, asked);
  showLinks(state, asked);
  showPast(state);
  addLive(state, asked);
  show($("trend"), !!state.battery || series.points.length > 0);
  if (!document.hidden) refreshHistory();
};

// A page that nobody looks at asks so seldom that it may claim nothing: neither a value nor that there is no answer.
const titleOf = state => {
  const { board, battery } = state;
  if (document.hidden) return board.name;
  if (isQuiet()) return "No answer \u2013 " + board.name;
  if (!battery) return board.name + " \u2013 nanoBattery";
  return (battery.isLive && isKnown(battery.soc) ? digits(battery.soc, 0) + " % \u2013 " : "") + board.name;
};

const tick = () => {
  showLink(poller.state);
  if (poller.state && document.title !== titleOf(poller.state)) document.title = titleOf(poller.state);
  showAges();
};

const look = () => {
  tick();
  if (!document.hidden) poll();
};

for (const name of ["pageshow", "online", "focus"]) window.addEventListener(name, look);
document.addEventListener("visibilitychange", look);
setInterval(tick, 500);
setInterval(() => { if (!document.hidden) drawChart(); }, 10000);
drawChart();
poll();
