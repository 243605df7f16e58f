import type { Root } from "react-dom/client";
import { environment } from "../host";
import { App } from "./App";
import { openPane } from "./state/openPane";

export { ticketsOfWorkbook } from "./ticketsOfWorkbook";

/** The pane at work; its code comes behind what is drawn first. */
export function startPane(root: Root): void {
  const session = openPane();
  void session.look();
  root.render(<App session={session} officeLanguage={environment().language} />);
}
