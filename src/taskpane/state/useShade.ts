import { useSyncExternalStore } from "react";
import { environment } from "../../host";
import type { Shade } from "../theme";
import type { Appearance } from "./preferences";

/** The colours to draw in. Contrast themes of the system apply on top of any of them. */
export function useShade(appearance: Appearance): Shade {
  const office = useSyncExternalStore(onShown, () => environment().theme);
  const prefersDark = useSyncExternalStore(onSystemChange, () => systemDark().matches);
  if (appearance !== "auto") return appearance;
  if (office !== "unknown") return office;
  return prefersDark ? "dark" : "light";
}

/** Excel does not tell of a change of theme, so it is asked again whenever the pane comes back. */
function onShown(listener: () => void): () => void {
  document.addEventListener("visibilitychange", listener);
  return () => document.removeEventListener("visibilitychange", listener);
}

const systemDark = () => matchMedia("(prefers-color-scheme: dark)");

function onSystemChange(listener: () => void): () => void {
  const query = systemDark();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
