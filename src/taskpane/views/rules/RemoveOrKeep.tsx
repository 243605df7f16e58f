import { Button } from "@fluentui/react-components";

interface RemoveOrKeepProps {
  readonly words: { readonly yes: string; readonly no: string };
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** The answers to whether a table shall go; an Enter too many keeps it. */
export function RemoveOrKeep({ words, onRemove, onKeep }: RemoveOrKeepProps) {
  return (
    <>
      <Button size="small" onClick={onRemove}>
        {words.yes}
      </Button>
      <Button size="small" appearance="primary" autoFocus onClick={onKeep}>
        {words.no}
      </Button>
    </>
  );
}
