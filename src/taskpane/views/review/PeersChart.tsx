import type { Peers } from "../../../engine";
import { formatCount, formatScore } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";
import { aside } from "../../../locales/labelled";
import { ChartFigure } from "../../components/charts/ChartFigure";
import { DotStrip } from "../../components/charts/DotStrip";

interface PeersChartProps {
  readonly peers: Peers;
  readonly language: Language;
}

/** Where a composite stands among those of the group. Nobody else is named. */
export function PeersChart({ peers, language }: PeersChartProps) {
  const all = paneReviewWords[language];
  const words = all.peers;
  const { group, composites, own, median } = peers;
  const points = (value: number) => formatScore(value, language);
  const title = words.title(group ?? words.everybody);
  const about = words.about(points(own), points(median), composites.length);
  return (
    <ChartFigure
      title={title}
      about={about}
      asTable={[all.asTable, all.asTableOf(title)]}
      table={{
        head: [words.place, words.composite],
        rows: composites
          .toReversed()
          .map((composite, at) => [
            formatCount(at + 1, language) + (composite === own ? aside(words.own, language) : ""),
            points(composite),
          ]),
      }}
    >
      <DotStrip
        label={about}
        values={composites}
        own={{ value: own, text: points(own) }}
        median={{ value: median, text: `${words.median} ${points(median)}` }}
        text={points}
      />
    </ChartFigure>
  );
}
