// What the board remembers: points of [seconds ago, mV, mA, permille, highest mV, lowest mV, tenths of a degree].

const RANGES = {
  hour: { name: "Hour", words: "the last hour", seconds: 3600, fetchMs: 60000 },
  day: { name: "Day", words: "the last day", seconds: 86400, fetchMs: 300000 },
  week: { name: "Week", words: "the last week", seconds: 604800, fetchMs: 600000 },
};

const scaled = (at, by) => p => isKnown(p[at]) ? p[at] / by : null;

const QUANTITIES = {
  power: { name: "Power", unit: "W", decimals: 0, least: 100, zero: true, of: p => isKnown(p[1]) && isKnown(p[2]) ? p[1] * p[2] / 1e6 : null },
  charge: { name: "Charge", unit: "%", decimals: 1, bounds: [0, 100], of: scaled(3, 10) },
  voltage: { name: "Voltage", unit: "V", decimals: 2, least: 0.5, of: scaled(1, 1000) },
  cells: { name: "Cells", unit: "V", decimals: 3, least: 0.02, of: scaled(4, 1000), low: scaled(5, 1000) },
  warmth: { name: "Temperature", unit: "\u00b0C", decimals: 1, least: 4, of: scaled(6, 10) },
};

const series = { range: "hour", quantity: "power", points: [], stepSeconds: 10, sureFrom: null, asked: null };

// Points carry the time of this browser's clock: the board may not know any.
const takeHistory = (reply, asked) => {
  series.stepSeconds = reply.stepSeconds;
  series.sureFrom = isKnown(reply.sureSeconds) ? asked.wall - reply.sureSeconds * 1000 : null;
  series.points = reply.points.map(p => [asked.wall - p[0] * 1000, ...p.slice(1)]).sort((one, other) => one[0] - other[0]);
};

// Between two requests the newest values are added here, while they are live.
const addLive = (state, asked) => {
  const b = state.battery;
  const last = series.points[series.points.length - 1];
  if (!b || !b.isLive || series.range !== "hour" || series.asked === null || (last && asked.wall - last[0] < series.stepSeconds * 1000)) return;
  const whole = (value, by) => isKnown(value) ? value * by : null;
  series.points.push([asked.wall, whole(b.volts, 1000), whole(b.amperes, 1000), whole(b.soc, 10),
    b.highCell ? b.highCell.mv : null, b.lowCell ? b.lowCell.mv : null, whole(b.celsius, 10)]);
};

let asking = false;

const refreshHistory = async () => {
  const range = series.range;
  if (asking || (series.asked !== null && since(series.asked) < RANGES[range].fetchMs)) return;
  asking = true;
  const asked = mark();
  try {
    const reply = await read("/api/history?range=" + range);
    if (series.range === range) {
      takeHistory(reply, asked);
      series.asked = asked;
    }
  } catch {
    // It is asked again with the next state.
  }
  asking = false;
  drawChart();
};

const summarise = () => {
  const q = QUANTITIES[series.quantity], r = RANGES[series.range];
  const since = Date.now() - r.seconds * 1000;
  const points = series.points.filter(p => p[0] >= since);
  const tops = points.map(q.of).filter(isKnown);
  if (tops.length === 0) return "Nothing recorded in " + r.words + ".";
  const lows = q.low ? points.map(q.low).filter(isKnown) : tops;
  const least = Math.min(...lows), most = Math.max(...tops);
  const missing = r.seconds - tops.length * series.stepSeconds;
  const mean = tops.reduce((sum, v) => sum + v, 0) / tops.length;
  return q.name + " in " + r.words + ": " + amount(least, q.decimals, q.unit) + " to " + amount(most, q.decimals, q.unit)
    + (q.low ? "" : ", on average " + amount(mean, q.decimals, q.unit))
    + (q.zero ? " (below zero: discharging)" : "") + "."
    + (missing > 2 * series.stepSeconds ? " Without values: " + duration(missing) + "." : "")
    + (points[0][0] < series.sureFrom ? " What stands before " + timeAndDay(series.sureFrom) + " is older than it looks: nobody knows for how long the board was off." : "");
};
