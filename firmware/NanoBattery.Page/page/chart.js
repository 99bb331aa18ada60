// The chart: one quantity over one span of time, with a point of time that pointer and arrow keys move.

const HEIGHT = 220, LEFT = 60, RIGHT = 8, TOP = 10, BOTTOM = 22;
const cursor = { at: null };

const svg = (tag, attributes, text) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  if (text) element.textContent = text;
  return element;
};

// 1, 2 or 5 times a power of ten, so that some four lines fit.
const stepOf = span => {
  const size = Math.pow(10, Math.floor(Math.log10(span / 4)));
  return size * [1, 2, 5, 10].find(n => span / (size * n) <= 5);
};

const boundsOf = (q, points) => {
  if (q.bounds) return q.bounds;
  const values = points.flatMap(p => [q.of(p), q.low ? q.low(p) : null]).filter(isKnown);
  if (values.length === 0) return [0, q.least];
  let low = Math.min(...values), high = Math.max(...values);
  if (q.zero) [low, high] = [Math.min(low, 0), Math.max(high, 0)];
  if (high - low < q.least) [low, high] = q.zero ? [low, low + q.least] : [(low + high - q.least) / 2, (low + high + q.least) / 2];
  const step = stepOf(high - low);
  return [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
};

// Where no value is known the line breaks; it never leads over a gap.
const pathsOf = (points, value, x, y) => {
  let path = "", last = null;
  for (const p of points) {
    const v = value(p);
    if (!isKnown(v)) {
      last = null;
      continue;
    }
    path += (last !== null && p[0] - last < 2500 * series.stepSeconds ? "L" : "M") + x(p[0]).toFixed(1) + " " + y(v).toFixed(1);
    last = p[0];
  }
  return path;
};

const bandOf = (points, top, bottom, x, y) => {
  let path = "", run = [];
  const close = () => {
    if (run.length > 1) path += "M" + run.map(p => x(p[0]).toFixed(1) + " " + y(top(p)).toFixed(1)).join("L")
      + "L" + run.reverse().map(p => x(p[0]).toFixed(1) + " " + y(bottom(p)).toFixed(1)).join("L") + "Z";
    run = [];
  };
  for (const p of points) {
    if (!isKnown(top(p)) || !isKnown(bottom(p)) || (run.length > 0 && p[0] - run[run.length - 1][0] >= 2500 * series.stepSeconds)) close();
    if (isKnown(top(p)) && isKnown(bottom(p))) run.push(p);
  }
  close();
  return path;
};

const timeMarks = (from, to) => {
  const minutes = { hour: 15, day: 360, week: 1440 }[series.range];
  const marks = [], t = new Date(from);
  t.setSeconds(0, 0);
  t.setMinutes(Math.floor(t.getMinutes() / 15) * 15);
  for (; t.getTime() <= to; t.setMinutes(t.getMinutes() + 15)) {
    if (t.getTime() >= from && (t.getHours() * 60 + t.getMinutes()) % minutes === 0) {
      marks.push([t.getTime(), minutes === 1440 ? t.toLocaleDateString("en", { weekday: "short" }) : two(t.getHours()) + ":" + two(t.getMinutes())]);
    }
  }
  return marks;
};

const drawChart = () => {
  const q = QUANTITIES[series.quantity], box = $("plot"), width = box.clientWidth;
  if (!width) return;
  const to = Date.now(), from = to - RANGES[series.range].seconds * 1000;
  const points = series.points.filter(p => p[0] >= from && p[0] <= to);
  const [low, high] = boundsOf(q, points);
  const x = t => LEFT + (t - from) / (to - from) * (width - LEFT - RIGHT);
  const y = v => HEIGHT - BOTTOM - (v - low) / (high - low) * (HEIGHT - TOP - BOTTOM);
  const picture = svg("svg", { viewBox: "0 0 " + width + " " + HEIGHT, width, height: HEIGHT, "aria-hidden": "true" });
  const step = stepOf(high - low), decimals = Math.max(0, Math.min(3, -Math.floor(Math.log10(step) + 1e-9)));
  for (let v = low; v <= high + step / 1000; v += step) {
    picture.append(svg("path", { class: Math.abs(v) < step / 1000 && q.zero ? "zero" : "rule", d: "M" + LEFT + " " + y(v) + "H" + (width - RIGHT) }));
    const isTop = v > high - step / 2;
    picture.append(svg("text", { x: LEFT - 6, y: y(v) + 4, "text-anchor": "end" }, digits(v, decimals) + (isTop ? "\u00a0" + q.unit : "")));
  }
  for (const [t, text] of timeMarks(from, to)) {
    const at = x(t);
    picture.append(svg("path", { class: "rule", d: "M" + at.toFixed(1) + " " + TOP + "V" + (HEIGHT - BOTTOM) }));
    if (at > LEFT + 14 && at < width - 22) picture.append(svg("text", { x: at, y: HEIGHT - 6, "text-anchor": "middle" }, text));
  }
  if (q.zero) {
    picture.append(svg("path", { class: "in", d: bandOf(points, p => isKnown(q.of(p)) ? Math.max(0, q.of(p)) : null, p => 0, x, y) }));
    picture.append(svg("path", { class: "out", d: bandOf(points, p => isKnown(q.of(p)) ? Math.min(0, q.of(p)) : null, p => 0, x, y) }));
  } else {
    picture.append(svg("path", { class: "in", d: bandOf(points, q.of, q.low || (p => low), x, y) }));
  }
  picture.append(svg("path", { class: "line", d: pathsOf(points, q.of, x, y) }));
  if (q.low) picture.append(svg("path", { class: "line second", d: pathsOf(points, q.low, x, y) }));
  cursor.points = points.filter(p => isKnown(q.of(p)));
  cursor.x = x;
  cursor.y = y;
  cursor.mark = svg("g", { class: "cursor" });
  picture.append(cursor.mark);
  box.replaceChildren(picture);
  put($("summary"), summarise());
  // What this battery never tells is not offered.
  for (const name in QUANTITIES) {
    const isOffered = points.length === 0 || name === series.quantity || points.some(p => isKnown(QUANTITIES[name].of(p)));
    show($("quantity-" + name).parentNode, isOffered);
  }
  showCursor();
};

const showCursor = () => {
  const q = QUANTITIES[series.quantity], box = $("plot"), points = cursor.points;
  if (!points) return 0;
  const last = points.length - 1;
  let at = last;
  if (cursor.at !== null) at = points.reduce((best, p, i) => Math.abs(p[0] - cursor.at) < Math.abs(points[best][0] - cursor.at) ? i : best, 0);
  const p = points[at];
  const text = !p ? "no values yet" : timeAndDay(p[0]) + ": " + (q.low ? amount(q.low(p), q.decimals, q.unit) + " to " : "") + amount(q.of(p), q.decimals, q.unit)
    + (q.zero ? q.of(p) > 0 ? " charging" : q.of(p) < 0 ? " discharging" : "" : "");
  box.setAttribute("aria-valuemax", Math.max(0, last));
  box.setAttribute("aria-valuenow", Math.max(0, at));
  box.setAttribute("aria-valuetext", text);
  put($("readout"), p && cursor.at !== null ? text : "");
  cursor.mark.replaceChildren();
  if (p && cursor.at !== null) {
    const x = cursor.x(p[0]);
    cursor.mark.append(svg("path", { d: "M" + x + " " + TOP + "V" + (HEIGHT - BOTTOM) }), svg("circle", { cx: x, cy: cursor.y(q.of(p)), r: 4 }));
  }
  return at;
};

const timeAndDay = ms => (series.range === "hour" ? timeOfDay(ms)
  : new Date(ms).toLocaleDateString("en", { weekday: "short" }) + " " + timeOfDay(ms).slice(0, 5));

$("plot").addEventListener("pointermove", event => {
  const box = $("plot").getBoundingClientRect();
  const share = (event.clientX - box.left - LEFT) / (box.width - LEFT - RIGHT);
  const span = RANGES[series.range].seconds * 1000;
  cursor.at = Date.now() - (1 - Math.max(0, Math.min(1, share))) * span;
  showCursor();
});

$("plot").addEventListener("pointerleave", event => {
  if (event.pointerType !== "mouse" || document.activeElement === $("plot")) return;
  cursor.at = null;
  showCursor();
});

$("plot").addEventListener("keydown", event => {
  const by = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1, PageDown: -20, PageUp: 20, Home: -1e9, End: 1e9 }[event.key];
  if (!by || !cursor.points || cursor.points.length === 0) return;
  event.preventDefault();
  const at = Math.max(0, Math.min(cursor.points.length - 1, showCursor() + by));
  cursor.at = cursor.points[at][0];
  showCursor();
});

$("plot").addEventListener("blur", () => {
  cursor.at = null;
  showCursor();
});

const choices = (name, options) => {
  for (const value in options) {
    const input = make("input", { type: "radio", name, value, id: name + "-" + value, checked: series[name] === value && "" });
    input.addEventListener("change", () => {
      series[name] = value;
      cursor.at = null;
      if (name === "range") {
        series.points = [];
        series.asked = null;
        refreshHistory();
      }
      drawChart();
    });
    $(name).append(make("label", null, input, make("span", { text: options[value].name })));
  }
};

choices("quantity", QUANTITIES);
choices("range", RANGES);
new ResizeObserver(drawChart).observe($("plot"));
