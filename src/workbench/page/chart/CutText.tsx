import type { SVGProps } from "react";
import { cutText } from "./textWidth";

interface CutTextProps extends Omit<SVGProps<SVGTextElement>, "children"> {
  readonly text: string;
  /** Pixels that it may take. */
  readonly room: number;
}

/** A text that is cut where it would not fit; the whole of it shows when pointed at. */
export function CutText({ text, room, ...place }: CutTextProps) {
  const shown = cutText(text, room);
  return (
    <text {...place}>
      {shown}
      {shown !== text && <title>{text}</title>}
    </text>
  );
}
