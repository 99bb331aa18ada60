// The charger, the limit it has, and asking it for another.

const showCharger = (state, asked) => {
  const c = state.charger;
  show($("charger"), !!c);
  if (!c) return;
  const limit = c.limit || {};
  setAge($("charger-age"), c.ageMs, asked);
  $("charger").classList.toggle("old", !c.isLive);
  terms($("charger-facts"), [
    ["Voltage", amount(c.volts, 2, "V")],
    ["Current", amount(c.amperes, 1, "A")],
    isKnown(c.state) && ["State", String(c.state)],
    ["Limit wanted", isKnown(limit.amperes) ? amount(limit.amperes, 1, "A") + (limit.source ? " (" + limit.source + ")" : "") : "none"],
    isKnown(limit.inForce) && ["Limit in force", amount(limit.inForce, 1, "A")],
    isKnown(limit.route) && ["Kept in", { volatile: "memory", stored: "flash" }[limit.route] || limit.route],
  ]);
  show($("charger-refused"), !!limit.refused);
  put($("charger-refused"), limit.refused ? "Refused: " + limit.refused : "");
  const hasRange = isKnown(limit.min) && isKnown(limit.max);
  put($("amperes-range"), hasRange ? digits(limit.min, 1) + " to " + amount(limit.max, 1, "A") + (limit.route === "stored" ? ". Each change is written to its flash." : "") : "");
  const input = $("amperes");
  if (document.activeElement !== input && !input.isTyped) input.value = isKnown(limit.amperes) ? limit.amperes : "";
};

$("amperes").addEventListener("input", event => { event.target.isTyped = true; });

$("limit").addEventListener("submit", async event => {
  event.preventDefault();
  const input = $("amperes");
  const text = input.value.trim().replace(",", ".");
  const isNumber = /^\d+(\.\d+)?$/.test(text);
  if (!isNumber) {
    say("amperes-said", "A number of amperes, such as 12.5.", true, input);
    input.focus();
    return;
  }
  const reply = await send("/api/limit", { amperes: Number(text) });
  say("amperes-said", reply.ok ? "Asked for " + amount(Number(text), 1, "A") + ". It counts when the charger confirms it." : reply.words, !reply.ok, input);
  if (reply.ok) input.isTyped = false;
});

$("release").addEventListener("click", async () => {
  const reply = await send("/api/guard", { release: true });
  say("release-said", reply.ok ? "The guard was told." : reply.words, !reply.ok);
});
