import type { PaneEvent } from "./events";
import { latestComplete } from "./months";
import type {
  Choice,
  Pane,
  Problem,
  ProfileChoice,
  Progress,
  Reading,
  Ready,
  Scoring,
  Tickets,
} from "./pane";
import { withSources } from "./withSources";

export const opening: Pane = {
  step: "looking",
  request: 0,
  sources: [],
  profiles: [],
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
        ...knownOf(pane),
        step: "unread",
        sources: event.sources,
        profiles: event.profiles,
        source: null,
        problem: null,
      };
    case "workbookChanged":
      return withSources(withProfiles(pane, event.profiles), event.sources);

    case "readStarted":
      return {
        ...knownOf(pane),
        step: "reading",
        request: event.request,
        source: event.source,
        edited: false,
        progress: startOfReading,
        cancelling: false,
      };
    case "ticketsRead":
      return pane.step === "reading" ? readyWith(pane, event.tickets) : pane;
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
      if (pane.step !== "scoring") return pane;
      return {
        ...readyWith(pane, event.tickets),
        result: {
          report: event.report,
          written: event.written,
          source: pane.source.id,
          edited: pane.edited,
        },
      };

    case "cancelAsked":
      if (pane.step !== "reading" && pane.step !== "scoring") return pane;
      return { ...pane, cancelling: true };
    case "failed":
      return failed(pane, event.problem);
    case "problemRaised":
      return pane.step === "unread" || pane.step === "ready"
        ? { ...pane, problem: event.problem }
        : pane;
    case "problemDismissed":
      return "problem" in pane ? { ...pane, problem: null } : pane;
  }
}

const knownOf = ({ sources, profiles, choice, result }: Pane) => ({
  sources,
  profiles,
  choice,
  result,
});

const preparedOf = (pane: Ready | Scoring) => ({
  ...knownOf(pane),
  source: pane.source,
  tickets: pane.tickets,
  edited: pane.edited,
});

/** Ready to score these tickets; the month chosen before stays if they have it. */
function readyWith(pane: Reading | Scoring, tickets: Tickets): Ready {
  const has = tickets.months.some(({ month }) => month === pane.choice.month);
  const month = has ? pane.choice.month : latestComplete(tickets.months);
  return {
    ...knownOf(pane),
    step: "ready",
    choice: { ...pane.choice, month },
    source: pane.source,
    tickets,
    edited: pane.edited,
    problem: null,
  };
}

/** Back to where the work that failed was begun. */
function failed(pane: Pane, problem: Problem): Pane {
  switch (pane.step) {
    case "looking":
      return { ...knownOf(pane), step: "unread", source: null, problem };
    case "reading":
      return { ...knownOf(pane), step: "unread", source: pane.source, problem };
    case "scoring":
      return { ...preparedOf(pane), step: "ready", problem };
    default:
      return pane;
  }
}

/** A profile table that went away gives its place to the regular profile. */
function withProfiles(pane: Pane, profiles: readonly ProfileChoice[]): Pane {
  const stays = profiles.some(({ id }) => id === pane.choice.profile);
  const profile = stays ? pane.choice.profile : opening.choice.profile;
  return { ...pane, profiles, choice: { ...pane.choice, profile } };
}

function chosen(pane: Pane, choice: Partial<Choice>): Pane {
  if (pane.step !== "ready") return pane;
  return { ...pane, choice: { ...pane.choice, ...choice }, problem: null };
}

function withEdit(pane: Pane, source: string): Pane {
  const result = pane.result?.source === source ? { ...pane.result, edited: true } : pane.result;
  if (pane.step === "looking" || pane.step === "unread") return { ...pane, result };
  return { ...pane, result, edited: pane.edited || pane.source.id === source };
}
