import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Metric, WeighedMetric } from "../../../engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import type { DraftEvent } from "../../state/rules/draft";
import { CurveEditor } from "./CurveEditor";

interface ChannelCurvesProps {
  readonly weighed: WeighedMetric;
  /** Null: the metric is not known, which is said beside. */
  readonly metric: Metric | null;
  readonly name: string;
  readonly language: Language;
  readonly onChange: (edit: DraftEvent) => void;
}

/** Other curves for agents most of whose tickets came by a channel [PRO5]. */
export function ChannelCurves({ weighed, metric, name, language, onChange }: ChannelCurvesProps) {
  const styles = useStyles();
  const words = paneRulesWords[language].editor;
  const [typed, setTyped] = useState("");
  const { byChannel = [] } = weighed;
  const fresh = typed.trim();
  const canAdd = fresh !== "" && !byChannel.some(({ channel }) => channel === fresh);
  const set = (channel: string, curve: WeighedMetric["curve"] | null) =>
    onChange({ type: "channelSet", metric: weighed.metric, channel, curve });
  return (
    <>
      {byChannel.map(({ channel, curve }) => (
        <div key={channel} className={styles.channel}>
          <span>{words.ofChannel(channel)}</span>
          <CurveEditor
            metric={metric}
            name={words.inChannel(name, channel)}
            curve={curve}
            language={language}
            onChange={(next) => set(channel, next)}
          />
          <div>
            <Button
              size="small"
              aria-label={words.removeChannel(channel, name)}
              onClick={() => set(channel, null)}
            >
              {words.remove}
            </Button>
          </div>
        </div>
      ))}
      <div className={styles.add}>
        <Field label={words.newChannel} size="small" className={styles.name}>
          <Input size="small" value={typed} onChange={(_event, { value }) => setTyped(value)} />
        </Field>
        {canAdd && (
          <Button
            size="small"
            aria-label={words.addChannelTo(name)}
            onClick={() => {
              set(fresh, weighed.curve);
              setTyped("");
            }}
          >
            {words.addChannel}
          </Button>
        )}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  channel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  add: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0 },
});
