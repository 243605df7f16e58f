import type { StarterWords } from "../engine";

export const en = {
  fiveStars: "Five-star agent",
  topFive: "Top 5%",
  lastTenth: "Improvement plan",
  lastPlace: "Last place, three months",
  processReview: "First-contact resolution below 60%",
  starList: "Service star list",
} satisfies Omit<StarterWords, "tier" | "choice">;
