import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../locales/language";
import { paneSampleWords } from "../../locales/paneSample";
import type { Pane } from "../state/pane";
import { isSample, type SampleActions } from "../state/sample/sampleActions";

interface SampleTicketsProps {
  readonly pane: Pane;
  readonly language: Language;
  readonly actions: SampleActions;
}

/** Made-up tickets for a workbook without any, and the way to be rid of them. */
export function SampleTickets({ pane, language, actions }: SampleTicketsProps) {
  const styles = useStyles();
  const [isBusy, setBusy] = useState(false);
  const words = paneSampleWords[language];
  const isThere = pane.sources.some(isSample);
  const isOffered = pane.step === "unread" && pane.sources.length === 0;
  if (!isThere && !isOffered) return null;

  const doing = (work: () => Promise<void>) => () => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  return (
    <div className={styles.sample}>
      <p className={styles.text}>{isThere ? words.these : words.tryText}</p>
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={doing(isThere ? actions.removeSample : () => actions.addSample(language))}
      >
        {isThere ? words.remove : words.try}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  sample: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  text: { margin: 0 },
});
