import { useEffect, useState } from "react";
import { watchWaiting, type Waiting } from "../../host";

/** What Excel is waiting for, while it does; null: nothing. */
export function useWaiting(): Waiting | null {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  useEffect(() => watchWaiting(setWaiting), []);
  return waiting;
}
