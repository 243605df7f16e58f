import { createRoot } from "react-dom/client";
import { Workbench } from "./page/Workbench";
import "./page/workbench.css";

createRoot(document.getElementById("root")!).render(<Workbench />);
