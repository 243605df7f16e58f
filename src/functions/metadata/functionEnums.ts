import { catalogue } from "../../engine";
import type { Language } from "../../locales/language";
import { metricName } from "../../locales/metrics";
import type { ParameterMetadata } from "./functionMetadata";

/** What Excel offers while an argument is typed; builds that do not know it pass it over. */
export interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

export const functionEnums = (language: Language): readonly EnumMetadata[] => [
  {
    id: "METRICS",
    type: "string",
    values: catalogue.map(({ id }) => ({
      name: id,
      stringValue: id,
      tooltip: metricName(id, language),
    })),
  },
  {
    id: "LANGUAGES",
    type: "string",
    values: [
      { name: "zh", stringValue: "zh", tooltip: "中文" },
      { name: "en", stringValue: "en", tooltip: "English" },
    ],
  },
];

const enumOf: Readonly<Record<string, string>> = { metric: "METRICS", language: "LANGUAGES" };

/**
 * The generator makes a list of choices from code alone, of single texts alone. Metrics are data, and
 * where an argument may also be a range (profiles, INTERVAL's metric) Excel offers none.
 */
export function withEnum(parameter: ParameterMetadata): ParameterMetadata {
  const customEnumId = parameter.dimensionality === "matrix" ? undefined : enumOf[parameter.name];
  return customEnumId === undefined ? parameter : { ...parameter, type: "string", customEnumId };
}
