import { useLayoutEffect, useState } from "react";
import type { Language } from "../../locales/language";
import type { WorkbenchWords } from "../../locales/workbench.en";
import type { Book } from "../book/Book";
import { offerHost } from "./kpiHost";

interface PaneFrameProps {
  readonly book: Book;
  readonly language: Language;
  readonly theme: "light" | "dark";
  readonly words: WorkbenchWords;
}

/** Excel's task pane may be drawn this narrow and this wide, in pixels. */
const narrowest = 320;
const widest = 640;
const step = 16;
const startWidth = () => clamped(Math.round(window.innerWidth * 0.28));
const clamped = (width: number) => Math.min(widest, Math.max(narrowest, width));

/**
 * The real task pane, in a frame of its own as Excel shows it. The frame's page fetches its host
 * from `window.kpiHost` before Office.js starts, see `kpiHost.ts`.
 */
export function PaneFrame({ book, language, theme, words }: PaneFrameProps) {
  const [width, setWidth] = useState(startWidth);
  const resize = (wanted: number) => setWidth(clamped(wanted));

  // Before the frame's own scripts run.
  useLayoutEffect(() => {
    const offer = offerHost(book, language, theme);
    return () => offer.close();
  }, [book, language, theme]);

  return (
    <div className="pane-side">
      <div
        className="pane-resize"
        role="separator"
        tabIndex={0}
        aria-label={words.resizePane}
        aria-orientation="vertical"
        aria-valuenow={width}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        onKeyDown={(event) => {
          if (event.key === "ArrowLeft") resize(width + step);
          if (event.key === "ArrowRight") resize(width - step);
        }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId))
            resize(window.innerWidth - event.clientX);
        }}
      />
      <iframe
        className="pane-frame"
        title={words.paneTitle}
        src="workbench-pane.html"
        style={{ width }}
      />
    </div>
  );
}
