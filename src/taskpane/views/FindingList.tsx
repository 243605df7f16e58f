import { Link } from "@fluentui/react-components";
import type { Finding } from "../../engine";
import type { Language } from "../../locales/language";
import { placedSentence } from "../../locales/rules";
import { PlainList } from "../components/PlainList";
import type { PaneActions } from "../state/openPane";

interface FindingListProps {
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly onShow: PaneActions["showFinding"];
}

/** What is wrong in tables of rules; each line shows its cell. */
export function FindingList({ label, findings, language, onShow }: FindingListProps) {
  return (
    <PlainList label={label}>
      {findings.map((finding, index) => {
        const sentence = placedSentence(finding, language);
        if (finding.table === "") return <li key={index}>{sentence}</li>;
        return (
          <li key={index}>
            {finding.table}:{" "}
            <Link as="button" inline onClick={() => void onShow(finding)}>
              {sentence}
            </Link>
          </li>
        );
      })}
    </PlainList>
  );
}
