import type { Derivation, Metric, Profile, ProfileStep } from "../../../engine";
import { dimensionName, formatPlain, formatValue, metricName } from "../../../locales/engine";
import { dimensionWords, metricById } from "../../../engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";

/** Ids by their names. */
export interface Named {
  readonly language: Language;
  readonly metrics: readonly Metric[];
  /** What people call the profile that the draft began with. */
  readonly from: string;
}

/**
 * A profile that notes how it was derived: neither its rows nor its file say so. What the note said
 * of it before is replaced; what people wrote stays.
 */
export function withDerivationNote(profile: Profile, before: Profile, named: Named): Profile {
  const { derivation } = profile;
  if (!derivation) return profile;
  const old = before.derivation ? derivationText(before.derivation, named) : "";
  const written = (before.note ?? "").replace(old, "").trim();
  return {
    ...profile,
    note: [written, derivationText(derivation, named)].filter(Boolean).join(" "),
  };
}

/** "Made from Regular operation: Cost control set to 35%." */
export function derivationText({ steps }: Derivation, named: Named): string {
  const words = paneRulesWords[named.language].steps;
  return words.madeFrom(
    named.from,
    steps.map((step) => stepText(step, named)),
  );
}

function stepText(step: ProfileStep, { language, metrics }: Named): string {
  const { steps: words, percent } = paneRulesWords[language];
  const name = (of: string) =>
    Object.hasOwn(dimensionWords, of) || !metricById(of, metrics)
      ? dimensionName(of, language)
      : metricName(metricById(of, metrics)!.id, language, metrics);
  switch (step.step) {
    case "setWeight":
      return words.setWeight(name(step.of), percent(step.weight));
    case "bound":
      return step.bounds
        .map(({ of, min, max }) =>
          min !== undefined && min === max
            ? words.setWeight(name(of), percent(min))
            : words.bound(
                name(of),
                min === undefined ? null : percent(min),
                max === undefined ? null : percent(max),
              ),
        )
        .join(words.and);
    case "overlay":
      return words.overlay(name(step.part.id), percent(100 * step.share));
    case "relax": {
      const metric = metricById(step.metric, metrics);
      const value = metric
        ? formatValue(step.target, metric.unit, language)
        : formatPlain(step.target, language);
      return words.relax(name(step.metric), value);
    }
  }
}
