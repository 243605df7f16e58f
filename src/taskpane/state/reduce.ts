import type { Source } from "../../host";
import type { PaneEvent } from "./events";
import { latestComplete } from "./months";
import type { Choice, Pane, Problem, Progress, Reading, Ready, Scoring, Tickets } from "./pane";
import { sourceKey } from "./sourceKey";
import { withRules } from "./withRules";
import { withNewNames, withSources } from "./withSources";

export const opening: Pane = {
  step: "looking",
  request: 0,
  sources: [],
  rules: null,
  choice: { month: null, profile: "regular" },
  result: null,
};

const startOfReading: Progress = { stage: "reading", done: 0, total: 0 };

/** The pane after an event. An event that does not fit the step (any more) changes nothing. */
export function reduce(pane: Pane, event: PaneEvent): Pane {
  if ("request" in event && "request" in pane && event.request < pane.request) return pane;

  switch (event.type) {
    case "lookStarted":
      return { ...knownOf(pane), step: "looking", request: event.request };
    case "lookFinished":
      if (pane.step !== "looking") return pane;
      return {
        ...knownOf(withRules(pane, event.rules)),
        step: "unread",
        sources: event.sources,
        chosen: [],
        problem: null,
      };
    case "workbookChanged":
      return withSources(withRules(pane, event.rules), event.sources);
    case "rulesRead":
      return withRules(pane, event.rules, event.forReading);

    case "readStarted":
      return {
        ...knownOf(pane),
        step: "reading",
        request: event.request,
        chosen: event.chosen,
        tickets: ticketsOf(pane, event.chosen),
        edited: false,
        progress: startOfReading,
        cancelling: false,
      };
    case "ticketsRead":
      return pane.step === "reading" ? withNewNames(readyWith(pane, event.tickets)) : pane;
    case "ticketsEdited":
      return withEdit(pane, event.source);

    case "monthChosen":
      return chosen(pane, { month: event.month });
    case "profileChosen":
      return chosen(pane, { profile: event.profile });

    case "scoreStarted":
      if (pane.step !== "ready") return pane;
      return {
        ...preparedOf(pane),
        step: "scoring",
        request: event.request,
        edited: false,
        progress: startOfReading,
        cancelling: false,
      };
    case "progressed":
      if (pane.step !== "reading" && pane.step !== "scoring") return pane;
      return { ...pane, progress: event.progress };
    case "scored":
      if (pane.step !== "scoring" && pane.step !== "ready") return pane;
      return {
        ...withNewNames(readyWith(pane, event.tickets)),
        result: {
          ...event.scored,
          tickets: event.tickets,
          written: event.written,
          sources: pane.chosen.map(sourceKey),
          edited: pane.edited,
        },
      };

    case "cancelAsked":
      if (pane.step !== "reading" && pane.step !== "scoring") return pane;
      return { ...pane, cancelling: true };
    case "leftWaiting":
      return leftWaiting(pane);
    case "failed":
      return failed(pane, event.problem);
    case "problemRaised":
      return raised(pane, event.problem);
    case "problemDismissed":
      return dismissed(pane);
  }
}

const knownOf = ({ sources, rules, choice, result }: Pane) => ({
  sources,
  rules,
  choice,
  result,
});

const preparedOf = (pane: Ready | Scoring) => ({
  ...knownOf(pane),
  chosen: pane.chosen,
  tickets: pane.tickets,
  edited: pane.edited,
});

/** What the same sources gave before. */
function ticketsOf(pane: Pane, chosen: readonly Source[]): Tickets | null {
  const tickets = "tickets" in pane ? pane.tickets : null;
  const keys = (sources: readonly Source[]) => sources.map(sourceKey).join();
  return tickets && keys(tickets.sources) === keys(chosen) ? tickets : null;
}

/** Ready to score these tickets; the month chosen before stays if they have it. */
function readyWith(pane: Reading | Scoring | Ready, tickets: Tickets): Ready {
  const has = tickets.months.some(({ month }) => month === pane.choice.month);
  const month = has ? pane.choice.month : latestComplete(tickets.months);
  return {
    ...knownOf(pane),
    step: "ready",
    choice: { ...pane.choice, month },
    chosen: pane.chosen,
    tickets,
    edited: pane.edited,
    problem: null,
  };
}

/** Back to where the work that failed was begun. */
function failed(pane: Pane, problem: Problem): Pane {
  switch (pane.step) {
    case "looking":
      return { ...knownOf(pane), step: "unread", chosen: [], problem };
    case "reading":
      return pane.tickets && problem.kind !== "unreadable"
        ? { ...readyWith(pane, pane.tickets), edited: true, problem }
        : { ...knownOf(pane), step: "unread", chosen: pane.chosen, problem };
    case "scoring":
      return { ...preparedOf(pane), step: "ready", problem };
    case "ready":
      return pane.problem?.kind === "takenBackLater" ? { ...pane, problem } : pane;
    default:
      return pane;
  }
}

/** Cancelled while Excel takes no calls: nobody waits for what is taken back afterwards. */
function leftWaiting(pane: Pane): Pane {
  if (pane.step === "reading") return failed(pane, { kind: "readCancelled" });
  if (pane.step !== "scoring") return pane;
  const isBegun = pane.progress.stage === "writing";
  return failed(pane, { kind: isBegun ? "takenBackLater" : "scoreCancelled" });
}

/** Sheets that could not be read stay so, whatever is refused while somebody puts them right. */
function raised(pane: Pane, problem: Problem): Pane {
  if (pane.step === "ready") return { ...pane, problem };
  if (pane.step !== "unread") return pane;
  const beneath = pane.problem?.kind === "unreadable" ? pane.problem : pane.beneath;
  return { ...pane, problem, ...(beneath && { beneath }) };
}

function dismissed(pane: Pane): Pane {
  if (pane.step === "ready") return { ...pane, problem: null };
  if (pane.step !== "unread") return pane;
  const { beneath = null, ...rest } = pane;
  return { ...rest, problem: beneath };
}

function chosen(pane: Pane, choice: Partial<Choice>): Pane {
  if (pane.step !== "ready") return pane;
  return { ...pane, choice: { ...pane.choice, ...choice }, problem: null };
}

function withEdit(pane: Pane, source: string): Pane {
  const result = pane.result?.sources.includes(source)
    ? { ...pane.result, edited: true }
    : pane.result;
  if (pane.step === "looking" || pane.step === "unread") return { ...pane, result };
  const isOurs = pane.chosen.some((one) => sourceKey(one) === source);
  return { ...pane, result, edited: pane.edited || isOurs };
}
