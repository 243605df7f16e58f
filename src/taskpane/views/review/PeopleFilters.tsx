import { Button, Field, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { ArrowSort20Regular } from "@fluentui/react-icons";
import { tierName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";
import { offeredBy, type PersonLine } from "../../state/review/people";
import {
  sortings,
  type ChangeReview,
  type Look,
  type ReviewState,
} from "../../state/review/reviewState";

interface PeopleFiltersProps {
  readonly people: readonly PersonLine[];
  readonly review: ReviewState;
  readonly language: Language;
  readonly onChange: ChangeReview;
}

/** Whom the list shows, and in which order. */
export function PeopleFilters({ people, review, language, onChange }: PeopleFiltersProps) {
  const styles = useStyles();
  const words = paneReviewWords[language];
  const { groups, tiers, roles, looks } = offeredBy(people);
  return (
    <div role="search" className={styles.filters}>
      <Field label={words.search} className={styles.wide}>
        <SearchBox
          value={review.search}
          dismiss={{ "aria-label": words.clearSearch }}
          onChange={(_event, { value }) => onChange({ search: value })}
        />
      </Field>
      <Field label={words.sort} className={styles.field}>
        <Select
          value={review.sorting}
          onChange={(_event, { value }) =>
            onChange({ sorting: sortings.find((one) => one === value)!, reversed: false })
          }
        >
          {sortings.map((one) => (
            <option key={one} value={one}>
              {words.sortings[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        className={styles.reverse}
        icon={<ArrowSort20Regular />}
        aria-pressed={review.reversed}
        appearance={review.reversed ? "primary" : "secondary"}
        onClick={() => onChange({ reversed: !review.reversed })}
      >
        {words.reverse}
      </Button>
      <Choice
        label={words.look}
        all={words.all}
        options={looks.map(([look, count]) => [look, words.lookOption(words.looks[look], count)])}
        value={review.look}
        onChange={(look) => onChange({ look: look as Look | null })}
      />
      <Choice
        label={words.tier}
        all={words.all}
        options={tiers.map((tier) => [tier, tierName(tier, language)])}
        value={review.tier}
        onChange={(tier) => onChange({ tier })}
      />
      <Choice
        label={words.group}
        all={words.all}
        options={groups.map((group) => [group, group])}
        value={review.group}
        onChange={(group) => onChange({ group })}
      />
      <Choice
        label={words.role}
        all={words.all}
        options={roles.map((role) => [role, role])}
        value={review.role}
        onChange={(role) => onChange({ role })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Nothing to choose between is not offered. */
function Choice({ label, all, options, value, onChange }: ChoiceProps) {
  const styles = useStyles();
  if (options.length === 0 || (options.length === 1 && value === null)) return null;
  return (
    <Field label={label} className={styles.field}>
      <Select value={value ?? ""} onChange={(_event, chosen) => onChange(chosen.value || null)}>
        <option value="">{all}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  // A long option must not widen its column.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  wide: { gridColumn: "1 / -1" },
  reverse: { alignSelf: "end", minWidth: 0 },
});
