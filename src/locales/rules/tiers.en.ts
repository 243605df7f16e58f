import type { RuleWords } from "./ruleWords";

/** Tiers, forced distribution, history, streaks and red lines. */
export const en = {
  tables: {
    Tiers_: {
      tier: "Tier",
      from: "From",
      to: "To",
      includesFrom: "Includes lower limit",
      coefficient: "Coefficient",
      note: "Note",
    },
    KPI_Distribution: {
      label: "Label",
      end: "End",
      share: "Share",
      coefficient: "Coefficient",
      consequence: "Consequence",
      rounding: "Rounding",
      ties: "Ties",
      tiebreak: "Tiebreak metric",
      minimumGroup: "Minimum group",
      within: "Within",
      minimumCoverage: "Minimum coverage",
      standard: "Standard",
      note: "Note",
    },
    KPI_History: {
      period: "Period",
      agent: "Agent",
      group: "Group",
      profile: "Profile",
      composite: "Composite",
      rank: "Rank",
      tier: "Tier",
      met: "Targets met",
      missed: "Targets missed",
      inBuffer: "In buffer period",
    },
    KPI_Scores: {
      period: "Period",
      agent: "Agent",
      metric: "Metric",
      value: "Value",
      n: "n",
      score: "Score",
    },
    KPI_Streaks: {
      streak: "Streak",
      condition: "Condition",
      score: "Below score",
      metric: "Metric",
      periods: "Periods",
      ties: "Ties",
      within: "Within",
      gaps: "Gaps",
      afterwards: "Afterwards",
      consequence: "Consequence",
      note: "Note",
    },
    KPI_RedLines: {
      line: "Red line",
      subject: "Figure",
      side: "Side",
      limit: "Limit",
      consequence: "Consequence",
      effect: "Effect",
      cap: "Cap",
      minimumCases: "Minimum cases",
      note: "Note",
    },
    KPI_CriticalFails: {
      period: "Period",
      agent: "Agent",
      metric: "Figure",
      check: "Check or ticket",
      scored: "Check had scored",
      effect: "What follows",
      cap: "Cap",
      reason: "Reason",
      confirmedBy: "Confirmed by",
      note: "Note",
    },
  },
  choices: {
    consequence: {
      none: "label only",
      recognition: "recognition",
      alert: "alert",
      review: "process review",
      talk: "review talk",
      training: "training",
      improvementPlan: "improvement plan",
    },
    distributionEnd: { top: "top", bottom: "bottom" },
    rounding: { floor: "round down", halfUp: "half up", ceil: "round up" },
    tiePolicy: {
      include: "include all",
      noCut: "no cut inside a tie",
      tiebreak: "tiebreak",
    },
    within: { group: "group", team: "team" },
    streakCondition: {
      belowScore: "below score",
      lastPlace: "last place",
      targetMissed: "target missed",
    },
    lastPlaceTies: { count: "ties count", soleOnly: "sole last only" },
    gaps: { end: "end the streak", passOver: "passed over" },
    afterwards: { anew: "begins anew", again: "again each period" },
    redLineSide: { atLeast: "at least", atMost: "at most" },
    redLineEffect: { none: "no effect", cap: "cap", blank: "blank" },
    failEffect: {
      none: "recorded only",
      check: "the check counts 0",
      metric: "the metric scores 0",
      zero: "the composite is 0",
      cap: "the composite is capped",
    },
    redLineFigure: { composite: "composite", criticalFails: "critical fails" },
    selfAssessedBand: {
      compliant: "meets the standard (self-assessed)",
      threeStars: "three stars (self-assessed)",
      fourStars: "four stars (self-assessed)",
      fiveStars: "five stars (self-assessed)",
    },
  },
  findings: {
    "share.aboveWhole": ({ found }) =>
      `${found} is more than the whole. Write 20% or 0.2 for a fifth.`,
    "tiers.none": () => "The table has no tiers, so nobody would be given one.",
    "tier.twice": ({ found }) => `The tier “${found}” stands in the table twice.`,
    "tier.empty": ({ found }) => `No score lies in ${found}, so nobody could be in this tier.`,
    "tier.overlap": ({ found, expected }) =>
      `Two tiers, ${found}, claim the scores ${expected}; whoever has one would have no tier.`,
    "tier.gap": ({ found, expected }) =>
      `Between ${found} lie scores that no tier holds, ${expected}; whoever has one gets no tier.`,
    "tier.unreachable": ({ found, expected }) =>
      `Scores lie in ${expected}, so nobody can reach ${found}.`,
    "tier.below": ({ found }) => `Scores below ${found} have no tier.`,
    "tier.smallScale": ({ found, expected }) =>
      `The highest tier begins at ${found}, but scores lie in ${expected}: nearly everybody would be in it.`,
    "tier.coefficientFalls": ({ found, expected }) =>
      `This tier pays ${found}, less than the one below it (${expected}): a better score would pay less.`,
    "distribution.twice": ({ found }) => `The label “${found}” stands in the table twice.`,
    "distribution.noShare": () => "A share of nothing labels nobody.",
    "distribution.moreThanAll": ({ found }) =>
      `The shares of top and bottom come to ${found}, more than everybody: somebody would be in both.`,
    "distribution.smallGroup": ({ found, expected }) =>
      `In groups of ${found} one person more or less decides everything; ${expected} is safer.`,
    "distribution.noStandard": ({ found }) =>
      `“${found}” goes by rank alone, and somebody is always last. Give an absolute standard beside it.`,
    "distribution.penalty": ({ found }) =>
      `A coefficient of ${found} lowers pay for a rank alone, whatever the work was like.`,
    "metric.notMeasurable": ({ about, found }) =>
      `The tickets lack the columns for ${about ?? found}; it would be missing for everybody. Take its row out, or add the columns.`,
    "distribution.tooFewPeople": ({ found, expected }) =>
      `${found} people are scored and the distribution needs ${expected}, so it rests.`,
    "distribution.noTiebreak": ({ found }) =>
      `There is no scored metric “${found}”, so people who are level stay level.`,
    "history.notAPeriod": ({ found, expected }) =>
      `“${found}” is neither a month nor a quarter, such as ${expected}.`,
    "history.twice": ({ found }) => `${found} stands in the history twice.`,
    "history.bothWays": ({ expected }) =>
      `${expected} cannot be both met and missed in one period.`,
    "scores.twice": ({ found }) => `${found} stands among the kept scores twice.`,
    "streak.twice": ({ found }) => `The streak “${found}” stands in the table twice.`,
    "streak.noLength": () =>
      "How many periods in a row? No source gives a number, so nothing is counted without one.",
    "streak.notWhole": ({ found }) => `${found} is not a whole number of periods.`,
    "streak.onePeriod": () =>
      "One period is no streak: everybody below the line once would be in it.",
    "streak.unknownMetric": ({ found }) =>
      `There is no built-in metric “${found}”; unless the history names it, the streak never runs.`,
    "streak.smallScale": ({ found, expected }) =>
      `Scores lie in ${expected}; below ${found} is almost nobody. Was ${found} of 10 meant?`,
    "criticalFail.noMetric": () =>
      "Name the metric: only one that is named can lose a check or score 0.",
    "criticalFail.unknownMetric": ({ found }) =>
      `There is no metric “${found}”, so nothing would follow.`,
    "criticalFail.noChecks": ({ found }) =>
      `${found} is no mean of checks, so no check of it can count 0. Let the metric score 0, or the composite be capped.`,
    "criticalFail.unconfirmed": ({ found }) =>
      `Nobody has confirmed this fail of ${found} yet, so nothing follows. Enter who confirmed it.`,
    "criticalFail.ownJudge": ({ found }) =>
      `${found} cannot confirm a fail of ${found}: somebody else has to.`,
    "criticalFail.twice": ({ found }) => `The fail ${found} stands in the table twice.`,
    "criticalFail.smallScale": ({ found, expected }) =>
      `Scores lie in ${expected}. Was ${found} of 10 meant?`,
    "criticalFail.stranger": ({ found }) =>
      `${found} is not scored in this month: the fail has no effect. Is the name misspelt?`,
    "criticalFail.withoutEffect": ({ found, about }) =>
      `${about} of ${found} is not weighed, or has no checks: the fail changes nothing.`,
    "redLine.twice": ({ found }) => `The red line “${found}” stands in the table twice.`,
    "redLine.unknownMetric": ({ found }) =>
      `There is no built-in metric “${found}”; unless one of your own has this name, nobody is judged.`,
    "redLine.aboveWhole": ({ found }) =>
      `This metric is a share and never above 1; ${found} must be written as a percentage.`,
    "redLine.smallScale": ({ found, expected }) =>
      `Scores lie in ${expected}. Was ${found} of 10 meant?`,
    "redLine.againstDirection": () =>
      "The limit lies on the good side of this metric: the better the work, the sooner it is crossed.",
  },
} satisfies RuleWords;
