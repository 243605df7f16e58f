import { catalogue, profileById, type Metric } from "../../../../src/engine";
import {
  isOfCompany,
  metricsToAdd,
  notMeasurable,
  whyNotMeasured,
} from "../../../../src/taskpane/state/rules/metricsToAdd";
import { result } from "../../../support/panes";

const regular = profileById("regular")!;
const ids = (search: string, metrics: readonly Metric[] = catalogue) =>
  metricsToAdd(regular, metrics, search).flatMap((group) => group.metrics.map(({ id }) => id));

describe("metrics to add", () => {
  it("[RUL12] are those that the profile does not weigh yet, each in one family", () => {
    const weighed = regular.dimensions.flatMap(({ metrics }) => metrics.map((of) => of.metric));
    expect(ids("").toSorted()).toEqual(
      catalogue
        .map(({ id }) => id)
        .filter((id) => !weighed.includes(id))
        .toSorted(),
    );
  });

  it.each(["net promoter", "NPS", "nps", "净推荐值", " ＮＰＳ "])(
    "[RUL12] are found by %s in either language",
    (search) => {
      expect(ids(search)).toContain("NPS");
    },
  );

  it("[RUL12] begin with the user's own", () => {
    const own: Metric = { ...catalogue[0]!, id: "OURS", names: { "zh-CN": "催单", en: "Chased" } };
    const [first] = metricsToAdd(regular, [...catalogue, own]);
    expect(first).toEqual({ family: "own", metrics: [own] });
    expect(ids("催单", [...catalogue, own])).toEqual(["OURS"]);
  });

  it("[RUL12] say what is no merit of one person, and what these tickets do not tell", () => {
    const { measures } = result();
    const of = (id: string) => catalogue.find((metric) => metric.id === id)!;
    expect(isOfCompany(of("REPURCHASE"))).toBe(true);
    expect(isOfCompany(of("FCR"))).toBe(false);
    expect(whyNotMeasured("BUDGET", measures)?.reason).toBe("notEntered");
    expect(whyNotMeasured("BUDGET", null)).toBeNull();
    expect(notMeasurable(regular, null)).toEqual([]);
  });
});
