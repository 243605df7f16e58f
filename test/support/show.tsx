import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import type { PaneActions } from "../../src/taskpane/state/openPane";
import type { NoteSaved } from "../../src/taskpane/state/review/reviewActions";

/** Draws one view of the pane, as the pane would around it. */
export function show(view: ReactElement) {
  const wrapped = (element: ReactElement) => (
    <FluentProvider theme={webLightTheme}>{element}</FluentProvider>
  );
  const drawn = render(wrapped(view));
  return {
    ...drawn,
    user: userEvent.setup(),
    redraw: (next: ReactElement) => drawn.rerender(wrapped(next)),
  };
}

type Recorded = {
  readonly [Action in keyof PaneActions]: jest.MockedFunction<PaneActions[Action]>;
};

/** Notes what the user asked for and does nothing. */
export const recorded = (): Recorded => ({
  look: jest.fn(),
  choose: jest.fn(),
  readAgain: jest.fn(),
  readRules: jest.fn(),
  chooseMonth: jest.fn(),
  chooseProfile: jest.fn(),
  score: jest.fn(),
  cancel: jest.fn(),
  dismissProblem: jest.fn(),
  makeTable: jest.fn(),
  showCell: jest.fn(),
  showResult: jest.fn(),
  addSample: jest.fn(),
  removeSample: jest.fn(),
  answer: jest.fn(),
  changeColumn: jest.fn(),
  mergeAgent: jest.fn(),
  sayOver: jest.fn(),
  openTable: jest.fn(),
  showSetting: jest.fn(),
  showFinding: jest.fn(),
  showExclusionRule: jest.fn(),
  showTicket: jest.fn(),
  ticketIds: jest.fn(async (places) => places.map(() => null)),
  saveNote: jest.fn<Promise<NoteSaved>, Parameters<PaneActions["saveNote"]>>(async () => "saved"),
});

export const nowhere = (): void => undefined;
