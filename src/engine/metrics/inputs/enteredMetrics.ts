import type { Metric } from "../metric";
import { budgetUse } from "./budgetUse";
import { lifetimeValue, referral, repurchase, serviceMargin } from "./companyResults";
import { complainantRepurchase } from "./complainantRepurchase";
import { compliance } from "./compliance";
import { costGrowth } from "./costGrowth";
import { humanIntervention } from "./humanIntervention";
import { qaScore } from "./qaScore";
import { collaboration, emotionalConnection, innovation } from "./qualitative";
import { repairCostRatio } from "./repairCostRatio";
import { supervisorRating } from "./supervisorRating";
import { technicalAccuracy } from "./technicalAccuracy";
import { trainingPassed, trainingScore } from "./training";
import { utilisation } from "./utilisation";

/** What people enter because no sheet of tickets tells it, or tells it of few. */
export const enteredMetrics: readonly Metric[] = [
  technicalAccuracy,
  complainantRepurchase,
  qaScore,
  supervisorRating,
  compliance,
  trainingScore,
  trainingPassed,
  innovation,
  collaboration,
  emotionalConnection,
  repairCostRatio,
  costGrowth,
  utilisation,
  humanIntervention,
  budgetUse,
  repurchase,
  referral,
  lifetimeValue,
  serviceMargin,
];
