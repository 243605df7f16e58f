import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { CheckmarkCircle12Regular, Warning12Regular } from "@fluentui/react-icons";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { pathSteps, type PathStep, type StepState } from "../state/path";

interface StepBarProps {
  readonly language: Language;
  readonly step: PathStep;
  readonly stateOf: (step: PathStep) => StepState;
  readonly onChoose: (step: PathStep) => void;
}

/** The path of a month, with how far each step of it is. */
export function StepBar({ language, step, stateOf, onChoose }: StepBarProps) {
  const styles = useStyles();
  const words = paneWords[language].path;
  return (
    <nav aria-label={words.label} className={styles.bar}>
      <TabList
        size="small"
        className={styles.steps}
        selectTabOnFocus
        selectedValue={step}
        onTabSelect={(_event, { value }) => onChoose(value as PathStep)}
      >
        {pathSteps.map((one) => {
          const state = stateOf(one);
          return (
            <Tab key={one} value={one} id={`step-${one}`} className={styles.tab}>
              {words[one]}
              {state === "done" && <CheckmarkCircle12Regular aria-label={words.done} />}
              {state === "attention" && <Warning12Regular aria-label={words.attention} />}
            </Tab>
          );
        })}
      </TabList>
    </nav>
  );
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Five steps side by side in the narrowest pane, with large letters in two rows.
  steps: { flexWrap: "wrap" },
  tab: {
    paddingInline: tokens.spacingHorizontalXS,
    columnGap: tokens.spacingHorizontalXXS,
    "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200, paddingInline: 0 },
    "@media (min-width: 380px)": {
      paddingInline: tokens.spacingHorizontalS,
      "& .fui-Tab__content": { fontSize: tokens.fontSizeBase300 },
    },
  },
});
