// The form of all settings, by group; only what was changed is sent. Files in and out.

const GROUPS = { board: "Board", serial: "Serial line", battery: "Battery", guard: "Guard", pylontech: "Pylontech", charger: "Charger",
  wifi: "Wi-Fi", time: "Time", mqtt: "MQTT", web: "This page" };

let fields = [];

const loadSettings = async () => {
  let answer;
  try {
    answer = await read("/api/settings");
  } catch {
    leave();
    say("login-said", "The settings could not be read. Log in again.", true);
    return;
  }
  const settings = answer.settings;
  fields = settings.map(fieldOf);
  const names = [...new Set(settings.map(s => s.path.split(".")[0]))];
  $("groups").replaceChildren(...names.map(name => make("details", { class: "group" },
    make("summary", { text: GROUPS[name] || spoken(name) }),
    make("div", { class: "fields" }, ...fields.filter(f => f.setting.path.split(".")[0] === name).map(f => f.row)))));
};

const showRefusals = errors => {
  const left = Object.assign({}, errors);
  for (const field of fields) {
    refuse(field, left[field.setting.path]);
    delete left[field.setting.path];
  }
  const first = fields.find(f => errors[f.setting.path]);
  const count = Object.keys(errors).length;
  say("form-said", "Not saved: " + (count === 1 ? "a value is" : count + " values are") + " refused. " + listOf(left), true);
  for (const field of fields) if (errors[field.setting.path]) field.row.closest("details").open = true;
  (first ? first.box : $("form-said")).focus();
};

const showSaved = async reply => {
  if (reply.data.restarts) {
    // A board forgets who is logged in when it restarts.
    leave();
    say("login-said", "Saved. The board restarts with the new settings. To change more, log in again when it is back.");
    $("login-said").focus();
    return;
  }
  await loadSettings();
  say("form-said", "Saved.");
};

const save = async (path, body) => {
  $("save").disabled = true;
  const reply = await send(path, body);
  $("save").disabled = false;
  if (reply.ok) await showSaved(reply);
  else if (reply.data.errors) showRefusals(reply.data.errors);
  else say("form-said", reply.words, true);
};

$("form").addEventListener("submit", event => {
  event.preventDefault();
  const changes = {};
  for (const field of fields) {
    const value = changeOf(field);
    if (value !== null) changes[field.setting.path] = value;
  }
  if (Object.keys(changes).length === 0) say("form-said", "Nothing was changed.");
  else save("/api/settings", changes);
});

$("import").addEventListener("change", async event => {
  const file = event.target.files[0];
  if (file) await save("/api/settings/import", await file.text());
  event.target.value = "";
});

resume();
