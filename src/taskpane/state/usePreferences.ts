import { useState } from "react";
import { loadPreferences, savePreferences, type Preferences } from "./preferences";

export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(loadPreferences);
  const change = (part: Partial<Preferences>) => {
    const next = { ...preferences, ...part };
    setPreferences(next);
    savePreferences(next);
  };
  return [preferences, change];
}
