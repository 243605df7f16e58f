/** What Excel offers while an argument is typed: a name for each choice, and what it is for. */
export const en = {
  profiles: {
    regular: "For day-to-day operation.",
    launch: "For the months in which a product is new: settling questions weighs more.",
    "source-mix": "For quality marks, surveys and the supervisor's view taken together.",
    "pre-sales": "For those who advise before an order.",
    "after-sales": "For those who settle what comes after an order.",
    "technical-adviser": "For those who know the product and repair it.",
    "claims-handler": "For those who settle claims.",
    "service-adviser": "For those who receive customers and stay with them.",
  },
  weighing: (use: string, weights: string) => `${use} ${weights}`,
  byPhase: {
    name: "By the month's phase",
    use: "For what KPI_Phases says of the month that is scored.",
  },
  directions: {
    up: { name: "More is better", use: "The highest value is best. A metric's name says it too." },
    down: { name: "Less is better", use: "The lowest value is best. A metric's name says it too." },
  },
  parts: {
    total: { name: "Total pay", use: "Base and performance part together; also when left out." },
    base: { name: "Base part", use: "What does not depend on the score." },
    performance: { name: "Performance part", use: "What the score decides." },
  },
  assessed: {
    score: { name: "Score", use: "Points of 100, in one cell." },
    band: { name: "Band", use: "The band that the score reaches, in one cell." },
  },
};
