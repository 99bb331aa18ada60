// Each cell of each module as a strip: how far it is from the middle one by colour, which is highest and lowest by a sign too.

// A colour is a step of so many millivolts: cells that are alike look alike.
const STEP_MV = 8;
const STEPS = 3;

const modulesOf = state => state.modules && state.modules.length > 0 ? state.modules
  : state.battery && state.battery.cells && state.battery.cells.length > 0 ? [Object.assign({}, state.battery, { isHere: true })] : [];

const showCells = (state, asked) => {
  const modules = modulesOf(state);
  show($("cells"), modules.length > 0);
  const box = $("modules");
  while (box.children.length > modules.length) box.lastChild.remove();
  modules.forEach((m, i) => showModule(box.children[i] || box.appendChild(make("div", { class: "module" },
    make("h3"), make("p", { class: "age" }), make("p", { class: "of" }), make("ol", { class: "strip", "aria-hidden": "true" }),
    make("p", { class: "spread" }))), m, asked, state.battery));
  showKey();
  if ($("table").open) showTable(modules);
};

const nameOf = m => isKnown(m.address) ? "Module " + m.address : "Battery";

const showModule = (box, m, asked, battery) => {
  const [title, age, of, strip, spread] = box.children;
  put(title, nameOf(m));
  setAge(age, m.ageMs, asked);
  box.classList.toggle("old", !m.isHere || (battery && !battery.isLive));
  put(of, !m.isHere ? "Not here" : !isKnown(m.address) ? "" : [amount(m.soc, 1, "%"), amount(m.volts, 2, "V"), amount(m.amperes, 1, "A"), amount(m.celsius, 1, "\u00b0C")]
    .concat((m.alarms || []).map(a => (a.level > 1 ? "Alarm: " : "Warning: ") + spoken(a.name))).join(" \u00b7 "));
  const cells = m.cells || [];
  const heard = cells.filter(isKnown);
  const high = Math.max(...heard), low = Math.min(...heard);
  // Not the mean, which one bad cell would pull away from all the good ones.
  const middle = [...heard].sort((one, other) => one - other)[heard.length >> 1];
  strip.style.setProperty("--columns", cells.length);
  strip.style.setProperty("--half", Math.ceil(cells.length / 2));
  while (strip.children.length > cells.length) strip.lastChild.remove();
  cells.forEach((mv, c) => {
    const cell = strip.children[c] || strip.appendChild(make("li", null, make("small"), make("span")));
    const isHigh = heard.length > 1 && high > low && cells.indexOf(high) === c, isLow = high > low && cells.indexOf(low) === c;
    const step = isKnown(mv) ? Math.max(-STEPS, Math.min(STEPS, Math.round((mv - middle) / STEP_MV))) : 0;
    const balances = m.balancing && m.balancing[c];
    cell.className = "s" + step + (isHigh ? " high" : isLow ? " low" : "");
    put(cell.firstChild, (isHigh ? "\u25b2" : isLow ? "\u25bc" : "") + (c + 1) + (balances ? "\u2005\u25cf" : ""));
    put(cell.lastChild, isKnown(mv) ? String(mv) : "\u2013");
    cell.title = "Cell " + (c + 1) + ": " + amount(mv, 0, "mV") + (isHigh ? ", highest" : isLow ? ", lowest" : "") + (balances ? ", balancing" : "");
  });
  put(spread, heard.length === 0 ? "No cell has been heard." : "Spread " + amount(high - low, 0, "mV") + ": lowest "
    + amount(low / 1000, 3, "V") + " (cell " + (cells.indexOf(low) + 1) + "), highest " + amount(high / 1000, 3, "V") + " (cell " + (cells.indexOf(high) + 1) + ")");
};

const showKey = () => {
  const key = $("key");
  if (key.firstChild) return;
  const scale = make("span", { text: "below " });
  for (let s = -STEPS; s <= STEPS; s++) scale.append(make("i", { class: "s" + s }));
  scale.append(" above the middle, by " + STEP_MV + " mV each");
  key.append(scale, ...["\u25b2 highest", "\u25bc lowest", "\u25cf balancing"].map(text => make("span", { text })));
};

// Made anew only where it gets another shape: who reads in it, or has marked something, keeps the place.
let tableShape = "";

const makeTable = (modules, most) => $("table").lastChild.replaceChildren(make("table", null,
  make("caption", { text: "Voltage of each cell" }),
  make("thead", null, make("tr", null, make("td"), ...modules.map(() => make("th", { scope: "col" })))),
  make("tbody", null, ...Array.from({ length: most }, (_, i) =>
    make("tr", null, make("th", { scope: "row", text: "Cell " + (i + 1) }), ...modules.map(() => make("td")))))));

const showTable = modules => {
  const most = Math.max(...modules.map(m => (m.cells || []).length));
  const shape = modules.length + " by " + most;
  if (shape !== tableShape) makeTable(modules, most);
  tableShape = shape;
  const [head, ...rows] = $("table").querySelectorAll("tr");
  modules.forEach((m, at) => {
    put(head.children[at + 1], nameOf(m) + (m.isHere ? "" : ", not here"));
    rows.forEach((row, i) => put(row.children[at + 1], amount((m.cells || [])[i], 0, "mV") + (m.balancing && m.balancing[i] ? " balancing" : "")));
  });
};

$("table").addEventListener("toggle", () => { if (poller.state) showTable(modulesOf(poller.state)); });
