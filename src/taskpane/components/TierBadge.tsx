import { Badge } from "@fluentui/react-components";

interface TierBadgeProps {
  /** "excellent", "good", "qualified", "improve", or a tier of the user's own. */
  readonly tier: string;
  readonly name: string;
}

/** A tier: its name, with a colour beside it that says nothing more. */
export function TierBadge({ tier, name }: TierBadgeProps) {
  return (
    <Badge appearance="tint" color={colors.get(tier) ?? "subtle"} size="large" shape="rounded">
      {name}
    </Badge>
  );
}

const colors: ReadonlyMap<string, "success" | "brand" | "informative" | "warning"> = new Map([
  ["excellent", "success"],
  ["good", "brand"],
  ["qualified", "informative"],
  ["improve", "warning"],
] as const);
