import { createRoot } from "react-dom/client";
import { connectWorkbook } from "../functions/handles/connection";
import { languageOf } from "../locales/language";
import { paneWords } from "../locales/pane";
import { Opening } from "./Opening";

// At once: Excel calculates formulas before Office is ready.
connectWorkbook(
  Office.onReady()
    .then(() => import(/* webpackChunkName: "pane" */ "./startPane"))
    .then(({ ticketsOfWorkbook }) => ticketsOfWorkbook()),
);

void Office.onReady(async ({ host }) => {
  const element = document.getElementById("root") as HTMLElement;
  if (host !== Office.HostType.Excel) {
    element.textContent = paneWords[languageOf(navigator.language)].outsideExcel;
    return;
  }
  const root = createRoot(element);
  root.render(<Opening officeLanguage={languageOf(Office.context.displayLanguage)} />);
  const { startPane } = await import(/* webpackChunkName: "pane" */ "./startPane");
  startPane(root);
});
