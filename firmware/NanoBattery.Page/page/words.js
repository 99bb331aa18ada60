"use strict";
// Numbers, times and names as a person reads them, and elements to put them in.

const $ = id => document.getElementById(id);
const isKnown = value => value !== null && value !== undefined;

const put = (element, text) => {
  // What did not change is left alone: nothing flickers, and no screen reader hears it again.
  if (element.textContent !== text) element.textContent = text;
};

const show = (element, isShown) => { element.hidden = !isShown; };

const make = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const name in attributes) {
    if (name === "text") element.textContent = attributes.text;
    else if (isKnown(attributes[name]) && attributes[name] !== false) element.setAttribute(name, attributes[name]);
  }
  element.append(...children);
  return element;
};

const formats = [0, 1, 2, 3].map(n => new Intl.NumberFormat("en", { minimumFractionDigits: n, maximumFractionDigits: n }));

// A minus that would stand before nothing but zeros is dropped.
const digits = (value, decimals) => formats[decimals].format(value).replace(/^-(?=[0.,]*$)/, "").replace("-", "\u2212");
const amount = (value, decimals, unit) => isKnown(value) ? digits(value, decimals) + (unit ? "\u00a0" + unit : "") : "\u2013";

const ago = ms => {
  const s = Math.floor(ms / 1000);
  return s < 1 ? "just now" : duration(s) + " ago";
};

const duration = s => {
  if (s < 60) return Math.floor(s) + " s";
  if (s < 3600) return Math.floor(s / 60) + " min" + (s < 600 && s % 60 >= 1 ? " " + Math.floor(s % 60) + " s" : "");
  if (s < 86400) return Math.floor(s / 3600) + " h " + Math.floor(s % 3600 / 60) + " min";
  return Math.floor(s / 86400) + " d " + Math.floor(s % 86400 / 3600) + " h";
};

const two = n => (n < 10 ? "0" : "") + n;
const timeOfDay = ms => {
  const t = new Date(ms);
  return two(t.getHours()) + ":" + two(t.getMinutes()) + ":" + two(t.getSeconds());
};

const LETTERS = { bms: "BMS", ca: "CA", led: "LED", rx: "RX", soc: "SoC", ssid: "SSID", tls: "TLS", tx: "TX" };

// HighCellVoltage: High cell voltage
const spoken = name => {
  const text = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return (text.charAt(0).toUpperCase() + text.slice(1)).replace(/[a-z]+/gi, word => LETTERS[word.toLowerCase()] || word);
};

// A list of terms: rows of [name, value, class], without those that are not there. A value of null is left as it stands.
const terms = (list, rows) => {
  const kept = rows.filter(row => row);
  while (list.children.length > kept.length) list.lastChild.remove();
  kept.forEach((row, i) => {
    const at = list.children[i] || list.appendChild(make("div", null, make("dt"), make("dd")));
    put(at.firstChild, row[0]);
    if (row[1] !== null) put(at.lastChild, row[1]);
    at.className = row[2] || "";
  });
};
