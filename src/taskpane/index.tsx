import { createRoot } from "react-dom/client";
import { environment } from "../host";
import { languageOf } from "../locales/language";
import { paneWords } from "../locales/pane";
import { App } from "./App";
import { connectFunctions } from "./connectFunctions";
import { openPane } from "./state/openPane";

// At once: Excel calculates formulas before Office is ready.
connectFunctions();

void Office.onReady(({ host }) => {
  const root = document.getElementById("root") as HTMLElement;
  if (host !== Office.HostType.Excel) {
    root.textContent = paneWords[languageOf(navigator.language)].outsideExcel;
    return;
  }
  const session = openPane();
  void session.look();
  createRoot(root).render(<App session={session} officeLanguage={environment().language} />);
});
