import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../../locales/language";
import { panePublishWords } from "../../../locales/panePublish";
import type { PublishActions } from "../../state/publish/publishActions";
import type { Publishing } from "../../state/publish/publishing";
import { SubSection } from "./SubSection";

interface FormulaToolsProps {
  readonly publishing: Publishing;
  readonly language: Language;
  readonly actions: Pick<PublishActions, "repair" | "toValues" | "putBack">;
}

/** Formulas that are stuck, and formulas of a workbook that goes to people without the add-in. */
export function FormulaTools({ publishing, language, actions }: FormulaToolsProps) {
  const styles = useStyles();
  const words = panePublishWords[language].formulas;
  const [where, setWhere] = useState<"workbook" | "sheet">("workbook");
  const { fixedFormulas, work } = publishing;
  const isBusy = work !== null;
  return (
    <SubSection heading={words.heading}>
      <p className={styles.text}>{words.repairWhy}</p>
      <div>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.repair()}>
          {words.repair}
        </Button>
      </div>
      <p className={styles.text}>{words.toValuesWhy}</p>
      <RadioGroup
        aria-label={words.toValues}
        value={where}
        onChange={(_event, { value }) => setWhere(value as "workbook" | "sheet")}
      >
        <Radio value="workbook" label={words.workbook} />
        <Radio value="sheet" label={words.sheet} />
      </RadioGroup>
      <div>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void actions.toValues(where, language)}
        >
          {words.toValues}
        </Button>
      </div>
      {fixedFormulas > 0 && (
        <>
          <p className={styles.text}>{words.fixed(fixedFormulas)}</p>
          <div>
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => void actions.putBack(language)}
            >
              {words.putBack}
            </Button>
          </div>
        </>
      )}
    </SubSection>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
