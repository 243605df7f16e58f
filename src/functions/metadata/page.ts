import type { Language } from "../../locales/language";

/** A page of help, without a script: it loads nothing and runs nothing. */
export const page = ({ title, language, twin, otherLanguage, body }: PageParts): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<title>${text(title)}</title>
<link rel="icon" href="assets/icon-32.png">
<style>${style}</style>
</head>
<body>
<main>
<p class="language"><a href="${twin}" lang="${language === "en" ? "zh-CN" : "en"}">${text(otherLanguage)}</a></p>
<h1>${text(title)}</h1>
${body}
</main>
</body>
</html>
`;

export interface PageParts {
  readonly title: string;
  readonly language: Language;
  /** The same page in the other language. */
  readonly twin: string;
  readonly otherLanguage: string;
  /** Markup. */
  readonly body: string;
}

/** Cells are markup already. */
export const table = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table>
<thead><tr>${headers.map((header) => `<th scope="col">${text(header)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}
</tbody>
</table>`;

export const anchor = (id: string): string => id.toLowerCase();

export const text = (plain: string): string =>
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
