import { Button } from "@fluentui/react-components";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { Section } from "../components/Section";

interface NothingYetProps {
  readonly language: Language;
  readonly step: "score" | "review";
  readonly onGo: () => void;
}

/** A step that has nothing to show before the one before it: what is missing, and the way there. */
export function NothingYet({ language, step, onGo }: NothingYetProps) {
  const { path } = paneWords[language];
  const { text, go } = path.nothingYet[step];
  return (
    <Section heading={path[step]}>
      <p>{text}</p>
      <div>
        <Button onClick={onGo}>{go}</Button>
      </div>
    </Section>
  );
}
