// Who is connected with whom, what the board says of itself, and what the battery has been through.

// In the order in which they are shown: name, unit, decimals.
const PAST = {
  cycles: ["Cycles", "", 0], fullDischarges: ["Full discharges", "", 0], chargedKwh: ["Charged", "kWh", 1], dischargedKwh: ["Discharged", "kWh", 1],
  drawnAh: ["Drawn", "Ah", 0], deepestAh: ["Deepest discharge", "Ah", 1], lastAh: ["Last discharge", "Ah", 1], averageAh: ["Average discharge", "Ah", 1],
  lowestVolts: ["Lowest voltage", "V", 2], highestVolts: ["Highest voltage", "V", 2], lowestCellMv: ["Lowest cell", "mV", 0], highestCellMv: ["Highest cell", "mV", 0],
  lowestCelsius: ["Coldest", "\u00b0C", 1], highestCelsius: ["Hottest", "\u00b0C", 1],
  lowVoltageAlarms: ["Alarms, low voltage", "", 0], highVoltageAlarms: ["Alarms, high voltage", "", 0],
};

// What is switched off is neither well nor ill.
const healthOf = state => /^(ok|joined|connected)$/.test(state) ? "good" : state === "off" ? "" : "poor";

const showLinks = (state, asked) => {
  const { line, wifi, broker } = state.connections;
  terms($("link-rows"), [
    ["Line", [line.device || "", { ok: "", silent: "silent", searching: "searching" }[line.state] || (line.device ? "" : line.state)].filter(Boolean).join(", "), healthOf(line.state)],
    ["Last heard", isKnown(line.ageMs) ? null : "never"],
    line.damaged > 0 && ["Damaged blocks", digits(line.damaged, 0)],
    wifi && ["Wi-Fi", wifi.words || wifi.state, healthOf(wifi.state)],
    broker && ["Broker", broker.words || broker.state, healthOf(broker.state)],
  ]);
  if (isKnown(line.ageMs)) setAge($("link-rows").children[1].lastChild, line.ageMs, asked);
};

const showBoard = state => {
  const { name, version, mode, why, lastRestart, storage, heapFree } = state.board;
  put($("name"), name || "nanoBattery");
  terms($("board-rows"), [
    version && ["Version", "nanoBattery " + version],
    mode && ["Mode", mode + (why ? ": " + why : "")],
    ["Running for", duration(state.uptimeSeconds)],
    lastRestart && ["Last restart", lastRestart],
    storage && ["Not kept", storage, "poor"],
    isKnown(heapFree) && ["Free memory", amount(heapFree / 1024, 0, "kB")],
    isKnown(state.time) && ["Time of the board", timeOfDay(state.time * 1000)],
  ]);
};

const showPast = state => {
  const past = state.battery && state.battery.history || {};
  const rows = Object.keys(PAST).filter(key => isKnown(past[key])).map(key => [PAST[key][0], amount(past[key], PAST[key][2], PAST[key][1])]);
  if (isKnown(past.secondsSinceFull)) rows.push(["Last full", duration(past.secondsSinceFull) + " ago"]);
  show($("past"), rows.length > 0);
  terms($("past-rows"), rows);
};
