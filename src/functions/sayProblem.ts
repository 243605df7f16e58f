import type { Finding } from "../engine";
import { issueSentence, metricName, notApplicableSentence } from "../locales/engine";
import { functionWords } from "../locales/functions";
import { workbookSentence } from "../locales/host";
import type { Language } from "../locales/language";
import { placedSentence, ruleHeader } from "../locales/rules";
import { likelyProfiles } from "./likelyProfiles";
import { argumentOf, type Problem } from "./problem";

/** The sentence that Excel shows at the cell: which argument, what was expected, what was found. */
export function sayProblem(problem: Problem, language: Language): string {
  const { problems: say } = functionWords[language];
  const told = (finding: Finding): string => {
    const sentence = placedSentence(finding, language);
    const isOther = finding.code === "table.missingColumn";
    return isOther ? say.headersFound(sentence, finding.found) : sentence;
  };
  switch (problem.code) {
    case "tooManyCells":
    case "tooManyBytes":
      return say[problem.code](problem.found, problem.limit);
    case "answerTooLong":
      return say.answerTooLong(problem.rows, problem.columns);
    case "tickets":
      return (
        say.tickets(issueSentence(problem.issue, language)) +
        (problem.lacksHeader ? say.withHeader : "")
      );
    case "noRules":
    case "notRules":
    case "rulesTwice":
      return say[problem.code](problem.place, problem.found);
    case "rulesLack":
      return say.rulesLack(
        problem.place,
        problem.table,
        problem.missing.map((key) => ruleHeader(problem.table, key, language)),
        problem.found,
      );
    case "rule":
      return say.rule(problem.argument ?? "rules", problem.finding.table, told(problem.finding));
    case "phase":
      return say.phase(problem.finding.table, told(problem.finding));
    case "assessment":
      return say.assessment(told(problem.finding));
    case "curve":
      return say.curve(told(problem.finding));
    case "number":
      return say.number(problem.argument, problem.range ?? "", problem.found);
    case "aboveWhole":
      return say[problem.code](problem.argument, problem.found);
    case "choice":
      return say.choice(argumentOf[problem.argument], say.choices[problem.argument], problem.found);
    case "size":
      return say.size(problem.argument, problem.expected, problem.found);
    case "needed":
    case "missingNumber":
      return say[problem.code](problem.argument);
    case "agentTwice":
    case "noProfileFor":
      return say[problem.code](problem.agent);
    case "tooFew":
      return say.tooFew(problem.people, problem.minimum);
    case "noHistory":
      return say.noHistory(problem.found);
    case "missingScore":
    case "noInterval":
      return say[problem.code](metricName(problem.metric, language));
    case "noTable":
      return say.noTable(problem.found, problem.known);
    case "beyondNumbers":
    case "rulesOfHandle":
    case "bothEnds":
    case "nothingApplies":
    case "noWorkbook":
    case "reading":
      return say[problem.code];
    case "workbook":
      return workbookSentence(problem.reason, problem.subject, language);
    case "metric":
      return say.metric(problem.found, problem.known, problem.meant);
    case "profileName":
    case "profileOfRules": {
      const { found, known } = problem;
      return say[problem.code](found, known, likelyProfiles(found, known));
    }
    case "whichProfile":
      return say.whichProfile(problem.known);
    case "profileTable":
      return say.profileTable(told(problem.problem));
    case "noTickets":
    case "ticketsFailed":
    case "notRange":
    case "noName":
    case "termsOfWhich":
    case "period":
    case "relativePeriod":
    case "language":
    case "agentCell":
      return say[problem.code](problem.found);
    case "unknownAgent":
      return say.unknownAgent(problem.agent, problem.period);
    case "nobody":
      return say.nobody(problem.period);
    case "notApplicable":
      return say.notApplicable(
        metricName(problem.metric, language),
        notApplicableSentence(problem.outcome, language),
      );
    case "invalid":
      return say.invalid(
        metricName(problem.metric, language),
        problem.issue ? issueSentence(problem.issue, language) : "",
      );
    case "coverage":
      return say.coverage(problem.coverage, problem.minimum);
  }
}
