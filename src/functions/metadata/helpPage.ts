import { catalogue } from "../../engine";
import { metricName, unitName } from "../../locales/engine";
import { functionWords } from "../../locales/functions";
import type { Language } from "../../locales/language";
import type { FunctionMetadata, FunctionsFile } from "./functionMetadata";

/** The page behind "Help on this function": one for each language, without a script. */
export function helpPage({ functions }: FunctionsFile, language: Language): string {
  const { help: words } = functionWords[language];
  const [other, page] = language === "en" ? ["zh-CN", "help.zh-CN.html"] : ["en", "help.html"];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<title>${text(words.title)}</title>
<link rel="icon" href="assets/icon-32.png">
<style>${style}</style>
</head>
<body>
<main>
<p class="language"><a href="${page}" lang="${other}">${words.otherLanguage}</a></p>
<h1>${text(words.title)}</h1>
<p>${text(words.intro)}</p>
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
    return [`<code>${id}</code>`, text(measuredIn === "" ? name : `${name} (${measuredIn})`)];
  }),
)}
<h2>${text(words.errorsTitle)}</h2>
<p>${text(words.errorsHint)}</p>
${table(
  [words.error, words.reason],
  Object.entries(words.errors).map(([error, reason]) => [`<code>${error}</code>`, text(reason)]),
)}
</main>
</body>
</html>
`;
}

function section({ id, name, description, parameters }: FunctionMetadata, language: Language) {
  const { help: words } = functionWords[language];
  const names = parameters.map((of) => (of.optional ? `[${of.name}]` : of.name));
  const example = words.examples[id];
  if (!example) throw new Error(`no example of ${id}`);
  return `<section id="${anchor(id)}">
<h3>KPI.${name}</h3>
<p>${text(description)}</p>
<p>${text(words.syntax)}: <code>=KPI.${name}(${names.join(", ")})</code></p>
${
  parameters.length === 0
    ? ""
    : table(
        [words.argument, words.meaning],
        parameters.map((of) => [
          `<code>${of.name}</code>${of.optional ? ` (${text(words.optional)})` : ""}`,
          text(of.description),
        ]),
      )
}
<p>${text(words.example)}: <code>${text(example[0])}</code><br>${text(example[1])}</p>
</section>`;
}

/** Cells are markup already. */
const table = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table>
<thead><tr>${headers.map((header) => `<th scope="col">${text(header)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}
</tbody>
</table>`;

const anchor = (id: string): string => id.toLowerCase();

const text = (plain: string): string =>
  plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const style = `
:root { color-scheme: light dark; --line: #8886; --accent: #0e6f63; }
@media (prefers-color-scheme: dark) { :root { --accent: #6fd0c2; } }
body { font: 16px/1.6 "Segoe UI", "Microsoft YaHei UI", "PingFang SC", sans-serif; margin: 0; }
main { max-width: 50rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
h1, h2, h3 { line-height: 1.25; }
h3 { margin-top: 2rem; }
a { color: var(--accent); }
.language { text-align: right; margin: 0; }
nav ul { padding: 0; list-style: none; }
code { font-family: Consolas, Menlo, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
dt { font-weight: 600; }
dd { margin: 0 0 .75rem; }
`;
