import { catalogue, metricFamily, type Metric } from "../../engine";
import type { Language } from "../../locales/language";
import { metricName } from "../../locales/metrics";
import { metricsPageWords } from "../../locales/metricsPage";
import { metricDefinitions } from "./metricDefinitions";
import { anchor, page, table, text } from "./page";

export const metricsFile = (language: Language): string =>
  language === "en" ? "metrics.html" : "metrics.zh-CN.html";

/** What every metric counts: one page for each language, made from the definitions themselves. */
export function metricsPage(language: Language): string {
  const words = metricsPageWords[language];
  const families = Object.entries(words.families).map(([family, name]) => ({
    name,
    metrics: catalogue.filter((metric) => metricFamily(metric) === family),
  }));
  return page({
    title: words.title,
    language,
    twin: metricsFile(language === "en" ? "zh-CN" : "en"),
    otherLanguage: words.otherLanguage,
    body: `<p>${text(words.intro)}</p>
<p><a href="${language === "en" ? "help.html" : "help.zh-CN.html"}">${text(words.help)}</a></p>
<nav aria-label="${text(words.title)}">
${families.map(({ name, metrics }) => `<p>${text(name)}: ${metrics.map((of) => link(of, language)).join(" · ")}</p>`).join("\n")}
</nav>
${families.map(({ name, metrics }) => `<h2>${text(name)}</h2>\n${metrics.map((of) => section(of, language)).join("\n")}`).join("\n")}`,
  });
}

const link = ({ id }: Metric, language: Language): string =>
  `<a href="#${anchor(id)}">${text(metricName(id, language))}</a>`;

function section(metric: Metric, language: Language): string {
  const words = metricsPageWords[language];
  const { id, unit, direction, levels = ["agent", "team"], mission } = metric;
  const definitions = metricDefinitions(metric, language).map(
    ({ when, sentence }) => `<p>${when && `<em>${text(when)}</em><br>`}${text(sentence)}</p>`,
  );
  const facts = [
    `<code>${id}</code>`,
    text(words.units[unit]),
    text(words.directions[direction]),
    text(levels.map((level) => words.level[level]).join(language === "en" ? ", " : "、")),
    mission ?? "",
  ];
  return `<section id="${anchor(id)}">
<h3>${text(metricName(id, language))}</h3>
${definitions.join("\n")}
${table([words.id, words.unit, words.direction, words.levels, words.source], [facts])}
</section>`;
}
