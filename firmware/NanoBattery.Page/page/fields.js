// One field of the settings: its label, its box, what it is for, and what is wrong with it.

const SUFFIXES = { Ah: "Ah", APerSecond: "A per second", A: "A", V: "V", Seconds: "seconds", Minutes: "minutes", Percent: "%", Millivolts: "mV" };

const labelOf = path => {
  const name = path.split(".").slice(1).join(" ");
  const suffix = Object.keys(SUFFIXES).find(s => name.endsWith(s));
  return spoken(suffix ? name.slice(0, -suffix.length) : name) + (suffix ? ", " + SUFFIXES[suffix] : "");
};

const rangeOf = setting => {
  const { length, range } = setting;
  return length ? (length[0] > 0 ? length[0] + " to " : "at most ") + length[1] + " characters" : range ? range[0] + " to " + range[1] : "";
};

const aboutOf = setting => [setting.help, rangeOf(setting), isKnown(setting.default) && "default: " + (setting.default === "" ? "empty" : setting.default)]
  .filter(Boolean).join("; ");

const fieldOf = (setting, i) => {
  const id = "f" + i, value = setting.secret ? "" : String(isKnown(setting.value) ? setting.value : "");
  const common = { id, "aria-describedby": id + "h " + id + "e", autocapitalize: "none", spellcheck: "false" };
  let box;
  if (setting.kind === "switch") {
    box = make("input", Object.assign(common, { type: "checkbox" }));
    box.checked = value === "true";
  } else if (setting.kind === "choice") {
    box = make("select", common, ...setting.choices.map(c => make("option", { value: c, text: c })));
    box.value = value;
  } else {
    box = make("input", Object.assign(common, {
      type: setting.secret ? "password" : "text", autocomplete: setting.secret ? "new-password" : "off",
      inputmode: setting.kind === "whole" ? "numeric" : setting.kind === "number" ? "decimal" : null,
      placeholder: setting.secret ? setting.set ? "unchanged" : "not set" : null,
    }));
    box.value = value;
  }
  const field = { setting, box, id, was: value };
  const none = setting.secret && setting.set ? make("input", { type: "checkbox", id: id + "n" }) : null;
  field.none = none;
  field.error = make("p", { class: "bad", id: id + "e" });
  field.row = make("div", { class: setting.kind === "switch" ? "field tick" : "field" },
    make("label", { for: id, text: labelOf(setting.path) }), box,
    ...(none ? [make("div", { class: "tick" }, none, make("label", { for: id + "n", text: "Forget it" }))] : []),
    make("p", { class: "note", id: id + "h" }, aboutOf(setting) + " ", make("code", { text: setting.path })), field.error);
  return field;
};

// What a person typed; null where it is as it was.
const changeOf = field => {
  if (field.none && field.none.checked) return "";
  const value = field.setting.kind === "switch" ? String(field.box.checked) : field.box.value;
  return value === field.was ? null : value;
};

const refuse = (field, why) => {
  put(field.error, why || "");
  if (why) field.box.setAttribute("aria-invalid", "true");
  else field.box.removeAttribute("aria-invalid");
};
