import { functionMetadata } from "./functionMetadata";
import { helpPage } from "./helpPage";
import { metricsFile, metricsPage } from "./metricsPage";

/** The files that Excel fetches besides the code, by name. */
export async function functionAssets(origin: string): Promise<Record<string, string>> {
  const { en, "zh-CN": zh } = await functionMetadata(origin);
  return {
    "functions.json": JSON.stringify(en, null, 2),
    "functions.zh-CN.json": JSON.stringify(zh, null, 2),
    "help.html": helpPage(en, "en"),
    "help.zh-CN.html": helpPage(zh, "zh-CN"),
    [metricsFile("en")]: metricsPage("en"),
    [metricsFile("zh-CN")]: metricsPage("zh-CN"),
  };
}
