import { catalogue, defaultSettings } from "../../../src/engine";
import { metricDefinitions } from "../../../src/functions/metadata/metricDefinitions";
import { functionAssets } from "../../../src/functions/metadata/functionAssets";
import { metricsPage } from "../../../src/functions/metadata/metricsPage";
import { definitionOf } from "../../../src/locales/definition";
import { metricName } from "../../../src/locales/metrics";

describe.each(["en", "zh-CN"] as const)("the page of metrics in %s", (language) => {
  const page = metricsPage(language);
  const shown = page.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

  it.each(catalogue.map((metric) => [metric.id, metric] as const))(
    "explains %s as it is measured now",
    (id, metric) => {
      const start = shown.indexOf(`<section id="${id.toLowerCase()}">`);
      const section = shown.slice(start, shown.indexOf("</section>", start));
      expect(start).toBeGreaterThan(0);
      expect(section).toContain(metricName(id, language));
      const definitions = metricDefinitions(metric, language);
      expect(definitions.length).toBeGreaterThan(0);
      for (const { sentence } of definitions) expect(section).toContain(`>${sentence}</p>`);
    },
  );

  it("tells the default definition of every metric", () => {
    for (const metric of catalogue)
      expect(metricDefinitions(metric, language).map(({ sentence }) => sentence)).toContain(
        definitionOf(metric, language, defaultSettings),
      );
  });

  it("tells every way in which a setting can have a metric measured", () => {
    for (const metric of catalogue) {
      if (metric.measure?.kind !== "bySetting") continue;
      const ways = Object.keys(metric.measure.measures).length;
      const told = metricDefinitions(metric, language).slice(0, ways);
      expect(new Set(told.map(({ when }) => when)).size).toBe(ways);
      expect(new Set(told.map(({ sentence }) => sentence)).size).toBe(ways);
    }
  });

  it("has each metric once, links that lead somewhere, and no script", () => {
    const anchors = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors).toHaveLength(catalogue.length);
    for (const [, anchor] of page.matchAll(/href="#([^"]+)"/g)) expect(anchors).toContain(anchor);
    expect(page).not.toMatch(/<script|undefined|\[object/);
    expect(page).toContain("default-src 'none'");
  });
});

it("comes with the other files of a release, and is linked from the help", async () => {
  const assets = await functionAssets("https://kpi.example.com");
  expect(assets["metrics.html"]).toBe(metricsPage("en"));
  expect(assets["metrics.zh-CN.html"]).toBe(metricsPage("zh-CN"));
  expect(assets["help.html"]).toContain('href="metrics.html#fcr"');
  expect(assets["help.zh-CN.html"]).toContain('href="metrics.zh-CN.html#fcr"');
});
