// The battery at a glance: charge, power and its direction, limits with their reasons, alarms.

const showBattery = (state, asked) => {
  const b = state.battery;
  show($("battery"), !!b);
  show($("no-battery"), !b);
  show($("limits"), !!b);
  $("now").classList.toggle("old", !!b && !b.isLive);
  if (!b) {
    setAge($("battery-age"), null);
    put($("no-battery"), isIdle(state) ? "Nothing is guarded: the board is in " + state.board.mode + " mode."
      : state.connections.line.state === "searching" ? "Listening for a device on the line\u2026"
      : "No battery on this line" + (state.charger ? ": it is a charger\u2019s." : "."));
    showAlarms([], false);
    return;
  }

  setAge($("battery-age"), b.ageMs, asked);
  put($("soc"), isKnown(b.soc) ? digits(b.soc, 1) : "\u2013");
  const level = $("level");
  level.firstChild.style.width = (b.soc || 0) + "%";
  level.setAttribute("aria-valuenow", isKnown(b.soc) ? b.soc : 0);
  level.setAttribute("aria-valuetext", isKnown(b.soc) ? digits(b.soc, 1) + " %" : "not known");
  level.classList.toggle("low", isKnown(b.soc) && b.soc < 15);
  showFlow(b);
  terms($("facts"), [
    ["Voltage", amount(b.volts, 2, "V")],
    ["Current", amount(b.amperes, 1, "A")],
    isKnown(b.celsius) && ["Temperature", amount(b.celsius, 1, "\u00b0C")],
    isKnown(b.timeToGoSeconds) && ["Lasts for", duration(b.timeToGoSeconds)],
    isKnown(b.remainingAh) && ["Holds", (b.capacityAh ? digits(b.remainingAh, 0) + " of " + amount(b.capacityAh, 0, "Ah") : amount(b.remainingAh, 1, "Ah"))],
    isKnown(b.highCell) && isKnown(b.lowCell) && isKnown(b.highCell.mv) && isKnown(b.lowCell.mv)
      && ["Cell spread", amount(b.highCell.mv - b.lowCell.mv, 0, "mV")],
  ]);
  showLimits(b);
  showAlarms(b.alarms, b.isLive);
};

const showFlow = b => {
  const way = !isKnown(b.watts) ? "" : b.watts > 0 ? "charging" : b.watts < 0 ? "discharging" : "at rest";
  $("flow").className = "flow " + way.replace(" ", "-");
  put($("watts"), isKnown(b.watts) ? amount(Math.abs(b.watts), 0, "W") : "\u2013");
  put($("way"), way);
};

const showLimits = b => {
  // The limits are the guard's word of this moment, also while the battery is silent.
  const flows = b.isLive ? b.amperes : 0;
  const rows = [
    ["Charge", b.limits.chargeAmperes, b.limits.chargeVolts, b.limits.chargeReason, flows],
    ["Discharge", b.limits.dischargeAmperes, null, b.limits.dischargeReason, -flows],
  ];
  const box = $("limit-rows");
  rows.forEach(([name, amperes, volts, reason, used], i) => {
    const at = box.children[i] || box.appendChild(make("div", { class: "limit" },
      make("p", { class: "what" }), make("p", { class: "most" }), make("p", { class: "why" }), make("div", { class: "use", "aria-hidden": "true" }, make("i"))));
    at.classList.toggle("stopped", amperes === 0);
    put(at.children[0], name);
    put(at.children[1], (!isKnown(amperes) ? "\u2013" : amperes === 0 ? "Stopped" : "up to " + amount(amperes, 1, "A"))
      + (amperes !== 0 && isKnown(volts) ? ", at most " + amount(volts, 2, "V") : ""));
    // How much of it is used.
    at.children[3].firstChild.style.width = used > 0 && amperes > 0 ? Math.min(100, 100 * used / amperes) + "%" : used > 0.5 ? "100%" : 0;
    at.classList.toggle("beyond", used > 1.05 * amperes + 0.5);
    put(at.children[2], reason === "Settings" ? "as set" : reason || "");
  });
  put($("mode"), b.mode ? "Charge voltage: " + b.mode.toLowerCase() + "." : "");
};

let shownAlarms = "";

const showAlarms = (alarms, isLive) => {
  show($("no-alarm"), isLive && alarms.length === 0);
  const now = JSON.stringify(alarms);
  if (now === shownAlarms) return;
  shownAlarms = now;
  const worst = [...alarms].sort((one, other) => other.level - one.level);
  $("alarms").replaceChildren(...(alarms.length === 0 ? [] : [make("ul", { class: "alarms" }, ...worst.map(a =>
    make("li", { class: "level" + a.level },
      make("span", { class: "sign", "aria-hidden": "true", text: a.level > 1 ? "\u25b2" : "!" }),
      make("b", { text: a.level > 1 ? "Alarm" : "Warning" }), " ", spoken(a.name))))]));
};
