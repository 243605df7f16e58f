import { catalogue } from "../../engine";
import { metricName, unitName } from "../../locales/engine";
import { functionHelp } from "../../locales/functionHelp";
import type { Language } from "../../locales/language";
import { aside, labelled } from "../../locales/labelled";
import type { FunctionMetadata, FunctionsFile } from "./functionMetadata";
import { metricsFile } from "./metricsPage";
import { anchor, page, table, text } from "./page";

/** The page behind "Help on this function": one for each language, without a script. */
export function helpPage({ functions }: FunctionsFile, language: Language): string {
  const words = functionHelp[language];
  return page({
    title: words.title,
    language,
    twin: language === "en" ? "help.zh-CN.html" : "help.html",
    otherLanguage: words.otherLanguage,
    body: `<p>${text(words.intro)}</p>
<nav aria-label="${text(words.contents)}"><ul>
${functions.map(({ id, name, description }) => `<li><a href="#${anchor(id)}">KPI.${name}</a> ${text(description)}</li>`).join("\n")}
</ul></nav>
<h2>${text(words.argumentsTitle)}</h2>
<dl>
${Object.entries(words.explained)
  .map(([name, meaning]) => `<dt><code>${name}</code></dt><dd>${text(meaning)}</dd>`)
  .join("\n")}
</dl>
<h2>${text(words.contents)}</h2>
${functions.map((told) => section(told, language)).join("\n")}
<h2>${text(words.metricsTitle)}</h2>
${table(
  [words.metric, words.name],
  catalogue.map(({ id, unit }) => {
    const measuredIn = unitName(unit, language);
    const name = metricName(id, language);
    const link = `<a href="${metricsFile(language)}#${anchor(id)}">${id}</a>`;
    return [
      `<code>${link}</code>`,
      text(measuredIn === "" ? name : `${name}${aside(measuredIn, language)}`),
    ];
  }),
)}
<h2>${text(words.errorsTitle)}</h2>
<p>${text(words.errorsHint)}</p>
${table(
  [words.error, words.reason],
  Object.entries(words.errors).map(([error, reason]) => [`<code>${error}</code>`, text(reason)]),
)}`,
  });
}

function section({ id, name, description, parameters }: FunctionMetadata, language: Language) {
  const words = functionHelp[language];
  const names = parameters.map(({ name: of, optional, repeating }) =>
    repeating ? `[${of} …]` : optional ? `[${of}]` : of,
  );
  const example = words.examples[id];
  if (!example) throw new Error(`no example of ${id}`);
  return `<section id="${anchor(id)}">
<h3>KPI.${name}</h3>
<p>${text(description)}</p>
<p>${text(labelled(words.syntax, "", language))}<code>=KPI.${name}(${names.join(", ")})</code></p>
${
  parameters.length === 0
    ? ""
    : table(
        [words.argument, words.meaning],
        parameters.map((of) => [
          `<code>${of.name}</code>${of.optional ? text(aside(of.repeating ? words.repeating : words.optional, language)) : ""}`,
          text(of.description),
        ]),
      )
}
<p>${text(labelled(words.example, "", language))}<code>${text(example[0])}</code><br>${text(example[1])}</p>
</section>`;
}
