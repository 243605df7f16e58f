export {
  assessmentTable,
  readAssessment,
  type AssessmentColumn,
  type AssessmentRead,
} from "./assessmentTable";
export {
  selfAssess,
  starsOf,
  type AssessedItem,
  type SelfAssessed,
  type SelfAssessment,
  type Stars,
} from "./gbt27922";
