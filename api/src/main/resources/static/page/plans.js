"use strict";
// Lists the latest plans. The API key, where one is needed, stays in this tab.
const STORED = "quarterback-key";

function cell(row, text) {
  const td = document.createElement("td");
  td.textContent = text;
  row.append(td);
}

function known(value, of) {
  return value === undefined ? "" : value.toLocaleString() + " of " + of.toLocaleString();
}

async function show() {
  const key = sessionStorage.getItem(STORED);
  const answer = await fetch("v1/plans", key ? {headers: {Authorization: "Bearer " + key}} : {});
  const note = document.getElementById("note");
  document.getElementById("key").hidden = answer.status !== 401;
  if (!answer.ok) {
    note.textContent = (await answer.json()).detail;
    return;
  }
  const {plans} = await answer.json();
  note.textContent = plans.length ? "" : "No plans yet.";
  const rows = plans.map(plan => {
    const row = document.createElement("tr");
    cell(row, plan.name);
    cell(row, plan.status);
    cell(row, new Date(plan.submittedAt).toLocaleString());
    cell(row, known(plan.delivered, plan.orders));
    cell(row, known(plan.appointmentsKept, plan.appointments));
    cell(row, plan.gapPercent === undefined ? "" : plan.gapPercent + " %");
    return row;
  });
  document.getElementById("plans").replaceChildren(...rows);
}

document.getElementById("key").addEventListener("submit", event => {
  event.preventDefault();
  sessionStorage.setItem(STORED, document.getElementById("key-text").value);
  show();
});
show();
setInterval(show, 3000);
