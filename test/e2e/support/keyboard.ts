import type { Frame, Page } from "playwright-core";

export interface Keyboard {
  /** What the keyboard is on, as a screen reader names it. */
  focused(): Promise<string>;
  /** Presses Tab, or Shift+Tab, until the keyboard is on what is called so. */
  tabTo(name: string | RegExp, direction?: "on" | "back"): Promise<void>;
  /** Waits until the pane itself has led the keyboard there. */
  isLedTo(name: string): Promise<void>;
}

/** More stops than any view of the pane has. */
const MOST_STOPS = 200;

export function keyboardIn(page: Page, frame: Frame): Keyboard {
  const focused = () =>
    frame.evaluate(() => {
      const element = document.activeElement as HTMLElement & { labels?: NodeListOf<Element> };
      const label = element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent;
      // The page itself is nobody's name.
      return element === document.body ? "" : (label ?? element.textContent);
    });
  return {
    focused,
    async tabTo(name, direction = "on") {
      const seen: string[] = [];
      for (let stop = 0; stop < MOST_STOPS; stop += 1) {
        await page.keyboard.press(direction === "on" ? "Tab" : "Shift+Tab");
        const now = await focused();
        if (typeof name === "string" ? now === name : name.test(now)) return;
        seen.push(now.slice(0, 40));
      }
      throw new Error(`Tab does not lead to ${name}, but to ${seen.join(" | ")}`);
    },
    async isLedTo(name) {
      await frame.waitForFunction((text) => document.activeElement?.textContent === text, name);
    },
  };
}
