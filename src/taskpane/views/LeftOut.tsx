import { Accordion } from "@fluentui/react-components";
import type { Report } from "../../engine";
import {
  conditionName,
  exclusionName,
  metricName,
  notApplicableSentence,
} from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { Fold } from "../components/Fold";
import { PlainList } from "../components/PlainList";

interface LeftOutProps {
  readonly report: Report;
  readonly language: Language;
}

/** What these figures do not cover: rows, problems, conditions and metrics the sheet did not allow. */
export function LeftOut({ report, language }: LeftOutProps) {
  const lines = [
    ...excludedTexts(report, language),
    ...droppedTexts(report, language),
    ...notMeasuredTexts(report, language),
  ];
  if (lines.length === 0) return null;
  return (
    <Accordion collapsible>
      <Fold id="leftOut" summary={paneWords[language].result.leftOut}>
        <PlainList>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </PlainList>
      </Fold>
    </Accordion>
  );
}

function excludedTexts({ excluded, issues }: Report, language: Language): readonly string[] {
  const words = paneWords[language].result;
  const rows = excluded.map(({ reason, count }) =>
    words.rows(exclusionName(reason, language), count),
  );
  return issues.length === 0 ? rows : [...rows, words.issues];
}

function droppedTexts({ notes }: Report, language: Language): readonly string[] {
  const words = paneWords[language].result;
  return [...notes].flatMap(([metric, { dropped }]) =>
    dropped.length === 0
      ? []
      : [
          words.dropped(
            metricName(metric, language),
            dropped.map((condition) => conditionName(condition, language)).join(words.and),
          ),
        ],
  );
}

/** What could not be measured of anybody. */
function notMeasuredTexts({ team }: Report, language: Language): readonly string[] {
  const words = paneWords[language].result;
  return [...team.metrics].flatMap(([metric, outcome]) =>
    outcome.kind === "notApplicable"
      ? [words.notMeasured(metricName(metric, language), notApplicableSentence(outcome, language))]
      : [],
  );
}
