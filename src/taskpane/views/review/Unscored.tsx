import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { unscoredProfiles, type Report } from "../../../engine";
import type { Language } from "../../../locales/language";
import { unscoredText } from "../../../locales/unscored";
import { profileTitle } from "../../state/rules/profileTitle";

interface UnscoredProps {
  readonly report: Report;
  readonly language: Language;
}

/** Why nobody has a composite, above the list of those who have none. */
export const Unscored = ({ report, language }: UnscoredProps) =>
  unscoredProfiles(report).map((unscored) => (
    <MessageBar key={unscored.profile.id} intent="warning" layout="multiline">
      <MessageBarBody>
        {unscoredText(
          unscored,
          profileTitle(unscored.profile, language),
          language,
          report.measured,
        )}
      </MessageBarBody>
    </MessageBar>
  ));
